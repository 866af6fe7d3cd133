namespace Monty.Cli.Repl;

/// <summary>Reads input, feeds it to a session and shows what it came to, until the input ends.</summary>
internal sealed class ReplLoop(LineEditor editor, LineHistory history, ResourceLimits limits, bool isInteractive)
{
    private const string Red = "\u001b[31m";
    private const string Plain = "\u001b[0m";

    private readonly MontySession _session = new();
    private readonly MontyHost _host = new MontyHost().CollectOutput(false).Print(Console.Out.Write).PrintError(Console.Error.Write);

    public async Task<int> RunAsync()
    {
        if (isInteractive)
            Console.WriteLine("Monty: Python 3.14 in a sandbox. Ctrl-D leaves.");
        while (ReadInput() is { } input)
        {
            if (string.IsNullOrWhiteSpace(input))
                continue;
            history.Add(input);
            if (await FeedAsync(input) is { } exitCode)
                return exitCode;
        }

        return Commands.ExitCodes.Success;
    }

    /// <summary>One or more lines that are a whole input, right or wrong; null at the end.</summary>
    private string? ReadInput()
    {
        var lines = new List<string>();
        while (true)
        {
            string indentation = Indentation(lines);
            string? line = editor.Read(Prompt(lines.Count == 0), indentation, out bool isCancelled);
            if (isCancelled)
                return "";
            if (line is null)
                return lines.Count == 0 ? null : string.Join('\n', lines);
            // Nothing was typed after the indentation that was offered.
            lines.Add(line == indentation ? "" : line);
            string text = string.Join('\n', lines);
            if (InputCompleteness.IsWhole(text))
                return text.TrimEnd();
        }
    }

    private static string Indentation(List<string> lines)
    {
        if (lines.Count == 0 || Console.IsInputRedirected)
            return "";
        string last = lines[^1];
        string margin = last[..(last.Length - last.TrimStart().Length)];
        return last.TrimEnd().EndsWith(':') ? margin + "    " : margin;
    }

    private string Prompt(bool isFirst) => !isInteractive ? "" : isFirst ? ">>> " : "... ";

    /// <summary>Shows what an input comes to; gives the exit code where it ends the process, as <c>sys.exit</c> does.</summary>
    private async Task<int?> FeedAsync(string input)
    {
        using var interrupt = new CancellationTokenSource();
        void Interrupt(object? sender, ConsoleCancelEventArgs e)
        {
            e.Cancel = true;
            interrupt.Cancel();
        }

        Console.CancelKeyPress += Interrupt;
        try
        {
            RunResult result = await _session.FeedAsync(input, _host, limits: limits, cancellation: interrupt.Token);
            if (!result.Output.IsNone)
                Console.WriteLine(result.Output);
        }
        catch (MontyRuntimeException exit) when (exit.ExitCode is not null)
        {
            if (exit.ExitMessage is { } message)
                Console.Error.WriteLine(message);
            return exit.ExitCode;
        }
        catch (MontyException error)
        {
            foreach (MontySyntaxWarning warning in error is MontySyntaxException refused ? refused.Warnings : [])
                Console.Error.Write(warning);
            if (error is not MontyRuntimeException { WasShown: true })
                ShowError(error is MontyRuntimeException or MontySyntaxException ? error.ToString() : error.Message);
        }
        catch (OperationCanceledException)
        {
            ShowError("KeyboardInterrupt");
        }
        finally
        {
            Console.CancelKeyPress -= Interrupt;
        }

        return null;
    }

    private static void ShowError(string text)
    {
        bool isColoured = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null;
        Console.Error.WriteLine(isColoured ? Red + text + Plain : text);
    }
}
