namespace Monty.Cli.Repl;

/// <summary>Reads a line from a terminal with the usual keys; from a pipe it reads plain lines.</summary>
internal sealed class LineEditor(LineHistory history)
{
    private readonly LineBuffer _line = new();
    private string[] _recalled = [];
    private int _entry;
    private int _shown;

    /// <summary>A line without its end; null at the end of the input. Ctrl-C gives up the line: an empty text with <paramref name="isCancelled"/>.</summary>
    /// <param name="prompt">What stands before the line.</param>
    /// <param name="indentation">What the line begins with.</param>
    /// <param name="isCancelled">Whether the whole input is given up.</param>
    public string? Read(string prompt, string indentation, out bool isCancelled)
    {
        isCancelled = false;
        if (Console.IsInputRedirected)
            return Console.In.ReadLine();
        if (_recalled.Length > 0)
        {
            string next = _recalled[0];
            _recalled = _recalled[1..];
            Console.WriteLine(prompt + next);
            return next;
        }

        _line.Set(indentation);
        _entry = history.Count;
        _shown = 0;
        Console.TreatControlCAsInput = true;
        try
        {
            return Edit(prompt, ref isCancelled);
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    private string? Edit(string prompt, ref bool isCancelled)
    {
        while (true)
        {
            Show(prompt);
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
            switch (Apply(key))
            {
                case Answer.Done:
                    _line.MoveToEnd();
                    Show(prompt);
                    Console.WriteLine();
                    return Taken();
                case Answer.Cancelled:
                    Console.WriteLine();
                    isCancelled = true;
                    return "";
                case Answer.End:
                    Console.WriteLine();
                    return null;
            }
        }
    }

    /// <summary>An entry of the history may have several lines: the first now, the others as the next lines.</summary>
    private string Taken()
    {
        string[] lines = _line.Text.Split('\n');
        _recalled = lines[1..];
        return lines[0];
    }

    private Answer Apply(ConsoleKeyInfo key)
    {
        bool isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        switch (key.Key)
        {
            case ConsoleKey.Enter: return Answer.Done;
            case ConsoleKey.C when isControl: return Answer.Cancelled;
            case ConsoleKey.D when isControl && _line.Text.Length == 0: return Answer.End;
            case ConsoleKey.UpArrow or ConsoleKey.P when key.Key == ConsoleKey.UpArrow || isControl: Recall(-1); break;
            case ConsoleKey.DownArrow or ConsoleKey.N when key.Key == ConsoleKey.DownArrow || isControl: Recall(1); break;
            case ConsoleKey.LeftArrow when isControl: _line.MoveWordBack(); break;
            case ConsoleKey.RightArrow when isControl: _line.MoveWordOn(); break;
            case ConsoleKey.LeftArrow: _line.Move(-1); break;
            case ConsoleKey.RightArrow: _line.Move(1); break;
            case ConsoleKey.Home: _line.MoveToStart(); break;
            case ConsoleKey.A when isControl: _line.MoveToStart(); break;
            case ConsoleKey.End: _line.MoveToEnd(); break;
            case ConsoleKey.E when isControl: _line.MoveToEnd(); break;
            case ConsoleKey.Backspace: Backspace(); break;
            case ConsoleKey.Delete: _line.Delete(); break;
            case ConsoleKey.D when isControl: _line.Delete(); break;
            case ConsoleKey.K when isControl: _line.DeleteToEnd(); break;
            case ConsoleKey.U when isControl: _line.DeleteToStart(); break;
            case ConsoleKey.W when isControl: _line.DeleteWord(); break;
            case ConsoleKey.Tab: _line.Insert(new string(' ', 4 - (_line.Cursor % 4))); break;
            default: Insert(key.KeyChar); break;
        }

        return Answer.GoOn;
    }

    private void Insert(char unit)
    {
        if (!char.IsControl(unit))
            _line.Insert(unit.ToString());
    }

    /// <summary>In the indentation, back to the tab stop before.</summary>
    private void Backspace()
    {
        bool inIndentation = _line.Cursor > 0 && string.IsNullOrWhiteSpace(_line.Text[.._line.Cursor]);
        _line.DeleteBack(inIndentation ? ((_line.Cursor - 1) % 4) + 1 : 1);
    }

    private void Recall(int by)
    {
        int entry = _entry + by;
        if (entry < 0 || entry > history.Count)
            return;
        _entry = entry;
        _line.Set(entry == history.Count ? "" : history[entry]);
    }

    private void Show(string prompt)
    {
        // An entry of several lines is shown in one until it is taken.
        string text = _line.Text.Replace('\n', '⏎');
        int wanted = prompt.Length + text.Length;
        Console.Write('\r' + prompt + text + new string(' ', Math.Max(0, _shown - wanted)));
        Console.Write('\r' + prompt + text[.._line.Cursor]);
        _shown = wanted;
    }

    private enum Answer
    {
        GoOn,
        Done,
        Cancelled,
        End,
    }
}
