using System.Collections.Frozen;

namespace Monty.Runtime.Values;

/// <summary>Splits the text of an expression into tokens: enough to find its outermost operation, no more.</summary>
internal sealed class SegmentScanner(string text)
{
    private const string Operators = "+-*/%@<>=!&|^~.,:;";

    private static readonly string[] LongOperators =
        ["**=", "//=", "<<=", ">>=", "...", "**", "//", "<<", ">>", "<=", ">=", "==", "!=", ":=", "->", "+=", "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^="];

    private static readonly FrozenSet<string> Keywords = new[]
    {
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally",
        "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
        "while", "with", "yield",
    }.ToFrozenSet();

    private readonly List<SourceToken> _tokens = [];
    private int _position;

    /// <summary>The tokens, or null where the text is no expression.</summary>
    public List<SourceToken>? Scan()
    {
        while (true)
        {
            SkipBlank();
            if (_position == text.Length)
                return _tokens;
            if (!ScanToken())
                return null;
        }
    }

    private bool ScanToken()
    {
        int start = _position;
        char first = text[start];
        if (IsStringStart(start, out int quote))
            return ScanString(start, quote);
        if (char.IsLetter(first) || first == '_' || first > '\x7f')
            return ScanName(start);
        if (char.IsAsciiDigit(first) || (first == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])))
            return ScanNumber(start);
        if ("([{".Contains(first, StringComparison.Ordinal))
            return Add(SourceTokenKind.Open, start, 1);
        if (")]}".Contains(first, StringComparison.Ordinal))
            return Add(SourceTokenKind.Close, start, 1);
        foreach (string op in LongOperators)
        {
            if (string.CompareOrdinal(text, start, op, 0, op.Length) == 0)
                return Add(op == "..." ? SourceTokenKind.Operand : SourceTokenKind.Operator, start, op.Length);
        }

        return Operators.Contains(first, StringComparison.Ordinal) && Add(SourceTokenKind.Operator, start, 1);
    }

    private bool Add(SourceTokenKind kind, int start, int length)
    {
        _position = start + length;
        _tokens.Add(new SourceToken(kind, start, _position));
        return true;
    }

    private bool ScanName(int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || text[end] > '\x7f'))
            end++;
        bool isKeyword = Keywords.Contains(text[start..end]);
        return Add(isKeyword ? SourceTokenKind.Keyword : SourceTokenKind.Operand, start, end - start);
    }

    private bool ScanNumber(int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_' || IsExponentSign(end)))
            end++;
        return Add(SourceTokenKind.Operand, start, end - start);
    }

    private bool IsExponentSign(int index)
        => text[index] is '+' or '-' && text[index - 1] is 'e' or 'E' && !text.AsSpan(0, index).Contains("0x", StringComparison.Ordinal);

    private bool IsStringStart(int start, out int quote)
    {
        quote = start;
        while (quote < text.Length && quote - start < 3 && "rbfutRBFUT".Contains(text[quote], StringComparison.Ordinal))
            quote++;
        return quote < text.Length && text[quote] is '"' or '\'';
    }

    private bool ScanString(int start, int quote)
    {
        bool isFormatted = text.AsSpan(start, quote - start).IndexOfAny("fFtT") >= 0;
        int end = EndOfString(quote, isFormatted);
        return end > 0 && Add(SourceTokenKind.Text, start, end - start);
    }

    /// <summary>The index after the closing quote, or -1.</summary>
    private int EndOfString(int quote, bool isFormatted)
    {
        char mark = text[quote];
        bool isTriple = quote + 2 < text.Length && text[quote + 1] == mark && text[quote + 2] == mark;
        int i = quote + (isTriple ? 3 : 1);
        while (i < text.Length)
        {
            if (text[i] == '\\')
                i += 2;
            else if (isFormatted && text[i] == '{' && i + 1 < text.Length && text[i + 1] != '{')
                i = EndOfField(i + 1);
            else if (isFormatted && text[i] == '{')
                i += 2;
            else if (text[i] != mark)
                i++;
            else if (!isTriple)
                return i + 1;
            else if (i + 2 < text.Length && text[i + 1] == mark && text[i + 2] == mark)
                return i + 3;
            else
                i++;
            if (i < 0)
                return -1;
        }

        return -1;
    }

    /// <summary>The index after the brace that closes a replacement field, or -1.</summary>
    private int EndOfField(int i)
    {
        int depth = 1;
        while (i < text.Length)
        {
            if (text[i] is '"' or '\'')
            {
                i = EndOfString(i, false);
                if (i < 0)
                    return -1;
                continue;
            }

            depth += text[i] is '{' or '[' or '(' ? 1 : text[i] is '}' or ']' or ')' ? -1 : 0;
            i++;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private void SkipBlank()
    {
        while (_position < text.Length)
        {
            char c = text[_position];
            if (c == '#')
            {
                int end = text.IndexOf('\n', _position);
                _position = end < 0 ? text.Length : end;
            }
            else if (c == '\\' && _position + 1 < text.Length && text[_position + 1] == '\n')
            {
                _position += 2;
            }
            else if (char.IsWhiteSpace(c))
            {
                _position++;
            }
            else
            {
                return;
            }
        }
    }
}
