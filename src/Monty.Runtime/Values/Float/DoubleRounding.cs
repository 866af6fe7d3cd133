using System.Numerics;

namespace Monty.Runtime.Values;

/// <summary>Rounds exact binary values to the nearest double, ties to even, subnormals included.</summary>
internal static class DoubleRounding
{
    private const int MantissaBits = 53;
    private const int LowestExponent = -1074;

    /// <summary>
    /// The double nearest to <c>mantissa * 2**exponent</c>, or to a little more in magnitude where <paramref name="sticky"/>
    /// says that bits below were cut off. Infinite where it is too large.
    /// </summary>
    /// <remarks>With <paramref name="sticky"/>, the mantissa has at least 55 significant bits.</remarks>
    public static double Round(bool negative, ulong mantissa, long exponent, bool sticky)
    {
        if (mantissa == 0)
            return negative ? -0.0 : 0.0;
        int bits = 64 - BitOperations.LeadingZeroCount(mantissa);
        long drop = Math.Max(bits - MantissaBits, LowestExponent - exponent);
        if (drop > 0)
        {
            mantissa = drop > 64 ? 0 : RoundedShift(mantissa, (int)drop, sticky);
            exponent += drop;
        }

        // The mantissa has at most 53 bits now (54 only as a power of two), so both steps are exact.
        double magnitude = Scale(mantissa, exponent);
        return negative ? -magnitude : magnitude;
    }

    private static ulong RoundedShift(ulong mantissa, int drop, bool sticky)
    {
        ulong kept = drop == 64 ? 0 : mantissa >> drop;
        ulong half = 1UL << (drop - 1);
        ulong lost = drop == 64 ? mantissa : mantissa & ((1UL << drop) - 1);
        bool up = lost > half || (lost == half && (sticky || (kept & 1) != 0));
        return up ? kept + 1 : kept;
    }

    private static double Scale(ulong mantissa, long exponent)
        => exponent > 2000 ? (mantissa == 0 ? 0.0 : double.PositiveInfinity) : Math.ScaleB(mantissa, (int)Math.Max(exponent, -4000));
}
