using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>CPython's hash of tuples: a reduced xxHash.</summary>
internal static class TupleHash
{
    private const ulong Prime1 = 11400714785074694791;
    private const ulong Prime2 = 14029467366897019727;
    private const ulong Prime5 = 2870177450012600261;

    /// <summary>The hash of items in order; false while raising. Recursion is the caller's to guard.</summary>
    public static bool TryCompute(PyContext context, ReadOnlySpan<PyValue> items, out long hash)
        => TryCompute(context, items, (ulong)items.Length ^ (Prime5 ^ 3527539UL), out hash);

    /// <summary>As <see cref="TryCompute(PyContext, ReadOnlySpan{PyValue}, out long)"/>, without the length, as slices are hashed.</summary>
    public static bool TryComputeParts(PyContext context, ReadOnlySpan<PyValue> items, out long hash)
        => TryCompute(context, items, 0, out hash);

    private static bool TryCompute(PyContext context, ReadOnlySpan<PyValue> items, ulong end, out long hash)
    {
        ulong sum = Prime5;
        hash = 0;
        foreach (PyValue item in items)
        {
            if (!TryHashItem(context, item, out long lane))
                return false;
            sum += (ulong)lane * Prime2;
            sum = BitOperations.RotateLeft(sum, 31);
            sum *= Prime1;
        }

        sum += end;
        hash = sum == ulong.MaxValue ? 1546275796 : (long)sum;
        return true;
    }

    private static bool TryHashItem(PyContext context, PyValue item, out long hash)
    {
        if (item.IsInt || item.IsBool)
        {
            hash = NumericHash.Of(item.Bits);
            return true;
        }

        context.Pinned++;
        PyValue result = item.Ref.Hash(context, item);
        context.Pinned--;
        hash = result.Bits;
        return !result.IsSignal;
    }
}
