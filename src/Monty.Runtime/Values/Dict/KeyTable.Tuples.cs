using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>The search for short tuples of ints and strs, as grids and memos have them for keys: it asks nothing of the script.</remarks>
internal abstract partial class KeyTable<TEntry>
{
    /// <summary>The row of a tuple of two items, or <see cref="Absent"/>; false where finding it may need the script.</summary>
    public bool TryFindPair(PyContext context, PyValue first, PyValue second, out int row)
    {
        row = FindTuple(context, [first, second], out _);
        return row != NeedsComparison;
    }

    private protected int FindTuple(PyContext context, ReadOnlySpan<PyValue> key, out uint hash)
    {
        if (TupleHash.TryComputeShort(context.Meter, key, out long plain))
        {
            hash = KeyHashing.Mix(plain);
            return FindTuple(key, hash);
        }

        hash = 0;
        return NeedsComparison;
    }

    private int FindTuple(ReadOnlySpan<PyValue> key, uint hash)
    {
        TEntry[] entries = Entries;
        int[]? buckets = _buckets;
        if (_crowd is not null)
            return NeedsComparison;
        int row = buckets is null ? NextLinearly(-1) : buckets[KeyHashing.BucketOf(hash, buckets.Length)] - 1;
        int probes = 0;
        while ((uint)row < (uint)entries.Length)
        {
            ref TEntry entry = ref entries[row];
            if (entry.Hash == hash)
                return entry.Key.Ref is PyTuple candidate && HasSameItems(candidate.Storage, key) ? row : NeedsComparison;
            if (++probes > ProbesFree)
                return NeedsComparison;
            row = buckets is null ? NextLinearly(row) : entry.Next;
        }

        return Absent;
    }

    private static bool HasSameItems(PyValue[] x, ReadOnlySpan<PyValue> y)
    {
        if (x.Length != y.Length)
            return false;
        for (int i = 0; i < x.Length; i++)
        {
            // Comparing long strs takes looks at the clock.
            if (!x[i].Is(y[i]) && !(x[i].Ref is PyStr { Units: <= PyStr.LongCopy } left && y[i].Ref is PyStr right && PyStr.Equal(left, right)))
                return false;
        }

        return true;
    }
}
