using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// Finds the rows of a table whose keys collide by design: by a digest of their content instead of their hash, and where that
/// was made to collide as well, by <see cref="SortedRows{TEntry}"/>.
/// </summary>
/// <remarks>Rows are numbers here; the entries they mean are passed in. It decides nothing that a script can see.</remarks>
internal sealed class CrowdedRows<TEntry>
    where TEntry : struct, ITableEntry
{
    private const int Absent = KeyTable<TEntry>.Absent;

    /// <summary>The row before each in its chain, so that a row leaves a long chain at once.</summary>
    private int[] _previous = [];

    /// <summary>By row; of use for rows whose key has a place in <see cref="KeyOrder"/>.</summary>
    private uint[] _digests;

    /// <summary>The first row plus one of those whose digests end alike, and the next of each.</summary>
    private int[] _heads = [];
    private int[] _nexts = [];

    /// <summary>There once keys of one digest have been met.</summary>
    private SortedRows<TEntry>? _sorted;

    /// <summary>Takes over the buckets of a table, with the chains that its rows make.</summary>
    public CrowdedRows(TEntry[] entries, int filled, int[] buckets)
    {
        Buckets = buckets;
        _digests = new uint[entries.Length];
        for (int row = 0; row < filled; row++)
        {
            PyValue key = entries[row].Key;
            if (key.IsUnbound)
                continue;
            if (KeyOrder.Has(key))
                _digests[row] = KeyOrder.Digest(key);
            else
                Others++;
        }

        Chain(entries, filled);
    }

    /// <summary>The first row of each chain of the table plus one. All rows are in chains.</summary>
    public int[] Buckets { get; private set; }

    /// <summary>Rows that have no place in the order: while there are any, the script may have to be asked what equals them.</summary>
    public int Others { get; private set; }

    /// <summary>The bytes it takes beyond the buckets.</summary>
    public long Size => (_previous.Length * 18L) + (_sorted?.Size ?? 0);

    /// <summary>The table has grown: its rows are the same, but there are more buckets, and other chains.</summary>
    public void TakeBuckets(TEntry[] entries, int filled, int[] buckets)
    {
        Buckets = buckets;
        Array.Resize(ref _digests, entries.Length);
        Chain(entries, filled);
    }

    /// <summary>The row of a key that has a place in the order, or <see cref="KeyTable{TEntry}.Absent"/>.</summary>
    public int Find(TEntry[] entries, int filled, PyValue key, uint hash)
    {
        uint digest = KeyOrder.Digest(key);
        return _sorted is null ? FindByDigest(entries, filled, key, hash, digest) : _sorted.Find(entries, key, Order(hash, digest));
    }

    /// <summary>Adds the last row, whose key and hash are set.</summary>
    public void Add(TEntry[] entries, int row)
    {
        ref TEntry entry = ref entries[row];
        ref int bucket = ref Buckets[KeyHashing.BucketOf(entry.Hash, Buckets.Length)];
        entry.Next = bucket - 1;
        if (bucket > 0)
            _previous[bucket - 1] = row;
        _previous[row] = Absent;
        bucket = row + 1;
        PyValue key = entry.Key;
        if (!KeyOrder.Has(key))
        {
            Others++;
            return;
        }

        uint digest = _digests[row] = KeyOrder.Digest(key);
        if (_sorted is null)
            Link(row);
        else
            _sorted.Add(entries, key, Order(entry.Hash, digest), row);
    }

    /// <summary>Takes a row out whose key is still there.</summary>
    public void Remove(TEntry[] entries, int row)
    {
        ref TEntry entry = ref entries[row];
        int next = entry.Next;
        if (next >= 0)
            _previous[next] = _previous[row];
        if (_previous[row] >= 0)
            entries[_previous[row]].Next = next;
        else
            Buckets[KeyHashing.BucketOf(entry.Hash, Buckets.Length)] = next + 1;
        if (!KeyOrder.Has(entry.Key))
            Others--;
        else if (_sorted is null)
            Unlink(row);
        else
            _sorted.Remove(entries, entry.Key, Order(entry.Hash, _digests[row]));
    }

    private static ulong Order(uint hash, uint digest) => ((ulong)hash << 32) | digest;

    private int FindByDigest(TEntry[] entries, int filled, PyValue key, uint hash, uint digest)
    {
        int row = _heads[digest & (uint)(_heads.Length - 1)] - 1;
        for (int probes = 0; row >= 0; row = _nexts[row])
        {
            if (_digests[row] == digest && entries[row].Hash == hash && KeyOrder.Compare(entries[row].Key, key) == 0)
                return row;
            if (++probes > KeyTable<TEntry>.ProbesFree)
                return Sort(entries, filled).Find(entries, key, Order(hash, digest));
        }

        return Absent;
    }

    private SortedRows<TEntry> Sort(TEntry[] entries, int filled)
    {
        var rows = new List<int>(filled);
        for (int row = 0; row < filled; row++)
        {
            if (!entries[row].Key.IsUnbound && KeyOrder.Has(entries[row].Key))
                rows.Add(row);
        }

        ulong[] orders = [.. rows.Select(row => Order(entries[row].Hash, _digests[row]))];
        _heads = _nexts = [];
        return _sorted = new SortedRows<TEntry>(entries, [.. rows], orders);
    }

    /// <summary>Notes the chains of the table, and makes those of the digests.</summary>
    private void Chain(TEntry[] entries, int filled)
    {
        _previous = new int[entries.Length];
        Array.Fill(_previous, Absent);
        if (_sorted is null)
        {
            _heads = new int[Buckets.Length];
            _nexts = new int[entries.Length];
        }

        for (int row = 0; row < filled; row++)
        {
            if (entries[row].Key.IsUnbound)
                continue;
            if (entries[row].Next >= 0)
                _previous[entries[row].Next] = row;
            if (_sorted is null && KeyOrder.Has(entries[row].Key))
                Link(row);
        }
    }

    private void Link(int row)
    {
        ref int head = ref _heads[_digests[row] & (uint)(_heads.Length - 1)];
        _nexts[row] = head - 1;
        head = row + 1;
    }

    /// <summary>These chains are short, or the rows would be sorted.</summary>
    private void Unlink(int row)
    {
        ref int head = ref _heads[_digests[row] & (uint)(_heads.Length - 1)];
        if (head - 1 == row)
        {
            head = _nexts[row] + 1;
            return;
        }

        int previous = head - 1;
        while (_nexts[previous] != row)
            previous = _nexts[previous];
        _nexts[previous] = _nexts[row];
    }
}
