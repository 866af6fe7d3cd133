namespace Monty.Runtime.Values;

/// <summary>Parses complex numbers as <c>complex(text)</c> does, without exceptions.</summary>
internal static class ComplexParser
{
    /// <summary>Parses ASCII text, or text that <see cref="NumericText.ToAscii"/> made.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double real, out double imaginary)
    {
        real = 0;
        imaginary = 0;
        text = NumericText.Trim(text);
        if (text.Length >= 2 && text[0] == '(' && text[^1] == ')')
            text = NumericText.Trim(text[1..^1]);
        if (text.Length == 0)
            return false;
        if (text[^1] is not ('j' or 'J'))
            return TryParsePart(text, out real);
        int split = SplitPoint(text);
        return (split == 0 || TryParsePart(text[..split], out real)) && TryParseFactor(text[split..^1], out imaginary);
    }

    /// <summary>Where the imaginary part begins: at the last sign that belongs to no exponent.</summary>
    private static int SplitPoint(ReadOnlySpan<char> text)
    {
        for (int i = text.Length - 2; i > 0; i--)
        {
            if (text[i] is '+' or '-' && text[i - 1] is not ('e' or 'E'))
                return i;
        }

        return 0;
    }

    /// <summary>The number before <c>j</c>, which may be left out.</summary>
    private static bool TryParseFactor(ReadOnlySpan<char> text, out double value)
    {
        value = text is "-" ? -1.0 : 1.0;
        return text is "" or "+" or "-" || TryParsePart(text, out value);
    }

    /// <summary>A float without white space around it.</summary>
    private static bool TryParsePart(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        return NumericText.Trim(text).Length == text.Length && FloatParser.TryParse(text, out value);
    }
}
