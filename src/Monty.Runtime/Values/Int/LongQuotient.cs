using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Quotients of long ints, cut into pieces of a few milliseconds, with a look at the clock before each.</summary>
/// <remarks>
/// The method of Burnikel and Ziegler: a long quotient is found in two halves, and a quotient that is short beside its divisor from the
/// highest parts of both numbers, with a product to correct it.
/// </remarks>
internal static class LongQuotient
{
    /// <summary>The largest piece, as the product of the lengths of divisor and quotient in bits: some milliseconds.</summary>
    private const double Piece = 32e3 * 32e3;

    private const long Short = 1L << 14;

    /// <summary>As <see cref="BigInteger.DivRem(BigInteger, BigInteger, out BigInteger)"/>: the quotient rounded towards zero.</summary>
    public static BigInteger DivRem(Meter meter, BigInteger a, BigInteger b, out BigInteger remainder)
    {
        if (a.GetBitLength() < Short)
            return BigInteger.DivRem(a, b, out remainder);
        BigInteger quotient = OfMagnitudes(meter, BigInteger.Abs(a), BigInteger.Abs(b), out remainder);
        if (a.Sign < 0)
            remainder = -remainder;
        return (a.Sign < 0) == (b.Sign < 0) ? quotient : -quotient;
    }

    private static BigInteger OfMagnitudes(Meter meter, BigInteger a, BigInteger b, out BigInteger remainder)
    {
        long length = b.GetBitLength();
        long excess = a.GetBitLength() - length;
        if (excess < 0)
        {
            remainder = a;
            return BigInteger.Zero;
        }

        if ((double)(excess + 64) * length <= Piece)
        {
            meter.LookAtClock();
            return BigInteger.DivRem(a, b, out remainder);
        }

        return excess * 2 <= length
            ? Shortened(meter, a, b, (int)(length - excess - 2), out remainder)
            : InHalves(meter, a, b, (int)(excess / 2), out remainder);
    }

    /// <summary>The quotient's high part, and then its lowest <paramref name="half"/> bits.</summary>
    private static BigInteger InHalves(Meter meter, BigInteger a, BigInteger b, int half, out BigInteger remainder)
    {
        BigInteger high = OfMagnitudes(meter, a >> half, b, out BigInteger rest);
        BigInteger low = OfMagnitudes(meter, (rest << half) + LongProduct.Low(a, half), b, out remainder);
        return (high << half) + low;
    }

    /// <summary>The quotient of the numbers without their lowest bits is right or a little too large.</summary>
    private static BigInteger Shortened(Meter meter, BigInteger a, BigInteger b, int cut, out BigInteger remainder)
    {
        BigInteger quotient = OfMagnitudes(meter, a >> cut, b >> cut, out BigInteger rest);
        remainder = (rest << cut) + LongProduct.Low(a, cut) - LongProduct.Of(meter, quotient, LongProduct.Low(b, cut));
        while (remainder.Sign < 0)
        {
            quotient--;
            remainder += b;
        }

        return quotient;
    }
}
