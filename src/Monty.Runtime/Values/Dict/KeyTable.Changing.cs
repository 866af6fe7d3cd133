using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Insertion, deletion, growth.</remarks>
internal abstract partial class KeyTable<TEntry>
{
    /// <summary>The most hash slots a table may have in CPython's reckoning; reached only where the memory limit was lifted.</summary>
    private const int MostSlots = 1 << 30;

    /// <summary>Makes room for a number of keys in all, charging the memory.</summary>
    public void EnsureCapacity(PyContext context, int count)
    {
        if (count > _limit)
            Rebuild(context, CapacityFor(count));
    }

    /// <summary>Ends a run that would add so many different keys that the memory limit cannot allow for them.</summary>
    /// <exception cref="ResourceLimitException">There are too many.</exception>
    public static void RefuseKeys(PyContext context, PyRange keys)
        => context.Meter.RefuseBytes((long)BigInteger.Min(keys.CountIn(context.Meter), long.MaxValue / 256) * Unsafe.SizeOf<TEntry>());

    /// <summary>Appends a row for a key that is known to be absent; the caller fills in the rest of the row.</summary>
    private protected int AppendRow(PyContext context, PyValue key, uint hash)
    {
        if (Filled == _limit)
            Grow(context);
        int row = Filled++;
        _end = Filled;
        ref TEntry entry = ref Entries[row];
        entry.Key = key;
        entry.Hash = hash;
        entry.Next = Absent;
        if (_buckets is { } buckets)
        {
            ref int bucket = ref buckets[KeyHashing.BucketOf(hash, buckets.Length)];
            entry.Next = bucket - 1;
            bucket = row + 1;
        }
        else
        {
            _crowd?.Add(context.Meter, Entries, row);
        }

        _count++;
        _version++;
        return row;
    }

    /// <summary>Takes a row out and leaves a gap, so that an iterator finds what is added from now on behind it, as in CPython.</summary>
    private protected void DeleteRow(int row)
    {
        Unlink(row);
        Entries[row] = default;
        _count--;
        _version++;
        if (_count == 0)
        {
            _first = _end = Filled;
            return;
        }

        // Without gaps at either end, taking from the front or the back again and again stays cheap.
        while (Entries[_first].Key.IsUnbound)
            _first++;
        while (Entries[_end - 1].Key.IsUnbound)
            _end--;
    }

    /// <summary>The next row goes there: where rows were given back, from the end. The limit stays as far away, as in CPython.</summary>
    private protected void FillFrom(int row)
    {
        _limit = row + RoomKept(row, _limit - Filled);
        Filled = row;
        _end = Math.Min(_end, row);
        _first = Math.Min(_first, row);
    }

    private protected void ClearRows()
    {
        Entries = [];
        _buckets = null;
        _crowd = null;
        _count = 0;
        _limit = 0;
        _first = 0;
        _end = 0;
        Filled = 0;
        _version++;
    }

    /// <summary>Becomes a copy of another table, without its gaps and with room for <paramref name="more"/> rows.</summary>
    private protected void CopyRows(PyContext context, KeyTable<TEntry> source, int more = 0)
    {
        if (source._count == 0)
        {
            ClearRows();
            return;
        }

        int capacity = CapacityFor(source._count + more);
        Charge(context, capacity);
        context.Meter.ChargeWork(source._count / 8);
        Place(context.Meter, source.Entries, source.Filled, source._count, capacity);
        _count = source._count;
    }

    /// <summary>Takes over the rows of a table that nobody else will use.</summary>
    private protected void TakeRows(KeyTable<TEntry> source)
    {
        Entries = source.Entries;
        Filled = source.Filled;
        _limit = source._limit;
        _buckets = source._buckets;
        _crowd = source._crowd;
        _count = source._count;
        _first = source._first;
        _end = source._end;
        _version++;
    }

    /// <summary>
    /// Makes room, without the gaps. When that is, and how much, is CPython's: it decides which rows an iterator meets after keys were
    /// taken out and added.
    /// </summary>
    private void Grow(PyContext context)
    {
        int capacity = Rows(_count * 3L);
        if (_count > 0 || capacity != Entries.Length)
            Rebuild(context, capacity);
        else
            StartAgain();
    }

