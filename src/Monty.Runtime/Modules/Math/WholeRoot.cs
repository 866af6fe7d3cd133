using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Math;

/// <summary>The square root of an int, rounded down.</summary>
internal static class WholeRoot
{
    public static BigInteger Of(Meter meter, BigInteger n)
    {
        if (n <= ulong.MaxValue)
            return Of((ulong)n);
        // Adaptive precision, as CPython does it: each step doubles the number of correct bits.
        int length = (int)((n.GetBitLength() - 1) / 2);
        BigInteger root = BigInteger.One;
        int done = 0;
        for (int s = BitLength(length) - 1; s >= 0; s--)
        {
            int before = done;
            done = length >> s;
            int cut = (2 * length) - before - done + 1;
            // To shift a long int to the right takes a walk through all of it.
            LinearWork.Read(meter, n);
            LinearWork.Shift(meter, n.GetBitLength() - cut);
            BigInteger quotient = LongQuotient.DivRem(meter, n >> cut, root, out _);
            LinearWork.Shift(meter, 2L * done);
            root = (root << (done - before - 1)) + quotient;
        }

        BigInteger square = LongProduct.Of(meter, root, root);
        LinearWork.Read(meter, n);
        return square > n ? root - 1 : root;
    }

    public static ulong Of(ulong n)
    {
        ulong root = (ulong)System.Math.Sqrt(n);
        while (root > uint.MaxValue || root * root > n)
            root--;
        while (root < uint.MaxValue && (root + 1) * (root + 1) <= n)
            root++;
        return root;
    }

    private static int BitLength(int value) => 32 - BitOperations.LeadingZeroCount((uint)value);
}
