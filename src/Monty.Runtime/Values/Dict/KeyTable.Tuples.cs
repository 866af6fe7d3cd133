using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>The search for short tuples of ints and strs, as grids and memos have them for keys: it asks nothing of the script.</remarks>
internal abstract partial class KeyTable<TEntry>
{
    private protected int FindTuple(PyContext context, PyTuple key, out uint hash)
    {
        if (TupleHash.TryComputeShort(context.Meter, key.Storage, out long plain))
        {
            hash = KeyHashing.Mix(plain);
            return FindTuple(key, hash);
        }

        hash = 0;
        return NeedsComparison;
    }

    private int FindTuple(PyTuple key, uint hash)
    {
        TEntry[] entries = Entries;
        int[]? buckets = _buckets;
        if (_crowd is not null)
            return NeedsComparison;
        int row = buckets is null ? NextLinearly(-1) : buckets[hash & (uint)(buckets.Length - 1)] - 1;
        int probes = 0;
        while ((uint)row < (uint)entries.Length)
        {
            ref TEntry entry = ref entries[row];
            if (entry.Hash == hash)
                return entry.Key.Ref is PyTuple candidate && HasSameItems(candidate.Storage, key.Storage) ? row : NeedsComparison;
            if (++probes > ProbesFree)
                return NeedsComparison;
            row = buckets is null ? NextLinearly(row) : entry.Next;
        }

        return Absent;
    }

    private static bool HasSameItems(PyValue[] x, PyValue[] y)
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
