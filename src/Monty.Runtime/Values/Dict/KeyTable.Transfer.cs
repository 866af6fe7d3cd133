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
        int room = RoomKept(filled, _limit - Filled);
        transfer.Int32(ref room);
        if (transfer.IsReading)
            MakeRows(transfer, filled, room);
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

    private void MakeRows(StateTransfer transfer, int filled, int room)
    {
        transfer.Require(filled <= Rows(MostSlots) / 4, "a table with too many rows");
        transfer.Require(room >= 0 && room == RoomKept(filled, room), "a table with too much room");
        _limit = filled + room;
        Entries = _limit == 0 ? [] : new TEntry[CapacityFor(_limit)];
    }

    private void LinkRows(int filled)
    {
        Filled = filled;
        _first = filled;
        _end = 0;
        _count = 0;
        _crowd = null;
        _buckets = BucketsFor(Entries.Length);
        for (int row = filled - 1; row >= 0; row--)
        {
            ref TEntry entry = ref Entries[row];
            entry.Next = Absent;
            if (entry.Key.IsUnbound)
                continue;
            _first = row;
            _end = Math.Max(_end, row + 1);
            _count++;
        }

        if (_buckets is not { } buckets)
            return;
        for (int row = 0; row < filled; row++)
        {
            ref TEntry entry = ref Entries[row];
            if (entry.Key.IsUnbound)
                continue;
            ref int bucket = ref buckets[KeyHashing.BucketOf(entry.Hash, buckets.Length)];
            entry.Next = bucket - 1;
            bucket = row + 1;
        }
    }
}
