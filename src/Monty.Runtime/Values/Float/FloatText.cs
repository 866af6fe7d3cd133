using System.Globalization;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The <c>repr</c> of floats.</summary>
internal static class FloatText
{
    private const double WholeLimit = 1e15;

    public static string Repr(double value)
    {
        if (!double.IsFinite(value))
            return double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        if (value == Math.Floor(value) && Math.Abs(value) < WholeLimit && (value != 0 || !double.IsNegative(value)))
            return Whole((long)value);
        Span<char> buffer = stackalloc char[FloatDigits.BufferLength];
        FloatDigits digits = FloatDigits.Shortest(Math.Abs(value), buffer);
        return FloatLayout.Repr(digits, double.IsNegative(value));
    }

    private static string Whole(long value)
    {
        Span<char> buffer = stackalloc char[24];
        value.TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture);
        ".0".CopyTo(buffer[length..]);
        return buffer[..(length + 2)].ToString();
    }
}
