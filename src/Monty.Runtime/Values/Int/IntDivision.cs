using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Python's divisions of ints, and the rounding of ints and their ratios to the nearest double.</summary>
internal static class IntDivision
{
    /// <summary>So many of the highest bits decide nearly every quotient of 64 bits.</summary>
    private const int Highest = 256;

    /// <summary>The quotient rounded down, and the remainder, which has the sign of the divisor.</summary>
    public static BigInteger Floor(Meter meter, BigInteger a, BigInteger b, out BigInteger remainder)
    {
        BigInteger quotient = LongQuotient.DivRem(meter, a, b, out remainder);
        if (remainder.IsZero || (remainder.Sign < 0) == (b.Sign < 0))
            return quotient;
        meter.ChargeBytes((b.GetBitLength() + quotient.GetBitLength()) / 8);
        LinearWork.Add(meter, b);
        remainder += b;
        LinearWork.Add(meter, quotient);
        return quotient - 1;
    }

    /// <summary>The remainder with the sign of the divisor.</summary>
    public static BigInteger Modulo(Meter meter, BigInteger a, BigInteger b)
    {
        LongQuotient.DivRem(meter, a, b, out BigInteger remainder);
        if (remainder.IsZero || (remainder.Sign < 0) == (b.Sign < 0))
            return remainder;
        meter.ChargeBytes(b.GetBitLength() / 8);
        LinearWork.Add(meter, b);
        return remainder + b;
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
        LinearWork.Read(meter, dividend);
        LinearWork.Read(meter, divisor);
        if (TryHighest(dividend, divisor, shift, out ulong highest))
            return DoubleRounding.Round(negative, highest, -shift, sticky: true);
        LinearWork.Shift(meter, dividend.GetBitLength() + Math.Abs(shift));
        if (shift >= 0)
            dividend <<= shift;
        else
            divisor <<= -shift;
        BigInteger quotient = LongQuotient.DivRem(meter, dividend, divisor, out BigInteger remainder);
        return DoubleRounding.Round(negative, (ulong)quotient, -shift, sticky: !remainder.IsZero);
    }

    /// <summary>
    /// The quotient of the numbers, the dividend shifted, where their highest bits tell it and that there is a remainder; false also where
    /// the numbers are short.
    /// </summary>
    private static bool TryHighest(BigInteger dividend, BigInteger divisor, int shift, out ulong quotient)
    {
        quotient = 0;
        int cut = (int)Math.Min(dividend.GetBitLength(), divisor.GetBitLength()) - Highest;
        if (cut < Highest)
            return false;
        BigInteger a = dividend >> cut;
        BigInteger b = divisor >> cut;
        // What was cut off is less than one: the quotient is above the first of these and below the second.
        BigInteger least = Shifted(a, b + 1, shift);
        if (least != Shifted(a + 1, b, shift))
            return false;
        quotient = (ulong)least;
        return true;
    }

    private static BigInteger Shifted(BigInteger a, BigInteger b, int shift) => shift >= 0 ? (a << shift) / b : a / (b << -shift);

    /// <summary>The fraction, from a half to one, of a long int that is above zero and the power of two that it is less than.</summary>
    public static double Fraction(BigInteger a)
    {
        int excess = (int)(a.GetBitLength() - 64);
        return DoubleRounding.Round(negative: false, (ulong)(a >> excess), -64, sticky: BigInteger.TrailingZeroCount(a) < excess);
    }
}
