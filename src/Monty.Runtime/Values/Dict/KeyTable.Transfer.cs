using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>
/// The state is the rows with their gaps, because iterators hold row numbers, and the hashes, because reading a snapshot
/// cannot run <c>__hash__</c>. Buckets and chains are derived.
/// </remarks>
internal abstract partial class KeyTable<TEntry>
{
    private const int ArrayOverhead = 24;

    /// <summary>The fields of the table itself and the header of its array.</summary>
    private const int FixedSize = 32;

    internal override void Transfer(StateTransfer transfer)
    {
        int filled = Filled;
        transfer.Count(ref filled);
        if (transfer.IsReading)
        {
            transfer.Require(filled <= MostRows, "a table with too many rows");
            Entries = filled == 0 ? [] : new TEntry[CapacityFor(filled)];
        }

        for (int row = 0; row < filled; row++)
            Entries[row].Transfer(transfer);
        transfer.Overhead(((long)(Entries.Length - filled) * Unsafe.SizeOf<TEntry>()) + ((long)filled * sizeof(int)) + FixedSize);
        if (_buckets is not null)
            transfer.Overhead(ArrayOverhead + ((long)_buckets.Length * sizeof(int)));
        if (_crowd is not null)
            transfer.Overhead(_crowd.Size + ((long)_crowd.Buckets.Length * sizeof(int)));
        if (transfer.IsReading)
            LinkRows(filled);
    }

    private void LinkRows(int filled)
    {
        Filled = filled;
        _count = 0;
        _crowd = null;
        _buckets = Entries.Length > LinearLimit ? new int[Entries.Length] : null;
        for (int row = filled - 1; row >= 0; row--)
        {
            ref TEntry entry = ref Entries[row];
            entry.Next = Absent;
            if (entry.Key.IsUnbound)
                continue;
            _first = row;
            _count++;
        }

        if (_buckets is not { } buckets)
            return;
        for (int row = 0; row < filled; row++)
        {
            ref TEntry entry = ref Entries[row];
            if (entry.Key.IsUnbound)
                continue;
            ref int bucket = ref buckets[entry.Hash & (uint)(buckets.Length - 1)];
            entry.Next = bucket - 1;
            bucket = row + 1;
        }
    }
}
