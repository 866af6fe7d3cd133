using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A replacement field: <c>{name!conversion:spec}</c>.</summary>
internal ref struct FormatField
{
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The code point behind <c>!</c>; 0 where there is none.</summary>
    public int Conversion { get; private set; }

    public ReadOnlySpan<char> Spec { get; private set; }

    /// <summary>Whether the specification contains fields itself.</summary>
    public bool HasNestedFields { get; private set; }

    /// <summary>Reads a field whose opening brace has been read.</summary>
    public static FormatField Parse(ref ReadOnlySpan<char> text)
    {
        int length = NameLength(text);
        var field = new FormatField { Name = text[..length] };
        char end = length < text.Length ? text[length] : '\0';
        text = length < text.Length ? text[(length + 1)..] : default;
        if (end == '\0')
            throw Errors.ValueError("expected '}' before end of string").ToException();
        if (end == '!' && field.ParseConversion(ref text))
            return field;
        if (end != '}')
            field.ParseSpec(ref text);
        return field;
    }

    /// <summary>The length of the name, behind which comes <c>}</c>, <c>:</c>, <c>!</c> or nothing.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{':
                    throw Errors.ValueError("unexpected '{' in field name").ToException();
                case '}' or ':' or '!':
                    return i;
                case '[':
                    int close = text[i..].IndexOf(']');
                    i = close < 0 ? text.Length : i + close - 1;
                    break;
            }
        }

        return text.Length;
    }

    /// <summary>Reads the conversion; true when the field ends behind it.</summary>
    private bool ParseConversion(ref ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
            throw Errors.ValueError("end of string while looking for conversion specifier").ToException();
        Conversion = PyStr.CodePointAt(text, 0);
        text = text[PyStr.UnitsAt(text, 0)..];
        if (text.Length == 0)
            return false;
        char next = text[0];
        text = text[1..];
        if (next is not ('}' or ':'))
            throw Errors.ValueError("expected ':' after conversion specifier").ToException();
        return next == '}';
    }

    private void ParseSpec(ref ReadOnlySpan<char> text)
    {
        int depth = 1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '{')
            {
                HasNestedFields = true;
                depth++;
            }
            else if (text[i] == '}' && --depth == 0)
            {
                Spec = text[..i];
                text = text[(i + 1)..];
                return;
            }
        }

        throw Errors.ValueError("unmatched '{' in format spec").ToException();
    }
}
