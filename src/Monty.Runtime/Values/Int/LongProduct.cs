using System.Numerics;
using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// Products and powers of long ints, with looks at the clock and all their memory charged: <see cref="BigInteger"/> itself cannot be interrupted.
/// </summary>
internal static class LongProduct
{
    /// <summary>Shorter than this, a product is left to <see cref="BigInteger"/>.</summary>
    public const long Short = 1L << 14;

    public static BigInteger Of(Meter meter, BigInteger a, BigInteger b)
    {
        if (a.GetBitLength() + b.GetBitLength() < Short)
            return a * b;
        ulong[] limbs = OfMagnitudes(meter, BigInteger.Abs(a), BigInteger.Abs(b));
        LinearWork.Foresee(meter, limbs.Length * 64L, 2);
        var product = new BigInteger(MemoryMarshal.AsBytes<ulong>(limbs), isUnsigned: true);
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
    public static BigInteger Low(Meter meter, BigInteger a, int bits)
    {
        if (a.GetBitLength() <= bits)
            return a;
        // BigInteger would cut it by a mask, with copies of both in arrays of its pool.
        int length = LengthOf(a);
        meter.ChargeBytes(2L * length * sizeof(ulong));
        ulong[] limbs = LimbsOf(meter, a, length);
        int kept = (bits + 63) / 64;
        if (bits % 64 != 0)
            limbs[kept - 1] &= (1UL << (bits % 64)) - 1;
        LinearWork.Foresee(meter, bits, 2);
        return new BigInteger(MemoryMarshal.AsBytes(limbs.AsSpan(0, kept)), isUnsigned: true);
    }

    private static ulong[] OfMagnitudes(Meter meter, BigInteger a, BigInteger b)
    {
        int lengthOfA = LengthOf(a);
        int lengthOfB = LengthOf(b);
        bool isSquare = a == b;
        long limbs = (isSquare ? lengthOfA : (long)lengthOfA + lengthOfB) + lengthOfA + lengthOfB
            + LimbProduct.RoomFor(Math.Max(lengthOfA, lengthOfB), Math.Min(lengthOfA, lengthOfB));
        meter.ChargeBytes(limbs * sizeof(ulong));
        ulong[] limbsOfA = LimbsOf(meter, a, lengthOfA);
        ulong[] limbsOfB = isSquare ? limbsOfA : LimbsOf(meter, b, lengthOfB);
        var product = new ulong[lengthOfA + lengthOfB];
        new LimbProduct(meter).Multiply(limbsOfA, limbsOfB, product);
        return product;
    }

    /// <summary>How many limbs a number has that is not negative.</summary>
    public static int LengthOf(BigInteger magnitude) => (int)((magnitude.GetBitLength() + 63) / 64);

    /// <summary>The limbs of a number that is not negative, the lowest first.</summary>
    public static ulong[] LimbsOf(Meter meter, BigInteger magnitude, int length)
    {
        LinearWork.Foresee(meter, magnitude.GetBitLength(), 2);
        var limbs = new ulong[length];
        magnitude.TryWriteBytes(MemoryMarshal.AsBytes(limbs.AsSpan()), out _, isUnsigned: true);
        return limbs;
    }
}
