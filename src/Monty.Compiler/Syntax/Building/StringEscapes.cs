using System.Collections.Immutable;
using System.Text;
using Monty.Compiler.Syntax.Lexing;
using Monty.Runtime.Values;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Decodes backslash escapes. Unknown ones stay as they are, as in CPython, which only warns.</summary>
internal static class StringEscapes
{
    /// <summary>Decodes text; <paramref name="bracesDoubled"/> for f-strings, where <c>{{</c> means one brace.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">Where it goes.</param>
    /// <param name="raw">Whether backslashes mean nothing.</param>
    /// <param name="bracesDoubled">Whether a brace is written twice.</param>
    /// <param name="invalid">Where the first escape is that CPython warns of; -1 where there is none.</param>
    /// <returns>An error message, or null.</returns>
    public static string? Decode(ReadOnlySpan<char> text, StringBuilder into, bool raw, bool bracesDoubled, out int invalid)
    {
        invalid = -1;
        int i = 0;
        while (i < text.Length)
        {
            int special = bracesDoubled ? text[i..].IndexOfAny('\\', '{', '}') : text[i..].IndexOf('\\');
            if (special < 0)
                special = text.Length - i;
            into.Append(text.Slice(i, special));
            i += special;
            if (i == text.Length)
                break;

            if (text[i] is '{' or '}')
            {
                into.Append(text[i]);
                i += 2;
                continue;
            }

            if (raw)
            {
                into.Append(text[i++]);
                continue;
            }

            if (invalid < 0 && IsInvalid(text[i..], isText: true) && !(bracesDoubled && text[i + 1] is '{' or '}'))
                invalid = i;
            if (DecodeEscape(text, ref i, into) is { } message)
                return message;
        }

        return null;
    }

    /// <summary>Decodes the inside of a bytes literal.</summary>
    /// <returns>An error message, or null.</returns>
    public static string? Decode(ReadOnlySpan<char> text, ImmutableArray<byte>.Builder into, bool raw, out int invalid)
    {
        invalid = -1;
        for (int i = 0; i < text.Length;)
        {
            if (text[i] >= 0x80)
                return "bytes can only contain ASCII literal characters";
            if (raw || text[i] != '\\')
            {
                into.Add((byte)text[i++]);
                continue;
            }

            if (invalid < 0 && IsInvalid(text[i..], isText: false))
                invalid = i;
            int value = Simple(text, ref i);
            if (value == LineJoin)
                continue;
            if (value >= 0)
            {
                into.Add((byte)value);
                continue;
            }

            if (text[i + 1] != 'x')
            {
                into.Add((byte)'\\');
                i++;
                continue;
            }

            value = Hexadecimal(text, i + 2, 2, out int digits);
            if (digits < 2)
                return $"(value error) invalid \\x escape at position {i}";
            into.Add((byte)value);
            i += 4;
        }

        return null;
    }

    /// <summary>What CPython warns of where an escape begins: a letter that means nothing, or an octal number above 0o377.</summary>
    /// <remarks>CPython has turned a character outside of ASCII, which follows a backslash, into an escape before.</remarks>
    private static bool IsInvalid(ReadOnlySpan<char> escape, bool isText)
    {
        if (escape.Length < 2)
            return false;
        return escape[1] switch
        {
            >= '4' and <= '7' => escape is [_, _, >= '0' and <= '7', >= '0' and <= '7', ..],
            >= '0' and <= '3' or '\n' or '\\' or '\'' or '"' or 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or 'x' => false,
            'u' or 'U' or 'N' => !isText,
            _ => escape[1] < 0x80,
        };
    }

    private const int LineJoin = -2;
    private const int Unknown = -1;

    private static string? DecodeEscape(ReadOnlySpan<char> text, ref int i, StringBuilder into)
    {
        int value = Simple(text, ref i);
        if (value == LineJoin)
            return null;
        if (value >= 0)
        {
            into.Append((char)value);
            return null;
        }

        int length = i + 1 < text.Length ? text[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 } : 0;
        if (length > 0)
            return DecodeHexadecimal(text, ref i, length, into);
        if (i + 1 < text.Length && text[i + 1] == 'N')
            return DecodeNamed(text, ref i, into);
        into.Append('\\');
        i++;
        return null;
    }

    /// <summary>One-letter and octal escapes, the same in text and bytes. Moves on only when it knows the escape.</summary>
    private static int Simple(ReadOnlySpan<char> text, ref int i)
    {
        char c = i + 1 < text.Length ? text[i + 1] : '\0';
        int value = c switch
        {
            '\n' => LineJoin,
            '\\' or '\'' or '"' => c,
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => Unknown,
        };
        if (c is < '0' or > '7')
        {
            i += value == Unknown ? 0 : 2;
            return value;
        }

        value = 0;
        int end = i + 1;
        for (; end < text.Length && end < i + 4 && text[end] is >= '0' and <= '7'; end++)
            value = value * 8 + text[end] - '0';
        i = end;
        return value;
    }

    private static string? DecodeHexadecimal(ReadOnlySpan<char> text, ref int i, int length, StringBuilder into)
    {
        char kind = text[i + 1];
        int value = Hexadecimal(text, i + 2, length, out int digits);
        int start = Position(text, i);
        if (digits < length)
        {
            string shape = kind switch { 'x' => "\\xXX", 'u' => "\\uXXXX", _ => "\\UXXXXXXXX" };
            return UnicodeError(start, start + 1 + digits, $"truncated {shape} escape");
        }

        if (value is < 0 or > 0x10FFFF)
            return UnicodeError(start, start + 9, "illegal Unicode character");
        SourceText.Append(into, value);
        i += 2 + length;
        return null;
    }

    private static string? DecodeNamed(ReadOnlySpan<char> text, ref int i, StringBuilder into)
    {
        int start = Position(text, i);
        int close = i + 2 < text.Length && text[i + 2] == '{' ? text[i..].IndexOf('}') : -1;
        if (close <= 3)
        {
            int end = i + 2 < text.Length && text[i + 2] == '{' ? start + (close < 0 ? text.Length - i - 1 : 2) : start + 1;
            return UnicodeError(start, end, "malformed \\N character escape");
        }

        string name = text.Slice(i + 3, close - 3).ToString();
        if (!NamedCharacters.TryGet(name, out int codePoint))
            return UnicodeError(start, start + close, "unknown Unicode character name");
        SourceText.Append(into, codePoint);
        i += close + 1;
        return null;
    }

    private static int Hexadecimal(ReadOnlySpan<char> text, int start, int length, out int digits)
    {
        int value = 0;
        digits = 0;
        while (digits < length && start + digits < text.Length && char.IsAsciiHexDigit(text[start + digits]))
        {
            value = (value << 4) | Convert.ToInt32(text.Slice(start + digits, 1).ToString(), 16);
            digits++;
        }

        return value;
    }

    private static string UnicodeError(int start, int end, string what) =>
        $"(unicode error) 'unicodeescape' codec can't decode bytes in position {start}-{end}: {what}";

    /// <summary>CPython counts in its intermediate form, where a non-ASCII character is ten bytes: <c>\UXXXXXXXX</c>.</summary>
    private static int Position(ReadOnlySpan<char> text, int index)
    {
        int position = 0;
        foreach (Rune rune in text[..index].EnumerateRunes())
            position += rune.IsAscii ? 1 : 10;
        return position;
    }
}
