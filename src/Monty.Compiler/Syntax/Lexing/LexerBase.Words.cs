using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>Checks on names and on characters that begin no token.</summary>
internal abstract partial class LexerBase
{
    private void CheckName(int start)
    {
        CheckStringPrefix(start);
        for (int i = start; i < _source.Position; i++)
        {
            int c = _source[i];
            if (c < 0x7F || (i == start ? UnicodeNames.CanStart(c) : UnicodeNames.CanContinue(c)))
                continue;
            throw ErrorBefore(i + 1, InvalidCharacter(c));
        }
    }

    /// <summary>Words such as <c>ub</c> directly before a quote look like a prefix that does not exist.</summary>
    private void CheckStringPrefix(int start)
    {
        if (Current is not ('\'' or '"') || _source.Position - start > 3)
            return;

        string prefix = _source.Slice(start, _source.Position).ToLowerInvariant();
        foreach (string pair in (string[])["ub", "ur", "uf", "ut", "bf", "bt", "ft"])
        {
            if (!prefix.Contains(pair[0]) || !prefix.Contains(pair[1]) || prefix.Trim('u', 'b', 'r', 'f', 't').Length > 0)
                continue;
            var span = new SourceSpan(_line, start - _lineStart, _line, Offset);
            throw _source.SyntaxError($"'{pair[0]}' and '{pair[1]}' prefixes are incompatible", span);
        }
    }

    private void CheckUnexpected(int start)
    {
        int c = _source[start];
        if (!UnicodeNames.IsPrintable(c))
            throw ErrorBefore(start + 1, InvalidCharacter(c));
    }

    private static string InvalidCharacter(int c) =>
        UnicodeNames.IsPrintable(c)
            ? $"invalid character '{char.ConvertFromUtf32(c)}' (U+{c:X4})"
            : $"invalid non-printable character U+{c:X4}";
}
