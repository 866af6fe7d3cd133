using System.Text;
using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>The source as a row of code points, with every line end as <c>\n</c>; also where errors get their line of text.</summary>
internal sealed partial class SourceText : ICharStream
{
    /// <summary>What the generated lexer sees in place of any non-ASCII character; see MontyLexer.g4.</summary>
    private const int AnyNonAscii = 0x7F;

    private readonly string _text;

    // Only when the text holds surrogate pairs: else the UTF-16 units are the code points.
    private readonly int[]? _codePoints;

    private SourceText(string text, int[]? codePoints, string fileName)
    {
        _text = text;
        _codePoints = codePoints;
        FileName = fileName;
        Length = codePoints?.Length ?? text.Length;
    }

    public string FileName { get; }

    /// <summary>In code points.</summary>
    public int Length { get; }

    /// <summary>The position of the lexer.</summary>
    public int Position { get; set; }

    /// <summary>The code point at <paramref name="index"/>; -1 outside the text.</summary>
    public int this[int index] =>
        (uint)index >= (uint)Length ? -1 : _codePoints is null ? _text[index] : _codePoints[index];

    /// <exception cref="MontySyntaxException">A null character or a lone surrogate.</exception>
    public static SourceText From(string source, string fileName)
    {
        if (source.StartsWith('\uFEFF'))
            source = source[1..];
        if (source.Contains('\0'))
            throw Refused("source code string cannot contain null bytes", fileName);
        if (source.Contains('\r'))
            source = source.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new SourceText(source, CodePointsOf(source, fileName), fileName);
    }

    /// <summary>The text from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public string Slice(int start, int end)
    {
        if (_codePoints is null)
            return _text[start..end];
        var builder = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
            Append(builder, _codePoints[i]);
        return builder.ToString();
    }

    /// <summary>The same without a copy, where the text is stored as is.</summary>
    public ReadOnlySpan<char> Span(int start, int end) =>
        _codePoints is null ? _text.AsSpan(start, end - start) : Slice(start, end).AsSpan();

    /// <summary>Adds a code point, which may be a surrogate from an escape.</summary>
    public static void Append(StringBuilder builder, int codePoint)
    {
        if (codePoint < 0x10000)
            builder.Append((char)codePoint);
        else
            builder.Append(char.ConvertFromUtf32(codePoint));
    }

    public MontySyntaxException SyntaxError(string message, SourceSpan span) => Error("SyntaxError", message, span);

    public MontySyntaxException IndentationError(string message, SourceSpan span) =>
        Error("IndentationError", message, span);

    /// <summary>An error at a span; columns become 1-based, as CPython's <c>offset</c>.</summary>
    public MontySyntaxException Error(string pythonType, string message, SourceSpan span) =>
        new(pythonType, message, FileName, span.StartLine, span.StartColumn + 1, span.EndLine, span.EndColumn + 1,
            LineText(span.StartLine));

    /// <summary>Just past the last character of the last line that has a line end, or of the last line.</summary>
    public SourceSpan EndOfLastLine()
    {
        int end = _text.EndsWith('\n') ? _text.Length - 1 : _text.Length;
        int start = _text.AsSpan(0, end).LastIndexOf('\n') + 1;
        int line = _text.AsSpan(0, end).Count('\n') + 1;
        int column = 0;
        foreach (Rune _ in _text.AsSpan(start, end - start).EnumerateRunes())
            column++;
        return new SourceSpan(line, column, line, column);
    }

    private string? LineText(int line)
    {
        int start = 0;
        for (int current = 1; current < line; current++)
        {
            start = _text.IndexOf('\n', start) + 1;
            if (start == 0)
                return null;
        }

        int end = _text.IndexOf('\n', start);
        return end < 0 ? _text[start..] : _text[start..end];
    }

    private static int[]? CodePointsOf(string text, string fileName)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
            return null;

        var codePoints = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                codePoints.Add(text[i]);
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                throw Refused($"source code string cannot contain the lone surrogate U+{(int)text[i]:X4}", fileName);
            codePoints.Add(char.ConvertToUtf32(text[i], text[++i]));
        }

        return [.. codePoints];
    }

    private static MontySyntaxException Refused(string message, string fileName) =>
        new("SyntaxError", message, fileName, 0, 0, 0, 0, null);

    int IIntStream.Index => Position;

    int IIntStream.Size => Length;

    string IIntStream.SourceName => FileName;

    void IIntStream.Consume() => Position++;

    int IIntStream.LA(int i)
    {
        int value = this[Position + i - 1];
        return value > AnyNonAscii ? AnyNonAscii : value;
    }

    int IIntStream.Mark() => 0;

    void IIntStream.Release(int marker)
    {
    }

    void IIntStream.Seek(int index) => Position = index;

    string ICharStream.GetText(Interval interval) => Slice(interval.a, Math.Min(interval.b + 1, Length));
}
