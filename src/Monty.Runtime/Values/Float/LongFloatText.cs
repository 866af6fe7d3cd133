using System.Globalization;
using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Decimal text with very many digits, of which .NET would look at each slowly.</summary>
internal static class LongFloatText
{
    /// <summary>More digits than lie between two floats; of those behind them it matters only whether one is no zero.</summary>
    private const int MostDigits = 800;

    /// <summary>Larger exponents make zero or infinity.</summary>
    private const long MostExponent = 9999;

    /// <summary>Text that long is worth being shortened.</summary>
    public const int Long = 2048;

    /// <summary>A short text of the same float as one that is valid, with underscores or without.</summary>
    public static string Shorten(Meter meter, ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text[0] == '-' ? "-0" : "0", MostDigits + 16);
        int before = result.Length;
        long exponent = 0;
        bool isFraction = false;
        bool hasMore = false;
        var loop = new ClockedLoop(meter);
        int position = text[0] is '+' or '-' ? 1 : 0;
        for (; position < text.Length && text[position] is not ('e' or 'E'); position++)
        {
            loop.At(position);
            char unit = text[position];
            isFraction |= unit == '.';
            if (!char.IsAsciiDigit(unit))
                continue;
            exponent -= isFraction ? 1 : 0;
            if (result.Length == before && unit == '0')
                continue;
            if (result.Length - before < MostDigits)
            {
                result.Append(unit);
                continue;
            }

            exponent++;
            hasMore |= unit != '0';
        }

        exponent += position < text.Length ? ExponentOf(meter, text[(position + 1)..]) : 0;
        if (hasMore)
            result.Append('1');
        exponent -= hasMore ? 1 : 0;
        return result.Append('e').Append(Math.Clamp(exponent, -MostExponent, MostExponent).ToString(CultureInfo.InvariantCulture)).ToString();
    }

    private static long ExponentOf(Meter meter, ReadOnlySpan<char> text)
    {
        long exponent = 0;
        var loop = new ClockedLoop(meter);
        for (int i = text[0] is '+' or '-' ? 1 : 0; i < text.Length; i++)
        {
            loop.At(i);
            if (text[i] != '_')
                exponent = Math.Min((exponent * 10) + (text[i] - '0'), long.MaxValue / 100);
        }

        return text[0] == '-' ? -exponent : exponent;
    }
}
