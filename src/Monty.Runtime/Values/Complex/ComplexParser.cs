using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Parses complex numbers as <c>complex(text)</c> does, without exceptions.</summary>
internal static class ComplexParser
{
    /// <summary>Parses ASCII text, or text that <see cref="NumericText.ToAscii"/> made.</summary>
    public static bool TryParse(Meter meter, ReadOnlySpan<char> text, out double real, out double imaginary)
    {
        real = 0;
        imaginary = 0;
        text = NumericText.Trim(text);
        if (text.Length >= 2 && text[0] == '(' && text[^1] == ')')
            text = NumericText.Trim(text[1..^1]);
        if (text.Length == 0)
            return false;
        if (text[^1] is not ('j' or 'J'))
            return TryParsePart(meter, text, out real);
        int split = SplitPoint(meter, text);
        return (split == 0 || TryParsePart(meter, text[..split], out real)) && TryParseFactor(meter, text[split..^1], out imaginary);
    }

    /// <summary>Where the imaginary part begins: at the last sign that belongs to no exponent.</summary>
    private static int SplitPoint(Meter meter, ReadOnlySpan<char> text)
    {
        var loop = new ClockedLoop(meter);
        for (int i = text.Length - 2; i > 0; i--)
        {
            loop.Did(1);
            if (text[i] is '+' or '-' && text[i - 1] is not ('e' or 'E'))
                return i;
        }

        return 0;
    }

    /// <summary>The number before <c>j</c>, which may be left out.</summary>
    private static bool TryParseFactor(Meter meter, ReadOnlySpan<char> text, out double value)
    {
        value = text is "-" ? -1.0 : 1.0;
        return text is "" or "+" or "-" || TryParsePart(meter, text, out value);
    }

    /// <summary>A float without white space around it.</summary>
    private static bool TryParsePart(Meter meter, ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        return NumericText.Trim(text).Length == text.Length && FloatParser.TryParse(meter, text, out value);
    }
}
