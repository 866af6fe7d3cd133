using System.Text;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The source lines of one frame of a traceback with the line of carets below, as CPython 3.14 prints them.</summary>
internal sealed class SourceExcerpt
{
    private readonly List<string> _lines;
    private readonly int _start;
    private readonly int _end;
    private readonly ExpressionAnchors? _anchors;
    private readonly (int Line, int Unit) _anchorStart;
    private readonly (int Line, int Unit) _anchorEnd;
    private readonly bool _showsCarets;
    private readonly List<string> _output = [];

    private SourceExcerpt(List<string> lines, int start, int end)
    {
        _lines = lines;
        _start = start;
        _end = end;
        string segment = Segment();
        _anchors = ExpressionAnchors.Find(segment);
        if (_anchors is { } anchors)
        {
            _anchorStart = Locate(segment, anchors.Start);
            _anchorEnd = Locate(segment, anchors.End);
        }

        _showsCarets = !IsPlainCall() && (_anchors is not null || HasTextAround());
    }

    /// <summary>Indented lines, each with its end; empty where the source is not known.</summary>
    public static string Of(CodeProgram program, CodePosition position)
    {
        List<string> original = OriginalLines(program, position);
        if (original.TrueForAll(string.IsNullOrWhiteSpace))
            return "";
        List<string> lines = Dedent(original);
        int removed = original[0].Length - lines[0].Length;
        int start = Math.Max(0, UnitOf(original[0], position.Column) - removed);
        int end = Math.Max(0, UnitOf(original[^1], position.EndColumn) - removed);
        return new SourceExcerpt(lines, start, Math.Min(end, lines[^1].Length)).Write();
    }

    private static List<string> OriginalLines(CodeProgram program, CodePosition position)
    {
        var lines = new List<string>();
        for (int line = position.Line; line <= Math.Max(position.Line, position.EndLine); line++)
            lines.Add(program.LineText(line)?.TrimEnd() ?? "");
        return lines;
    }

    /// <summary>Removes the white space that all lines with text begin with.</summary>
    private static List<string> Dedent(List<string> lines)
    {
        string? margin = null;
        foreach (string line in lines)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            string indent = line[..(line.Length - line.TrimStart().Length)];
            margin = margin is null ? indent : margin[..CommonPrefix(margin, indent)];
        }

        int count = margin?.Length ?? 0;
        return lines.ConvertAll(line => string.IsNullOrWhiteSpace(line) ? "" : line[count..]);
    }

    private static int CommonPrefix(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
            length++;
        return length;
    }

    /// <summary>The UTF-16 unit of a column in code points.</summary>
    private static int UnitOf(string line, int column)
    {
        int unit = 0;
        for (int i = 0; i < column && unit < line.Length; i++)
            unit += char.IsHighSurrogate(line[unit]) && unit + 1 < line.Length ? 2 : 1;
        return unit;
    }

    private string Segment()
    {
        string text = string.Join('\n', _lines);
        int end = text.Length - (_lines[^1].Length - _end);
        return _start < end ? text[_start..end] : "";
    }

    /// <summary>Line and unit in <see cref="_lines"/> of a place in the segment.</summary>
    private (int Line, int Unit) Locate(string segment, int place)
    {
        int line = segment.AsSpan(0, place).Count('\n');
        int unit = line == 0 ? place + _start : place - segment.LastIndexOf('\n', place - 1) - 1;
        return (line, unit);
    }

    /// <summary><c>return f(…)</c> and <c>x = f(…)</c>, whose call is all of the value, say nothing with carets.</summary>
    /// <remarks>CPython compares columns in bytes with columns in characters, and so does not find it out where there is more than ASCII.</remarks>
    private bool IsPlainCall()
    {
        if (_anchors is not { IsCall: true } anchors || !IsAscii(_lines[0], _start) || !IsAscii(_lines[^1], _end))
            return false;
        string after = _lines[^1][_end..].TrimStart();
        string before = _lines[0][..Math.Min(_start, _lines[0].Length)];
        while (after.StartsWith(')') && before.TrimEnd().EndsWith('('))
        {
            after = after[1..].TrimStart();
            before = before.TrimEnd()[..^1];
        }

        if (after.Length > 0 && after[0] is not ('#' or ';'))
            return false;
        if (before.TrimEnd() == "return")
            return anchors.IsNameCall;
        string target = before.TrimEnd();
        return target.EndsWith('=') && IsName(target[..^1].TrimEnd());
    }

    private static bool IsAscii(string line, int end) => System.Text.Ascii.IsValid(line.AsSpan(0, Math.Min(end, line.Length)));

    private static bool IsName(string text)
    {
        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
            return false;
        foreach (char c in text)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private bool HasTextAround()
        => !string.IsNullOrWhiteSpace(_lines[0][..Math.Min(_start, _lines[0].Length)])
            || !string.IsNullOrWhiteSpace(_lines[^1][_end..]);

    private string Write()
    {
        int previous = -1;
        foreach (int line in SignificantLines())
        {
            if (previous >= 0 && line - previous == 2)
                WriteLine(line - 1);
            else if (previous >= 0 && line - previous > 2)
                _output.Add($"...<{line - previous - 1} lines>...");
            WriteLine(line);
            previous = line;
        }

        var text = new StringBuilder();
        foreach (string line in Dedent(_output))
            text.Append("    ").Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>The first and the last line, and those around the ends of the anchors.</summary>
    private SortedSet<int> SignificantLines()
    {
        var significant = new SortedSet<int> { 0, _lines.Count - 1 };
        if (_anchors is null)
            return significant;
        for (int i = -1; i <= 1; i++)
        {
            significant.Add(_anchorStart.Line + i);
            significant.Add(_anchorEnd.Line + i);
        }

        significant.Remove(-1);
        significant.Remove(_lines.Count);
        return significant;
    }

    private void WriteLine(int number)
    {
        string line = _lines[number];
        _output.Add(line);
        if (!_showsCarets)
            return;
        bool isLast = number == _lines.Count - 1;
        int width = WideCharacters.Width(line, isLast ? _end : line.Length);
        int spaces = line.Length - line.TrimStart().Length;
        int start = number == 0 ? WideCharacters.Width(line, _start) : 0;
        var carets = new StringBuilder();
        for (int column = 0; column < width; column++)
        {
            if (column < Math.Max(spaces, start))
                carets.Append(' ');
            else
                carets.Append(_anchors is null || IsInAnchors(number, column) ? '^' : '~');
        }

        _output.Add(carets.ToString());
    }

    private bool IsInAnchors(int line, int column)
    {
        bool isAfterStart = line > _anchorStart.Line
            || (line == _anchorStart.Line && column >= WideCharacters.Width(_lines[line], _anchorStart.Unit));
        bool isBeforeEnd = line < _anchorEnd.Line
            || (line == _anchorEnd.Line && column < WideCharacters.Width(_lines[line], _anchorEnd.Unit));
        return isAfterStart && isBeforeEnd;
    }
}
