using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What the parsers of int, float and complex do with text before they look at it.</summary>
internal static class NumericText
{
    /// <summary>What error messages show of a text at most.</summary>
    private const int ShownLength = 200;

    /// <summary>What <see cref="IsSpace"/> says.</summary>
    private const string Spaces = " \t\n\v\f\r";

    /// <summary>Digits and white space of all scripts in ASCII; a character that no number holds becomes <c>?</c> and ends the text.</summary>
    public static ReadOnlySpan<char> ToAscii(Meter meter, string text)
    {
        if (Ascii.IsValid(text))
            return TrimLong(meter, text);
        meter.ChargeText(text.Length);
        var result = new char[text.Length];
        int length = 0;
        var loop = new ClockedLoop(meter);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            char c = AsciiOf(PyStr.CodePointAt(text, i));
            result[length++] = c;
            if (c == '?')
                break;
        }

        return TrimLong(meter, result.AsSpan(0, length));
    }

    /// <summary>Bytes as text: what is no ASCII must not be read as a digit or white space of another script.</summary>
    public static string OfBytes(PyContext context, PyBytes bytes)
        => Ascii.IsValid(bytes.Data) ? SingleByteCodec.Decode(context, bytes.Data, StrKind.Ascii).Text : "?";

    /// <summary>The error of text that is no number.</summary>
    public static PyException NoNumber(PyContext context, string kind, PyValue text)
    {
        string repr = Formatting.ReprText(context, text);
        var message = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        message.Append("could not convert string to ");
        message.Append(kind);
        message.Append(": ");
        message.Append(repr);
        return Errors.ValueError(message.Finish());
    }

    /// <summary>Whether an underscore is not between two digits; text with one and the character 0 counts as such.</summary>
    public static bool HasMisplacedUnderscore(Meter meter, ReadOnlySpan<char> text)
    {
        if (!text.Contains('_'))
            return false;
        var loop = new ClockedLoop(meter);
        char previous = '\0';
        foreach (char c in text)
        {
            loop.Did(1);
            bool isDigit = char.IsAsciiDigit(c);
            if (c == '\0' || (c == '_' ? !char.IsAsciiDigit(previous) : previous == '_' && !isDigit))
                return true;
            previous = c;
        }

        return previous == '_';
    }

    /// <summary>Without the white space of the C library around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>As <see cref="Trim"/> where that takes looks at the clock; short text is left to it.</summary>
    private static ReadOnlySpan<char> TrimLong(Meter meter, ReadOnlySpan<char> text)
    {
        if (text.Length <= ClockedLoop.Steps)
            return text;
        int start = 0;
        int end = text.Length;
        StrStrip.Units(meter, text, Spaces, StripEnds.Both, ref start, ref end);
        return text[start..end];
    }

    /// <summary>The <c>repr</c> of the text, cut as CPython's messages cut it.</summary>
    public static string Shown(PyContext context, PyValue value)
    {
        string repr = Formatting.ReprText(context, value);
        if (repr.Length <= ShownLength)
            return repr;
        int end = 0;
        for (int i = 0; i < ShownLength && end < repr.Length; i++)
            end += PyStr.UnitsAt(repr, end);
        return repr[..end];
    }

    private static char AsciiOf(int codePoint)
    {
        if (codePoint < 127)
            return (char)codePoint;
        if (codePoint < 0x10000 && UnicodeClass.IsSpace((char)codePoint))
            return ' ';
        int digit = UnicodeClass.DecimalValue(codePoint);
        return digit < 0 ? '?' : (char)('0' + digit);
    }

    private static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');
}
