using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>pow(a, b, m)</c> of ints.</summary>
internal static class ModularPower
{
    /// <summary>Bits of the exponent times the square of the divisor's length in bits: what takes some milliseconds.</summary>
    private const double Piece = 1e9;

    /// <summary>Where all products fit 64 bits: a positive modulus below 2**32, no negative exponent.</summary>
    public static bool TrySmall(long a, long exponent, long modulus, out long power)
    {
        power = 0;
        if (exponent < 0 || modulus is <= 0 or > uint.MaxValue)
            return false;
        ulong divisor = (ulong)modulus;
        long rest = a % modulus;
        ulong factor = (ulong)(rest < 0 ? rest + modulus : rest);
        ulong product = 1 % divisor;
        for (ulong bits = (ulong)exponent; bits != 0; bits >>= 1)
        {
            if ((bits & 1) != 0)
                product = product * factor % divisor;
            factor = factor * factor % divisor;
        }

        power = (long)product;
        return true;
    }

    public static PyValue Of(PyContext context, BigInteger a, BigInteger exponent, BigInteger modulus)
    {
        if (modulus.IsZero)
            return context.Raise(Errors.ValueError("pow() 3rd argument cannot be 0"));
        BigInteger divisor = BigInteger.Abs(modulus);
        Charge(context, a, exponent, divisor);
        if (exponent.Sign < 0)
        {
            if (!TryInvert(context.Meter, a, divisor, out a))
                return context.Raise(Errors.ValueError("base is not invertible for the given modulus"));
            exponent = -exponent;
        }

        BigInteger power = Power(context.Meter, a, exponent, divisor);
        return PyBigInt.From(IntDivision.Modulo(context.Meter, power, modulus));
    }

    private static BigInteger Power(Meter meter, BigInteger a, BigInteger exponent, BigInteger divisor)
    {
        double length = divisor.GetBitLength();
        long bits = exponent.GetBitLength();
        if (length * length * bits <= Piece && a.GetBitLength() * length <= Piece)
            return BigInteger.ModPow(a, exponent, divisor);
        // As much of the exponent at a time, from its highest bits, as is done in some milliseconds.
        int step = (int)Math.Clamp(Piece / (length * length), 1, 1 << 16);
        a = IntDivision.Modulo(meter, a, divisor);
        BigInteger result = BigInteger.One;
        meter.ChargeBytes(bits / 8);
        LinearWork.Foresee(meter, bits, 2);
        byte[] digits = exponent.ToByteArray(isUnsigned: true);
        for (long left = bits; left > 0;)
        {
            int taken = (int)Math.Min(step, left);
            left -= taken;
            meter.LookAtClock();
            for (int i = 0; i < taken; i++)
                result = Reduced(meter, result, result, divisor);
            BigInteger part = BitsAt(digits, (int)left, taken);
            if (!part.IsZero)
                result = Reduced(meter, result, taken == 1 ? a : BigInteger.ModPow(a, part, divisor), divisor);
        }

        return result;
    }

    /// <summary>The <paramref name="count"/> bits of a number, given as bytes, from bit <paramref name="start"/> on.</summary>
    private static BigInteger BitsAt(byte[] digits, int start, int count)
    {
        int first = start / 8;
        int last = (start + count + 7) / 8;
        var part = new BigInteger(digits.AsSpan(first, Math.Min(last, digits.Length) - first), isUnsigned: true);
        return (part >> (start % 8)) & ((BigInteger.One << count) - 1);
    }

    private static BigInteger Reduced(Meter meter, BigInteger a, BigInteger b, BigInteger divisor)
    {
        LongQuotient.DivRem(meter, LongProduct.Of(meter, a, b), divisor, out BigInteger rest);
        return rest;
    }

    /// <summary>Each bit of the exponent costs a product and a division as long as the modulus.</summary>
    private static void Charge(PyContext context, BigInteger a, BigInteger exponent, BigInteger divisor)
    {
        double words = (divisor.GetBitLength() / 64.0) + 1;
        double bits = exponent.GetBitLength() + (exponent.Sign < 0 ? divisor.GetBitLength() : 0) + 1;
        double work = (bits * Math.Pow(words, 1.6)) + (a.GetBitLength() / 64.0 * words);
        context.Meter.ChargeArithmetic(work);
    }

    /// <summary>The number below <paramref name="modulus"/> whose product with <paramref name="a"/> leaves 1.</summary>
    private static bool TryInvert(Meter meter, BigInteger a, BigInteger modulus, out BigInteger inverse)
    {
        BigInteger x = BigInteger.One;
        BigInteger nextX = BigInteger.Zero;
        BigInteger r = IntDivision.Modulo(meter, a, modulus);
        BigInteger nextR = modulus;
        while (!nextR.IsZero)
        {
            meter.LookAtClock();
            BigInteger quotient = LongQuotient.DivRem(meter, r, nextR, out BigInteger rest);
            (r, nextR) = (nextR, rest);
            BigInteger product = LongProduct.Of(meter, quotient, nextX);
            LinearWork.Add(meter, product);
            (x, nextX) = (nextX, x - product);
        }

        inverse = IntDivision.Modulo(meter, x, modulus);
        return r.IsOne;
    }
}
