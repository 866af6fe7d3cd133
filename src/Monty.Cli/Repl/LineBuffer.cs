namespace Monty.Cli.Repl;

/// <summary>The line being edited and the place of the cursor in it.</summary>
internal sealed class LineBuffer
{
    private string _text = "";

    public int Cursor { get; private set; }

    public string Text => _text;

    public void Set(string text)
    {
        _text = text;
        Cursor = text.Length;
    }

    public void Insert(string text)
    {
        _text = _text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    public void DeleteBack(int count = 1)
    {
        count = Math.Min(count, Cursor);
        _text = _text.Remove(Cursor - count, count);
        Cursor -= count;
    }

    public void Delete()
    {
        if (Cursor < _text.Length)
            _text = _text.Remove(Cursor, 1);
    }

    public void DeleteToEnd() => _text = _text[..Cursor];

    public void DeleteToStart()
    {
        _text = _text[Cursor..];
        Cursor = 0;
    }

    public void DeleteWord() => DeleteBack(Cursor - WordStart());

    public void Move(int by) => Cursor = Math.Clamp(Cursor + by, 0, _text.Length);

    public void MoveToStart() => Cursor = 0;

    public void MoveToEnd() => Cursor = _text.Length;

    public void MoveWordBack() => Cursor = WordStart();

    public void MoveWordOn()
    {
        while (Cursor < _text.Length && !IsWord(_text[Cursor]))
            Cursor++;
        while (Cursor < _text.Length && IsWord(_text[Cursor]))
            Cursor++;
    }

    private int WordStart()
    {
        int start = Cursor;
        while (start > 0 && !IsWord(_text[start - 1]))
            start--;
        while (start > 0 && IsWord(_text[start - 1]))
            start--;
        return start;
    }

    private static bool IsWord(char unit) => char.IsLetterOrDigit(unit) || unit == '_';
}
