using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>What may not follow a number, and which malformed number it then was.</summary>
internal abstract partial class LexerBase
{
    private void CheckNumber(int start)
    {
        RefuseLeadingZeros(start);
        int next = Current;
        if (next == '_' || IsLetterOrDigit(next))
            DiagnoseNumber(start);
    }

    /// <summary><c>0777</c> is an octal number of Python 2; <c>000</c>, <c>07.5</c> and <c>07j</c> are fine.</summary>
    private void RefuseLeadingZeros(int start)
    {
        if (_source[start] != '0' || _source.Position - start == 1)
            return;

        int firstNonZero = start;
        while (_source[firstNonZero] is '0' or '_')
            firstNonZero++;
        for (int i = start; i < _source.Position; i++)
        {
            if (_source[i] is not ((>= '0' and <= '9') or '_'))
                return;
        }

        if (firstNonZero >= _source.Position)
            return;
        var span = new SourceSpan(_line, start - _lineStart, _line, firstNonZero - _lineStart);
        throw _source.SyntaxError(
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", span);
    }

    private void DiagnoseNumber(int start)
    {
        int end = _source.Position;
        string kind = "decimal";
        if (_source[start] == '0' && end - start >= 1)
            kind = DiagnosePrefixed(start);

        if (_source[end - 1] is 'j' or 'J')
            kind = "imaginary";
        if (_source[end] is 'e' or 'E' && _source[end + 1] is '+' or '-')
            throw ErrorBefore(end + 2, $"invalid {kind} literal");
        if (_source[end] == '_' && char.IsAsciiHexDigit((char)_source[end - 1]))
            throw ErrorBefore(end + 1, $"invalid {kind} literal");
        if (!StartsKeyword(end))
            throw ErrorBefore(end, $"invalid {kind} literal");
        _source.Warn(end, end - 1, end - 1, _line, $"invalid {kind} literal");
    }

    /// <summary>A digit that the base lacks, or a prefix without digits.</summary>
    private string DiagnosePrefixed(int start)
    {
        int end = _source.Position;
        int letter = end - start > 1 ? _source[start + 1] : _source[end];
        string? kind = (letter | 0x20) switch
        {
            'x' => "hexadecimal",
            'o' => "octal",
            'b' => "binary",
            _ => null,
        };
        if (kind is null)
            return "decimal";

        if (end - start == 1)
            end++;
        int next = _source[end];
        if (next == '_' && end > start + 2 && kind != "hexadecimal" && _source[end + 1] is >= '0' and <= '9')
            next = _source[++end];
        if (kind != "hexadecimal" && next is >= '0' and <= '9')
            throw ErrorBefore(end + 1, $"invalid digit '{(char)next}' in {kind} literal");
        if (end == start + 2)
            throw ErrorBefore(next == '_' ? end + 1 : end, $"invalid {kind} literal");
        return kind;
    }

    /// <summary><c>1if x else 2</c> is allowed: these words may follow a number at once.</summary>
    private bool StartsKeyword(int at)
    {
        foreach (string word in (string[])["and", "else", "for", "if", "in", "is", "not", "or"])
        {
            int length = 0;
            while (length < word.Length && _source[at + length] == word[length])
                length++;
            // CPython looks only at the two letters of `if`, `in` and `is`.
            if (length == word.Length && (length == 2 && word[0] == 'i' || !IsNamePart(_source[at + length])))
                return true;
        }

        return false;
    }

    private static bool IsNamePart(int c) => c is '_' or >= 0x80 || IsLetterOrDigit(c);

    private static bool IsLetterOrDigit(int c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
