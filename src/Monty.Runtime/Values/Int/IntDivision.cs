using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Python's divisions of ints, and the rounding of ints and their ratios to the nearest double.</summary>
internal static class IntDivision
{
    /// <summary>The quotient rounded down, and the remainder, which has the sign of the divisor.</summary>
    public static BigInteger Floor(Meter meter, BigInteger a, BigInteger b, out BigInteger remainder)
    {
        BigInteger quotient = LongQuotient.DivRem(meter, a, b, out remainder);
        if (remainder.IsZero || (remainder.Sign < 0) == (b.Sign < 0))
            return quotient;
        remainder += b;
        return quotient - 1;
    }

    /// <summary>The remainder with the sign of the divisor.</summary>
    public static BigInteger Modulo(Meter meter, BigInteger a, BigInteger b)
    {
        LongQuotient.DivRem(meter, a, b, out BigInteger remainder);
        return remainder.IsZero || (remainder.Sign < 0) == (b.Sign < 0) ? remainder : remainder + b;
    }

    /// <summary>The nearest double, ties to even; infinite where the int is too large. (The conversion of .NET truncates.)</summary>
    public static double ToDouble(BigInteger a)
    {
        BigInteger magnitude = BigInteger.Abs(a);
        long excess = magnitude.GetBitLength() - 64;
        if (excess <= 0)
            return DoubleRounding.Round(a.Sign < 0, (ulong)magnitude, 0, sticky: false);
        if (excess > 1024)
            return a.Sign < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        ulong top = (ulong)(magnitude >> (int)excess);
        bool sticky = !(magnitude & ((BigInteger.One << (int)excess) - 1)).IsZero;
        return DoubleRounding.Round(a.Sign < 0, top, (int)excess, sticky);
    }

    /// <summary><c>a / b</c>, correctly rounded; infinite where it is too large. <paramref name="b"/> is not zero.</summary>
    public static double True(Meter meter, BigInteger a, BigInteger b)
    {
        bool negative = (a.Sign < 0) != (b.Sign < 0);
        if (a.IsZero)
            return negative ? -0.0 : 0.0;
        BigInteger dividend = BigInteger.Abs(a);
        BigInteger divisor = BigInteger.Abs(b);
        long difference = dividend.GetBitLength() - divisor.GetBitLength();
        if (difference > 1025)
            return negative ? double.NegativeInfinity : double.PositiveInfinity;
        if (difference < -1080)
            return negative ? -0.0 : 0.0;
        // A quotient of 63 or 64 bits: ten more than the longest mantissa.
        int shift = 63 - (int)difference;
        if (shift >= 0)
            dividend <<= shift;
        else
            divisor <<= -shift;
        BigInteger quotient = LongQuotient.DivRem(meter, dividend, divisor, out BigInteger remainder);
        return DoubleRounding.Round(negative, (ulong)quotient, -shift, sticky: !remainder.IsZero);
    }
}
