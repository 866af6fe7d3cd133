using System.Numerics;
using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Quotients of long ints, cut into pieces of a few milliseconds, with a look at the clock before each.</summary>
/// <remarks>
/// A quotient longer than its divisor is found in blocks. The others by the method of Burnikel and Ziegler: in two halves, and a quotient that is short beside its divisor from the
/// highest parts of both numbers, with a product to correct it.
/// </remarks>
internal static class LongQuotient
{
    /// <summary>The largest piece, as the product of the lengths of divisor and quotient in bits: some milliseconds.</summary>
    private const double Piece = 32e3 * 32e3;

    private const long Short = 1L << 14;

    /// <summary>A shorter divisor takes as long as one of so many bits: the dividend is still walked through limb by limb.</summary>
    private const long LeastLength = 128;

    /// <summary>The largest block in bits, where the divisor is not longer.</summary>
    private const long LargestBlock = 1 << 22;

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

        if ((double)(excess + 64) * Math.Max(length, LeastLength) <= Piece)
        {
            meter.LookAtClock();
            return BigInteger.DivRem(a, b, out remainder);
        }

        if (excess > length)
            return InBlocks(meter, a, b, out remainder);
        return excess * 2 <= length
            ? Shortened(meter, a, b, (int)(length - excess - 2), out remainder)
            : InHalves(meter, a, b, (int)(excess / 2), out remainder);
    }

    /// <summary>A quotient longer than its divisor, from the highest bits down, as one divides by hand.</summary>
    private static BigInteger InBlocks(Meter meter, BigInteger a, BigInteger b, out BigInteger remainder)
    {
        // What is left for a block is one piece, or has a quotient that is not longer than the divisor.
        long bits = Math.Max(b.GetBitLength(), Math.Min(LargestBlock, (long)(Piece / b.GetBitLength()) - 128));
        int block = (int)Math.Max(1, bits / 64);
        int length = LongProduct.LengthOf(a);
        meter.ChargeBytes(2L * length * sizeof(ulong));
        ulong[] limbs = LongProduct.LimbsOf(meter, a, length);
        // Each block of the quotient stands where that of the dividend was.
        remainder = BigInteger.Zero;
        for (int start = (length - 1) / block * block; start >= 0; start -= block)
        {
            Span<ulong> part = limbs.AsSpan(start, Math.Min(block, length - start));
            LinearWork.Shift(meter, (2L * part.Length * 64) + b.GetBitLength());
            // The part as a number, that shifted, their sum, and the quotient.
            meter.ChargeBytes(4L * part.Length * sizeof(ulong));
            BigInteger dividend = (remainder << (part.Length * 64)) + Number(part);
            BigInteger quotient = OfMagnitudes(meter, dividend, b, out remainder);
            quotient.TryWriteBytes(MemoryMarshal.AsBytes(part), out int written, isUnsigned: true);
            MemoryMarshal.AsBytes(part)[written..].Clear();
        }

        LinearWork.Foresee(meter, length * 64L, 2);
        return Number(limbs);
    }

    /// <summary>The quotient's high part, and then its lowest <paramref name="half"/> bits.</summary>
    private static BigInteger InHalves(Meter meter, BigInteger a, BigInteger b, int half, out BigInteger remainder)
    {
        BigInteger high = OfMagnitudes(meter, RightShift(meter, a, half), b, out BigInteger rest);
        BigInteger low = OfMagnitudes(meter, Joined(meter, rest, LongProduct.Low(meter, a, half), half), b, out remainder);
        return Joined(meter, high, low, half);
    }

    /// <summary>The quotient of the numbers without their lowest bits is right or a little too large.</summary>
    private static BigInteger Shortened(Meter meter, BigInteger a, BigInteger b, int cut, out BigInteger remainder)
    {
        BigInteger quotient = OfMagnitudes(meter, RightShift(meter, a, cut), RightShift(meter, b, cut), out BigInteger rest);
        BigInteger product = LongProduct.Of(meter, quotient, LongProduct.Low(meter, b, cut));
        remainder = Joined(meter, rest, LongProduct.Low(meter, a, cut), cut);
        LinearWork.Add(meter, remainder);
        LinearWork.Room(meter, remainder.GetBitLength());
        remainder -= product;
        while (remainder.Sign < 0)
        {
            LinearWork.Add(meter, b);
            LinearWork.Room(meter, b.GetBitLength());
            quotient--;
            remainder += b;
        }

        return quotient;
    }

    private static BigInteger RightShift(Meter meter, BigInteger a, int count)
    {
        LinearWork.Shift(meter, a.GetBitLength());
        LinearWork.Room(meter, a.GetBitLength() - count);
        return a >> count;
    }

    /// <summary>A number of which the lowest <paramref name="count"/> bits are given alone.</summary>
    private static BigInteger Joined(Meter meter, BigInteger high, BigInteger low, int count)
    {
        LinearWork.Shift(meter, 2 * (high.GetBitLength() + count));
        LinearWork.Room(meter, high.GetBitLength() + count);
        LinearWork.Room(meter, high.GetBitLength() + count);
        return (high << count) + low;
    }

    private static BigInteger Number(ReadOnlySpan<ulong> limbs) => new(MemoryMarshal.AsBytes(limbs), isUnsigned: true);
}
