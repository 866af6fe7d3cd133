using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>The search that may run <c>__eq__</c> of the script.</remarks>
internal abstract partial class KeyTable<TEntry>
{
    /// <summary>Rows of one bucket that a search may look at for nothing; honest keys stay far below.</summary>
    private const int ProbesFree = 24;

    /// <summary>A comparison took the row away, or moved all rows: the search begins again.</summary>
    private const int Disturbed = -4;

    private int FindByComparison(PyContext context, PyValue key, uint hash)
    {
        while (true)
        {
            int row = Search(context, key, hash);
            if (row != Disturbed)
                return row;
            // Each round is charged, so this ends.
            context.Meter.ChargeWork(1 + _count);
        }
    }

    private int Search(PyContext context, PyValue key, uint hash)
    {
        int probes = 0;
        int row = _buckets is { } buckets ? buckets[hash & (uint)(buckets.Length - 1)] - 1 : NextLinearly(-1);
        while (row >= 0)
        {
            if (++probes > ProbesFree)
                ChargeProbes(context, probes);
            PyValue candidate = Entries[row].Key;
            if (Entries[row].Hash == hash)
            {
                TEntry[] entries = Entries;
                if (!Matches(context, candidate, key, out bool equal))
                    return Failed;
                if (!ReferenceEquals(entries, Entries) || !Entries[row].Key.Is(candidate))
                    return Disturbed;
                if (equal)
                    return row;
            }

            row = _buckets is null ? NextLinearly(row) : Entries[row].Next;
        }

        return Absent;
    }

    /// <summary>Charges a chain that is longer than chance makes it, a row at a time.</summary>
    private static void ChargeProbes(PyContext context, int probes)
    {
        if (probes % ProbesFree == 0)
            context.Meter.ChargeWork(ProbesFree);
    }

    private static bool Matches(PyContext context, PyValue candidate, PyValue key, out bool equal)
    {
        if (candidate.Is(key))
        {
            equal = true;
            return true;
        }

        if (candidate.Ref is PyStr left && key.Ref is PyStr right)
        {
            equal = PyStr.Equal(left, right);
            return true;
        }

        if (candidate.IsInt && key.IsInt)
        {
            equal = false;
            return true;
        }

        return Comparison.TryEquals(context, candidate, key, out equal);
    }

    private int NextLinearly(int row)
    {
        do
            row++;
        while (row < Filled && Entries[row].Key.IsUnbound);
        return row < Filled ? row : Absent;
    }
}
