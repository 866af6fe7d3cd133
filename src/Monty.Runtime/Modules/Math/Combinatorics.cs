using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Math;

/// <summary>Factorials, permutations and combinations. Memory and work are charged by the size of the result.</summary>
internal static class Combinatorics
{
    /// <summary>The largest n whose every binomial, times n, fits 64 bits.</summary>
    private const int SmallChoice = 61;

    /// <summary>So many factors, the word-sized products of which are multiplied one after the other.</summary>
    private const int FewFactors = 128;

    /// <summary>20! fits 63 bits.</summary>
    private const int LargestSmallFactorial = 20;

    /// <summary><c>n * (n-1) * … * (n-k+1)</c>, an int or a signal.</summary>
    public static PyValue Falling(PyContext context, BigInteger n, long k)
        => n <= LargestSmallFactorial ? PyValue.Int(FallingSmall((long)n, k))
            : Reserve(context, n, k) ? PyBigInt.From(k == 0 ? BigInteger.One : Product(context.Meter, n - k + 1, n)) : PyValue.Signal;

    /// <summary>The binomial coefficient, an int or a signal.</summary>
    public static PyValue Choose(PyContext context, BigInteger n, long k)
    {
        if (n <= SmallChoice)
            return PyValue.Int(ChooseSmall((long)n, k));
        if (!Reserve(context, n, k))
            return PyValue.Signal;
        if (k == 0)
            return PyValue.Int(1);
        return PyBigInt.From(LongQuotient.DivRem(context.Meter, Product(context.Meter, n - k + 1, n), Product(context.Meter, BigInteger.One, k), out _));
    }

    private static long FallingSmall(long n, long k)
    {
        long result = 1;
        for (long factor = n; factor > n - k; factor--)
            result *= factor;
        return result;
    }

    private static long ChooseSmall(long n, long k)
    {
        long result = 1;
        for (long i = 1; i <= k; i++)
            result = result * (n - k + i) / i;
        return result;
    }

    private static bool Reserve(PyContext context, BigInteger n, long k)
    {
        double bits = (double)n.GetBitLength() * k;
        if (!BigIntOperations.Reserve(context, bits > 1e18 ? long.MaxValue : (long)bits))
            return false;
        context.Meter.ChargeArithmetic(k + System.Math.Pow(bits / 64, 1.5));
        return true;
    }

    /// <summary>Of a range of ints, halved so that factors of a size meet. The depth is logarithmic.</summary>
    private static BigInteger Product(Meter meter, BigInteger from, BigInteger to)
    {
        if (to < long.MaxValue)
            return OddProduct(meter, (long)from, (long)to) << (int)(TwosInFactorial((long)to) - TwosInFactorial((long)from - 1));
        BigInteger count = to - from;
        if (count < 8)
        {
            BigInteger result = from;
            for (BigInteger factor = from + 1; factor <= to; factor++)
                result = LongProduct.Of(meter, result, factor);
            return result;
        }

        BigInteger middle = from + (count / 2);
        return LongProduct.Of(meter, Product(meter, from, middle), Product(meter, middle + 1, to));
    }

    /// <summary>Of what is left of each factor without its factors two, as the product of those is a mere shift.</summary>
    private static BigInteger OddProduct(Meter meter, long from, long to)
    {
        if (to - from >= FewFactors)
        {
            long middle = from + ((to - from) / 2);
            return LongProduct.Of(meter, OddProduct(meter, from, middle), OddProduct(meter, middle + 1, to));
        }

        BigInteger result = BigInteger.One;
        ulong word = 1;
        for (long factor = from; factor <= to; factor++)
        {
            ulong odd = (ulong)factor >> BitOperations.TrailingZeroCount(factor);
            if (System.Math.BigMul(word, odd, out ulong product) == 0)
            {
                word = product;
                continue;
            }

            result *= word;
            word = odd;
        }

        return result * word;
    }

    /// <summary>How often two divides n!.</summary>
    private static long TwosInFactorial(long n) => n - BitOperations.PopCount((ulong)n);
}
