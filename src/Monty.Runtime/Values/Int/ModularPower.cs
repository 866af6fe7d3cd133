using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>pow(a, b, m)</c> of ints.</summary>
internal static class ModularPower
{
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
            if (!TryInvert(a, divisor, out a))
                return context.Raise(Errors.ValueError("base is not invertible for the given modulus"));
            exponent = -exponent;
        }

        BigInteger power = BigInteger.ModPow(a, exponent, divisor);
        return PyBigInt.From(IntDivision.Modulo(power, modulus));
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
    private static bool TryInvert(BigInteger a, BigInteger modulus, out BigInteger inverse)
    {
        BigInteger x = BigInteger.One;
        BigInteger nextX = BigInteger.Zero;
        BigInteger r = IntDivision.Modulo(a, modulus);
        BigInteger nextR = modulus;
        while (!nextR.IsZero)
        {
            BigInteger quotient = BigInteger.DivRem(r, nextR, out BigInteger rest);
            (r, nextR) = (nextR, rest);
            (x, nextX) = (nextX, x - (quotient * nextX));
        }

        inverse = IntDivision.Modulo(x, modulus);
        return r.IsOne;
    }
}
