using System.Globalization;
using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>float.hex</c> and <c>float.fromhex</c>.</summary>
internal static class FloatHex
{
    /// <summary>Exponents beyond this overflow, or vanish, whatever the digits are.</summary>
    private const int ExponentLimit = 1 << 30;

    public static string Write(double value)
    {
        if (!double.IsFinite(value))
            return FloatText.Repr(value);
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long mantissa = bits & ((1L << 52) - 1);
        string sign = bits < 0 ? "-" : "";
        if (exponent == 0 && mantissa == 0)
            return sign + "0x0.0p+0";
        int shown = exponent == 0 ? -1022 : exponent - 1023;
        char lead = exponent == 0 ? '0' : '1';
        return string.Create(
            CultureInfo.InvariantCulture, $"{sign}0x{lead}.{mantissa:x13}p{(shown < 0 ? "-" : "+")}{Math.Abs(shown)}");
    }

    /// <exception cref="RaisedException">The text is no hexadecimal float, or one that is too large.</exception>
    public static double Parse(Meter meter, string text)
    {
        meter.ChargeWork(text.Length / 16);
        ReadOnlySpan<char> rest = NumericText.Trim(text);
        bool negative = rest.StartsWith("-");
        if (negative || rest.StartsWith("+"))
            rest = rest[1..];
        double magnitude = TryParseSpecial(rest, out double special) ? special : ParseMagnitude(meter, rest);
        return negative ? -magnitude : magnitude;
    }

    private static bool TryParseSpecial(ReadOnlySpan<char> text, out double value)
    {
        bool nan = text.Equals("nan", StringComparison.OrdinalIgnoreCase);
        value = nan ? FloatParser.NotANumber : double.PositiveInfinity;
        return nan || text.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || text.Equals("infinity", StringComparison.OrdinalIgnoreCase);
    }

    private static double ParseMagnitude(Meter meter, ReadOnlySpan<char> text)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            text = text[2..];
        int mark = text.IndexOfAny('p', 'P');
        long exponent = 0;
        if (mark >= 0)
        {
            exponent = ParseExponent(meter, text[(mark + 1)..]);
            text = text[..mark];
        }

        int point = text.IndexOf('.');
        int digits = point < 0 ? text.Length : text.Length - 1;
        if (digits == 0)
            throw Invalid();
        long fractionBits = point < 0 ? 0 : (text.Length - point - 1L) * 4;
        return Assemble(meter, text, point, exponent, fractionBits);
    }

    /// <summary>Takes 60 bits of digits, and remembers whether there is anything behind them.</summary>
    private static double Assemble(Meter meter, ReadOnlySpan<char> text, int point, long exponent, long fractionBits)
    {
        ulong mantissa = 0;
        long dropped = 0;
        bool sticky = false;
        var loop = new ClockedLoop(meter);
        for (int i = 0; i < text.Length; i++)
        {
            loop.At(i);
            if (i == point)
                continue;
            if (!char.IsAsciiHexDigit(text[i]))
                throw Invalid();
            int digit = char.IsAsciiDigit(text[i]) ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            if (mantissa >> 60 == 0)
            {
                mantissa = (mantissa << 4) | (uint)digit;
                continue;
            }

            dropped += 4;
            sticky |= digit != 0;
        }

        double value = DoubleRounding.Round(false, mantissa, exponent - fractionBits + dropped, sticky);
        return double.IsInfinity(value)
            ? throw Errors.OverflowError("hexadecimal value too large to represent as a float").ToException()
            : value;
    }

    private static long ParseExponent(Meter meter, ReadOnlySpan<char> text)
    {
        bool negative = text.StartsWith("-");
        if (negative || text.StartsWith("+"))
            text = text[1..];
        if (text.Length == 0)
            throw Invalid();
        long exponent = 0;
        var loop = new ClockedLoop(meter);
        foreach (char c in text)
        {
            loop.Did(1);
            if (!char.IsAsciiDigit(c))
                throw Invalid();
            exponent = Math.Min(ExponentLimit, (exponent * 10) + (c - '0'));
        }

        return negative ? -exponent : exponent;
    }

    private static RaisedException Invalid() => Errors.ValueError("invalid hexadecimal floating-point string").ToException();
}
