using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Rows that another table has too, or has not, as the operations of sets need them.</remarks>
internal abstract partial class KeyTable<TEntry>
{
    /// <summary>
    /// The numbers of the rows whose keys are in <paramref name="other"/>, or of those whose keys are not; false where finding them may
    /// need the script.
    /// </summary>
    private protected bool TryChooseRows(PyContext context, KeyTable<TEntry> other, bool areMembers, out ReadOnlySpan<int> rows)
    {
        context.Meter.ChargeBytes((long)(_end - _first) * sizeof(int));
        int[] chosen = GC.AllocateUninitializedArray<int>(_end - _first);
        int count = 0;
        for (int row = _first; row < _end && count >= 0; row += ClockedLoop.SlowSteps)
        {
            if (row != _first)
                context.Meter.LookAtClock();
            count = Choose(context, row, Math.Min(row + ClockedLoop.SlowSteps, _end), other, areMembers, chosen, count);
        }

        rows = count < 0 ? default : chosen.AsSpan(0, count);
        return count >= 0;
    }

    /// <summary>Chooses among the rows from <paramref name="from"/> to <paramref name="to"/>: how many are chosen then, or <see cref="NeedsComparison"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Choose(PyContext context, int from, int to, KeyTable<TEntry> other, bool areMembers, int[] chosen, int count)
    {
        TEntry[] entries = Entries;
        TEntry[] others = other.Entries;
        int[] buckets = other._buckets ?? [];
        for (int row = from; row < to; row++)
        {
            ref TEntry entry = ref entries[row];
            if (entry.Key.IsUnbound)
                continue;
            int found = FindAtOnce(others, buckets, in entry);
            if (found < Failed)
                found = other.FindPlain(context, entry.Key, entry.Hash);
            if (found < Failed)
                return found;
            chosen[count] = row;
            count += found >= 0 == areMembers ? 1 : 0;
        }

        return count;
    }

    /// <summary>What most keys meet: a bucket that is empty, or the very key in its first row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FindAtOnce(TEntry[] entries, int[] buckets, in TEntry wanted)
    {
        int bucket = KeyHashing.BucketOf(wanted.Hash, buckets.Length);
        if ((uint)bucket >= (uint)buckets.Length || !(wanted.Key.IsInt || wanted.Key.Ref is PyStr))
            return NeedsComparison;
        int row = buckets[bucket] - 1;
        return row < 0 || (entries[row].Hash == wanted.Hash && entries[row].Key.Is(wanted.Key)) ? row : NeedsComparison;
    }

    /// <summary>The row of a key, or <see cref="NeedsComparison"/> where finding it may need the script.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindPlain(PyContext context, PyValue key, uint hash)
    {
        int found = NeedsComparison;
        if (key.IsInt)
            found = FindInt(key.Bits, hash);
        else if (key.Ref is PyStr text)
            found = FindStr(text, hash);
        return found == NeedsMeter ? FindCrowded(context.Meter, key, hash) : found;
    }

    /// <summary>Appends some rows of another table, whose keys are absent here, to a table that is being made.</summary>
    private protected void AppendRows(PyContext context, KeyTable<TEntry> source, ReadOnlySpan<int> rows)
    {
        EnsureCapacity(context, Filled + rows.Length);
        TEntry[] from = source.Entries;
        Span<TEntry> added = Entries.AsSpan(Filled, rows.Length);
        int[]? buckets = _buckets;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < rows.Length; i++)
        {
            loop.At(i);
            ref TEntry entry = ref added[i];
            entry = from[rows[i]];
            entry.Next = Absent;
            if (buckets is not null)
            {
                ref int bucket = ref buckets[KeyHashing.BucketOf(entry.Hash, buckets.Length)];
                entry.Next = bucket - 1;
                bucket = Filled + i + 1;
            }
        }

        Filled += rows.Length;
        _end = Filled;
        _count += rows.Length;
        _version++;
    }
}
