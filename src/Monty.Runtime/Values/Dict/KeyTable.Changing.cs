using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Insertion, deletion, growth.</remarks>
internal abstract partial class KeyTable<TEntry>
{
    /// <summary>The most rows a table may have; reached only where the memory limit was lifted.</summary>
    private const int MostRows = 1 << 29;

    /// <summary>Makes room for a number of keys in all, charging the memory.</summary>
    public void EnsureCapacity(PyContext context, int count)
    {
        if (count > Entries.Length)
            Rebuild(context, CapacityFor(count));
    }

    /// <summary>Appends a row for a key that is known to be absent; the caller fills in the rest of the row.</summary>
    private protected int AppendRow(PyContext context, PyValue key, uint hash)
    {
        if (Filled == Entries.Length)
            Grow(context);
        int row = Filled++;
        ref TEntry entry = ref Entries[row];
        entry.Key = key;
        entry.Hash = hash;
        entry.Next = Absent;
        if (_buckets is { } buckets)
        {
            ref int bucket = ref buckets[hash & (uint)(buckets.Length - 1)];
            entry.Next = bucket - 1;
            bucket = row + 1;
        }

        _count++;
        _version++;
        return row;
    }

    /// <summary>Takes a row out.</summary>
    private protected void DeleteRow(int row)
    {
        Unlink(row);
        Entries[row] = default;
        _count--;
        _version++;
        if (_count == 0)
        {
            Filled = 0;
            _first = 0;
            return;
        }

        // Without gaps at either end, taking from the front or the back again and again stays cheap.
        while (Entries[_first].Key.IsUnbound)
            _first++;
        while (Entries[Filled - 1].Key.IsUnbound)
            Filled--;
    }

    private protected void ClearRows()
    {
        Entries = [];
        _buckets = null;
        _count = 0;
        _first = 0;
        Filled = 0;
        _version++;
    }

    /// <summary>Becomes a copy of another table, without its gaps.</summary>
    private protected void CopyRows(PyContext context, KeyTable<TEntry> source)
    {
        if (source._count == 0)
        {
            ClearRows();
            return;
        }

        int capacity = CapacityFor(source._count);
        Charge(context, capacity);
        context.Meter.ChargeWork(source._count / 8);
        Place(source.Entries, source.Filled, capacity);
        _count = source._count;
    }

    /// <summary>Takes over the rows of a table that nobody else will use.</summary>
    private protected void TakeRows(KeyTable<TEntry> source)
    {
        Entries = source.Entries;
        Filled = source.Filled;
        _buckets = source._buckets;
        _count = source._count;
        _first = source._first;
        _version++;
    }

    private void Grow(PyContext context)
    {
        // A table full of gaps is only tidied up.
        int needed = _count <= Filled / 2 ? Math.Max(_count * 2, 4) : Math.Max(Filled * 2, 4);
        Rebuild(context, CapacityFor(needed));
    }

    private static int CapacityFor(int count)
    {
        if (count > MostRows)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), MostRows, count);
        return Math.Max(4, (int)BitOperations.RoundUpToPowerOf2((uint)count));
    }

    private static void Charge(PyContext context, int capacity)
        => context.Meter.ChargeBytes(((long)capacity * (Unsafe.SizeOf<TEntry>() + sizeof(int))) + 48);

    private void Rebuild(PyContext context, int capacity)
    {
        Charge(context, capacity);
        context.Meter.ChargeWork(_count / 8);
        Place(Entries, Filled, capacity);
    }

    /// <summary>Moves the live rows of <paramref name="source"/> into new arrays.</summary>
    private void Place(TEntry[] source, int filled, int capacity)
    {
        var entries = new TEntry[capacity];
        int[]? buckets = capacity > LinearLimit ? new int[capacity] : null;
        int row = 0;
        for (int i = 0; i < filled; i++)
        {
            if (source[i].Key.IsUnbound)
                continue;
            ref TEntry entry = ref entries[row];
            entry = source[i];
            entry.Next = Absent;
            row++;
            if (buckets is null)
                continue;
            ref int bucket = ref buckets[entry.Hash & (uint)(capacity - 1)];
            entry.Next = bucket - 1;
            bucket = row;
        }

        Entries = entries;
        _buckets = buckets;
        Filled = row;
        _first = 0;
        _version++;
    }

    private void Unlink(int row)
    {
        if (_buckets is not { } buckets)
            return;
        ref int bucket = ref buckets[Entries[row].Hash & (uint)(buckets.Length - 1)];
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
