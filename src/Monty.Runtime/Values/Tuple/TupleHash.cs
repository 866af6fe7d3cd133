using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>CPython's hash of tuples: a reduced xxHash.</summary>
internal static class TupleHash
{
    private const ulong Prime1 = 11400714785074694791;
    private const ulong Prime2 = 14029467366897019727;
    private const ulong Prime5 = 2870177450012600261;

    private const int MostPlain = 64;

    private const int MostShort = 7;

    /// <summary>The hash of items in order; false while raising. Recursion is the caller's to guard.</summary>
    public static bool TryCompute(PyContext context, ReadOnlySpan<PyValue> items, out long hash)
        => TryCompute(context, items, LengthMark(items.Length), out hash);

    /// <summary>As <see cref="TryCompute(PyContext, ReadOnlySpan{PyValue}, out long)"/>, without the length, as slices are hashed.</summary>
    public static bool TryComputeParts(PyContext context, ReadOnlySpan<PyValue> items, out long hash)
        => TryCompute(context, items, 0, out hash);

    /// <summary>As <see cref="TryComputePlain"/>, of so few items that the meter need not know.</summary>
    public static bool TryComputeShort(Meter meter, ReadOnlySpan<PyValue> items, out long hash)
    {
        hash = 0;
        return items.Length <= MostShort && TryComputePlain(meter, items, out hash);
    }

    /// <summary>The hash of a few ints and strs; false where there are more items, or others.</summary>
    public static bool TryComputePlain(Meter meter, ReadOnlySpan<PyValue> items, out long hash)
    {
        hash = 0;
        if (items.Length > MostPlain)
            return false;
        ulong sum = Prime5;
        foreach (PyValue item in items)
        {
            if (item.IsInt)
                sum = Step(sum, NumericHash.Of(item.Bits));
            else if (item.Ref is PyStr text)
                sum = Step(sum, text.HashWith(meter));
            else
                return false;
        }

        hash = Finish(sum + LengthMark(items.Length));
        return true;
    }

    private static bool TryCompute(PyContext context, ReadOnlySpan<PyValue> items, ulong end, out long hash)
    {
        ulong sum = Prime5;
        hash = 0;
        foreach (PyValue item in items)
        {
            if (!TryHashItem(context, item, out long lane))
                return false;
            sum = Step(sum, lane);
        }

        hash = Finish(sum + end);
        return true;
    }

    private static ulong Step(ulong sum, long lane) => BitOperations.RotateLeft(sum + ((ulong)lane * Prime2), 31) * Prime1;

    private static ulong LengthMark(int length) => (ulong)length ^ (Prime5 ^ 3527539UL);

    private static long Finish(ulong sum) => sum == ulong.MaxValue ? 1546275796 : (long)sum;

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
