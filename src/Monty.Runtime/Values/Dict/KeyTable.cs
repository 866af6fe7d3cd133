using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>
/// The hash table under dict and set. Rows stand in insertion order in one array; buckets hold the number of their first
/// row plus one, and rows of a bucket are chained.
/// </summary>
/// <remarks>
/// <para>Up to <see cref="LinearLimit"/> rows there are no buckets and lookups compare the hashes one by one. A deleted row
/// stays as a gap (its key is unbound) until the table is rebuilt; only an insertion rebuilds it, so that a loop may delete.</para>
/// <para>Where a chain is longer than chance makes it, see <see cref="CrowdedRows{TEntry}"/>; where <c>__eq__</c> of the script
/// decides, the search is charged as work, see <see cref="ChargeAlike"/>.</para>
/// </remarks>
internal abstract partial class KeyTable<TEntry> : PyObject
    where TEntry : struct, ITableEntry
{
    /// <summary>What <see cref="Find"/> returns for a key that is not there.</summary>
    public const int Absent = -1;

    /// <summary>What <see cref="Find"/> returns when hashing or comparing raised.</summary>
    public const int Failed = -2;

    private const int LinearLimit = 10;

    /// <summary>A fast search met a row that needs a Python comparison.</summary>
    private const int NeedsComparison = -3;

    /// <summary>A fast search needs crowded rows to be prepared, which takes looks at the clock.</summary>
    private const int NeedsMeter = -5;

    private protected TEntry[] Entries = [];

    /// <summary>Rows in use, gaps included.</summary>
    private protected int Filled;

    /// <summary>With that many rows in use the table grows, or loses its gaps.</summary>
    private int _limit;

    /// <summary>Null up to <see cref="LinearLimit"/> rows, and where <see cref="_crowd"/> has them.</summary>
    private int[]? _buckets;

    /// <summary>There once crafted keys have been met.</summary>
    private CrowdedRows<TEntry>? _crowd;
    private int _count;

    /// <summary>The first row that is no gap, and behind the last one.</summary>
    private int _first;
    private int _end;
    private int _version;

    /// <summary>The number of keys.</summary>
    public int Count => _count;

    /// <summary>Changes whenever a row is added, taken out or moved.</summary>
    private protected int Version => _version;

    private protected abstract KeyRole Role { get; }

    /// <summary>The row of a key, <see cref="Absent"/> or <see cref="Failed"/>.</summary>
    public int Find(PyContext context, PyValue key)
    {
        if (key.IsInt)
            return FindHashed(context, key, KeyHashing.Mix(NumericHash.Of(key.Bits)));
        if (key.Ref is PyStr text)
            return FindHashed(context, key, KeyHashing.OfStr(context.Meter, text));
        return KeyHashing.TryHash(context, key, Role, out uint mixed) ? FindByComparison(context, key, mixed) : Failed;
    }

    /// <summary>As <see cref="Find"/> where that needs nothing of the script; false where it may.</summary>
    public bool TryFindPlain(PyContext context, PyValue key, out int row) => TryFindPlain(context, key, out row, out _);

    /// <summary>As <see cref="TryFindPlain(PyContext, PyValue, out int)"/>, with the mixed hash of the key.</summary>
    public bool TryFindPlain(PyContext context, PyValue key, out int row, out uint hash)
    {
        hash = 0;
        int found;
        if (key.Ref is PyStr text)
            found = FindStr(text, hash = KeyHashing.OfStr(context.Meter, text));
        else if (key.IsInt)
            found = FindInt(key.Bits, hash = KeyHashing.Mix(NumericHash.Of(key.Bits)));
        else
            found = key.Ref is PyTuple tuple ? FindTuple(context, tuple.Storage, out hash) : NeedsComparison;
        if (found == NeedsMeter)
            found = FindCrowded(context.Meter, key, hash);
        row = found;
        return found >= Failed;
    }

    /// <summary>The row of a key whose mixed hash is known.</summary>
    public int FindHashed(PyContext context, PyValue key, uint hash)
    {
        int row = NeedsComparison;
        // A search that was abandoned goes on where it was, whatever the table has become.
        if (context.IsRecalling)
            return FindByComparison(context, key, hash);
        if (key.IsInt)
            row = FindInt(key.Bits, hash);
        else if (key.Ref is PyStr text)
            row = FindStr(text, hash);
        return row < Failed ? FindByComparison(context, key, hash) : row;
    }

    /// <summary>Advances to the next row in insertion order, from 0; false at the end.</summary>
    public bool MoveNext(ref int position, out int row)
    {
        TEntry[] entries = Entries;
        int end = _end;
        int next = position < _first ? _first : position;
        while (next < end)
        {
            if (!entries[next].Key.IsUnbound)
            {
                row = next;
                position = next + 1;
                return true;
            }

            next++;
        }

        position = next;
        row = Absent;
        return false;
    }

    /// <summary>Goes back to the row before <paramref name="position"/>, from <see cref="End"/>; false at the start.</summary>
    public bool MovePrevious(ref int position, out int row)
    {
        TEntry[] entries = Entries;
        int next = Math.Min(position, _end) - 1;
        while (next >= _first)
        {
            if (!entries[next].Key.IsUnbound)
            {
                row = position = next;
                return true;
            }

            next--;
        }

        position = 0;
        row = Absent;
        return false;
    }

    /// <summary>Where a walk backwards begins; also the number of rows that a walk forwards may look at.</summary>
    public int End => _end;

    public PyValue KeyAt(int row) => Entries[row].Key;

    public uint HashAt(int row) => Entries[row].Hash;

    private protected int FindInt(long key, uint hash)
    {
        TEntry[] entries = Entries;
        int[]? buckets = _buckets;
        if (buckets is null)
            return FindIntLinearly(key, hash);
        int row = buckets[KeyHashing.BucketOf(hash, buckets.Length)] - 1;
        int probes = 0;
        while ((uint)row < (uint)entries.Length)
        {
            ref TEntry entry = ref entries[row];
            if (entry.Hash == hash)
            {
                if (entry.Key.IsInt)
                {
                    if (entry.Key.Bits == key)
                        return row;
                }
                else
                {
                    return NeedsComparison;
                }
            }

            row = entry.Next;
            if (++probes > ProbesFree)
                return FindPrepared(PyValue.Int(key), hash);
        }

        return Absent;
    }

    private protected int FindStr(PyStr key, uint hash)
    {
        TEntry[] entries = Entries;
        int[]? buckets = _buckets;
        if (buckets is null)
            return FindStrLinearly(key, hash);
        int row = buckets[KeyHashing.BucketOf(hash, buckets.Length)] - 1;
        int probes = 0;
        while ((uint)row < (uint)entries.Length)
        {
            ref TEntry entry = ref entries[row];
            if (entry.Hash == hash)
            {
                PyObject candidate = entry.Key.Ref;
                if (ReferenceEquals(candidate, key))
                    return row;
                // Comparing long ones takes looks at the clock.
                if (candidate is not PyStr text || key.Units > PyStr.LongCopy)
                    return NeedsComparison;
                if (PyStr.Equal(text, key))
                    return row;
            }

            row = entry.Next;
            if (++probes > ProbesFree)
                return key.Units > PyStr.LongCopy ? NeedsMeter : FindPrepared(key, hash);
        }

        return Absent;
    }

    private int FindIntLinearly(long key, uint hash)
    {
        if (_crowd is not null)
            return FindPrepared(PyValue.Int(key), hash);
        TEntry[] entries = Entries;
        int filled = Filled;
        for (int row = 0; row < entries.Length && row < filled; row++)
        {
            ref TEntry entry = ref entries[row];
            if (entry.Hash != hash || entry.Key.IsUnbound)
                continue;
            if (!entry.Key.IsInt)
                return NeedsComparison;
            if (entry.Key.Bits == key)
                return row;
        }

        return Absent;
    }

    private int FindStrLinearly(PyStr key, uint hash)
    {
        if (_crowd is not null)
            return key.Units > PyStr.LongCopy ? NeedsMeter : FindPrepared(key, hash);
        TEntry[] entries = Entries;
        int filled = Filled;
        for (int row = 0; row < entries.Length && row < filled; row++)
        {
            ref TEntry entry = ref entries[row];
            if (entry.Hash != hash)
                continue;
            PyObject candidate = entry.Key.Ref;
            if (ReferenceEquals(candidate, key))
                return row;
            if (candidate is PyStr text && key.Units <= PyStr.LongCopy)
            {
                if (PyStr.Equal(text, key))
                    return row;
            }
            else if (candidate is not null)
            {
                return NeedsComparison;
            }
        }

        return Absent;
    }
}