    private void StartAgain()
    {
        Filled = 0;
        _limit = Entries.Length;
        _first = 0;
        _end = 0;
        _version++;
    }

    private static int CapacityFor(int count) => Rows(((count * 3L) + 1) / 2);

    /// <summary>The rows that CPython has with so many hash slots or the next power of two.</summary>
    private static int Rows(long slots)
    {
        if (slots > MostSlots)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), MostSlots, slots);
        return (int)(BitOperations.RoundUpToPowerOf2((ulong)Math.Max(8, slots)) * 2 / 3);
    }

    /// <summary>How many rows can follow before the table grows, of those that could; bounded, because a snapshot says the number.</summary>
    private static int RoomKept(int filled, int room) => Math.Min(room, (filled * 2) + 10);

    /// <summary>The buckets of a table of that many rows.</summary>
    private static int[]? BucketsFor(int capacity) => capacity > LinearLimit ? new int[BitOperations.RoundUpToPowerOf2((uint)capacity)] : null;

    /// <summary>As <see cref="BucketsFor(int)"/>, with looks at the clock: the first rows go to all pages of memory that is new to the process.</summary>
    private static int[]? BucketsFor(Meter meter, int capacity)
        => capacity > LinearLimit ? LongSpans.Zeros<int>(meter, (int)BitOperations.RoundUpToPowerOf2((uint)capacity)) : null;

    private static void Charge(PyContext context, int capacity)
        => context.Meter.ChargeBytes(((long)capacity * (Unsafe.SizeOf<TEntry>() + sizeof(int))) + 48);

    private void Rebuild(PyContext context, int capacity)
    {
        // No operations: how often a table grows depends on its room, which is another after it was loaded.
        Charge(context, capacity);
        Place(context.Meter, Entries, Filled, _count, capacity);
    }

    /// <summary>Moves the live rows of <paramref name="source"/>, of which there are <paramref name="live"/>, into new arrays.</summary>
    private void Place(Meter meter, TEntry[] source, int filled, int live, int capacity)
    {
        var entries = new TEntry[capacity];
        if (live == filled)
            LongSpans.Copy(meter, source.AsSpan(0, filled), entries);
        else
            CopyLive(meter, source.AsSpan(0, filled), entries);
        int[]? buckets = BucketsFor(meter, capacity);
        if (buckets is not null)
            Link(meter, entries.AsSpan(0, live), buckets);
        // Rows that keep their numbers stay sorted.
        if (_crowd is { } crowd && ReferenceEquals(source, Entries) && live == filled && buckets is not null)
        {
            crowd.TakeBuckets(meter, entries, live, buckets);
            buckets = null;
        }
        else
        {
            _crowd = null;
        }

        Entries = entries;
        _buckets = buckets;
        Filled = live;
        _limit = capacity;
        _first = 0;
        _end = live;
        _version++;
    }

    private static void CopyLive(Meter meter, ReadOnlySpan<TEntry> source, TEntry[] target)
    {
        var loop = new ClockedLoop(meter);
        int row = 0;
        for (int i = 0; i < source.Length; i++)
        {
            loop.At(i);
            if (!source[i].Key.IsUnbound)
                target[row++] = source[i];
        }
    }

    private static void Link(Meter meter, Span<TEntry> rows, int[] buckets)
    {
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        for (int row = 0; row < rows.Length; row++)
        {
            loop.At(row);
            ref TEntry entry = ref rows[row];
            ref int bucket = ref buckets[KeyHashing.BucketOf(entry.Hash, buckets.Length)];
            entry.Next = bucket - 1;
            bucket = row + 1;
        }
    }

    private void Unlink(int row)
    {
        if (_buckets is not { } buckets)
        {
            _crowd?.Remove(Entries, row);
            return;
        }

        ref int bucket = ref buckets[KeyHashing.BucketOf(Entries[row].Hash, buckets.Length)];
        if (bucket - 1 == row)
        {
            bucket = Entries[row].Next + 1;
            return;
        }

        int previous = bucket - 1;
        while (Entries[previous].Next != row)
        {
            previous = Entries[previous].Next;
            if (previous < 0)
                throw new UnreachableException("a row that is in no bucket");
        }

        Entries[previous].Next = Entries[row].Next;
    }
}
