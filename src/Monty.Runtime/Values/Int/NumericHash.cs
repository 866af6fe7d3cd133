using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>CPython's hash of numbers: the value modulo 2**61 - 1, so that equal numbers of all types hash alike.</summary>
internal static class NumericHash
{
    private const int Bits = 61;
    private const long ShortBits = 4096;
    private const long Modulus = (1L << Bits) - 1;
    private const long Infinity = 314159;

    public static long Of(long value)
    {
        if (value is > -Modulus and < Modulus)
            return value == -1 ? -2 : value;
        long hash = (long)(Magnitude(value) % Modulus);
        return Signed(hash, value < 0);
    }

    public static long Of(Meter meter, BigInteger value)
    {
        if (value.GetBitLength() < ShortBits)
            return Signed((long)(BigInteger.Abs(value) % Modulus), value.Sign < 0);
        LinearWork.Foresee(meter, value.GetBitLength(), 2);
        byte[] bytes = BigInteger.Abs(value).ToByteArray(isUnsigned: true);
        meter.ChargeScan(bytes.Length);
        var loop = new ClockedLoop(meter);
        ulong hash = 0;
        for (int i = bytes.Length - 1; i >= 0; i--)
        {
            loop.At(bytes.Length - i);
            // 2**61 is 1 modulo the modulus: the bits above it are added below.
            hash = (hash << 8 & Modulus) | (hash >> (Bits - 8));
            hash += bytes[i];
            hash = (hash & Modulus) + (hash >> Bits);
        }

        return Signed((long)(hash % Modulus), value.Sign < 0);
    }

    /// <summary>CPython takes a NaN's identity, for which the bits stand here.</summary>
    private static long OfNaN(double value) => BitConverter.DoubleToInt64Bits(value) & ((1L << 51) - 1);

    public static long Of(double value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < 1L << 60)
            return Of((long)value);
        if (!double.IsFinite(value))
            return double.IsNaN(value) ? OfNaN(value) : value > 0 ? Infinity : -Infinity;
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        int exponent = (int)(bits >> 52);
        long mantissa = bits & ((1L << 52) - 1);
        if (exponent == 0)
            exponent = 1;
        else
            mantissa |= 1L << 52;
        // 2**61 is 1 modulo the modulus: multiplying by a power of two rotates 61 bits.
        int rotation = (((exponent - 1075) % Bits) + Bits) % Bits;
        long hash = ((mantissa << rotation) & Modulus) | (mantissa >> (Bits - rotation));
        return Signed(hash == Modulus ? 0 : hash, value < 0);
    }

    private static long Signed(long hash, bool negative)
    {
        if (negative)
            hash = -hash;
        return hash == -1 ? -2 : hash;
    }

    private static ulong Magnitude(long value) => value < 0 ? 0UL - (ulong)value : (ulong)value;
}
