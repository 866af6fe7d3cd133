using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// Products and powers of long ints, cut into pieces of a few milliseconds, with a look at the clock before each: <see cref="BigInteger"/>
/// itself cannot be interrupted.
/// </summary>
internal static class LongProduct
{
    /// <summary>The largest piece, as the product of the lengths in bits: two milliseconds.</summary>
    private const double Piece = 64e3 * 64e3;

    /// <summary>Shorter than this, a product is not worth a look at the clock.</summary>
    private const long Short = 1L << 14;

    public static BigInteger Of(Meter meter, BigInteger a, BigInteger b)
    {
        if (a.GetBitLength() + b.GetBitLength() < Short)
            return a * b;
        BigInteger product = OfMagnitudes(meter, BigInteger.Abs(a), BigInteger.Abs(b));
        return (a.Sign < 0) == (b.Sign < 0) ? product : -product;
    }

    /// <summary><paramref name="a"/> to the power of <paramref name="exponent"/>, which is above zero.</summary>
    public static BigInteger Power(Meter meter, BigInteger a, int exponent)
    {
        if (a.GetBitLength() * exponent < Short)
            return BigInteger.Pow(a, exponent);
        BigInteger result = a;
        for (int bit = 30 - BitOperations.LeadingZeroCount((uint)exponent); bit >= 0; bit--)
        {
            result = Of(meter, result, result);
            if ((exponent >> bit & 1) != 0)
                result = Of(meter, result, a);
        }

        return result;
    }

    /// <summary>The lowest <paramref name="bits"/> of a number that is not negative.</summary>
    public static BigInteger Low(BigInteger a, int bits) => a & ((BigInteger.One << bits) - 1);

    private static BigInteger OfMagnitudes(Meter meter, BigInteger a, BigInteger b)
    {
        long longer = a.GetBitLength();
        long shorter = b.GetBitLength();
        if (longer < shorter)
        {
            (a, b) = (b, a);
            (longer, shorter) = (shorter, longer);
        }

        if ((double)longer * shorter <= Piece)
        {
            meter.LookAtWork();
            return a * b;
        }

        int half = (int)(longer / 64) * 32;
        BigInteger high = a >> half;
        BigInteger low = Low(a, half);
        if (shorter <= half)
            return (OfMagnitudes(meter, high, b) << half) + OfMagnitudes(meter, low, b);
        // Karatsuba's method: three products of half the length.
        BigInteger highOfB = b >> half;
        BigInteger lowOfB = Low(b, half);
        BigInteger top = OfMagnitudes(meter, high, highOfB);
        BigInteger bottom = OfMagnitudes(meter, low, lowOfB);
        BigInteger middle = OfMagnitudes(meter, high + low, highOfB + lowOfB) - top - bottom;
        return (((top << half) + middle) << half) + bottom;
    }
}
