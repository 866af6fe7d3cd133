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
            root = (root << (done - before - 1)) + LongQuotient.DivRem(meter, n >> ((2 * length) - before - done + 1), root, out _);
        }

        return LongProduct.Of(meter, root, root) > n ? root - 1 : root;
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
