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

    /// <summary>Of all arrays here, the share of a row.</summary>
    private const long BytesPerRow = 18;

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
    /// <param name="meter">Charged for it.</param>
    /// <param name="entries">The entries of the table.</param>
    /// <param name="filled">The rows in use.</param>
    /// <param name="buckets">The buckets of the table.</param>
    public CrowdedRows(Meter meter, TEntry[] entries, int filled, int[] buckets)
    {
        meter.ChargeBytes(entries.Length * BytesPerRow);
        _digests = LongSpans.Zeros<uint>(meter, entries.Length);
        for (int row = 0; row < filled; row++)
        {
            LookAtClock(meter, row);
            PyValue key = entries[row].Key;
            if (key.IsUnbound)
                continue;
            if (KeyOrder.Has(key))
                _digests[row] = KeyOrder.Digest(meter, key);
            else
                Others++;
        }

        Chain(meter, entries, filled, buckets);
    }

    /// <summary>The first row of each chain of the table plus one. All rows are in chains.</summary>
    public int[] Buckets { get; private set; } = [];

    /// <summary>Rows that have no place in the order: while there are any, the script may have to be asked what equals them.</summary>
    public int Others { get; private set; }

    /// <summary>The bytes it takes beyond the buckets.</summary>
    public long Size => (_previous.Length * BytesPerRow) + (_sorted?.Size ?? 0);

    /// <summary>The table has grown: its rows are the same, but there are more buckets, and other chains.</summary>
    public void TakeBuckets(Meter meter, TEntry[] entries, int filled, int[] buckets)
    {
        meter.ChargeBytes(entries.Length * BytesPerRow);
        uint[] digests = LongSpans.Zeros<uint>(meter, entries.Length);
        LongSpans.Copy(meter, _digests.AsSpan(0, filled), digests);
        Chain(meter, entries, filled, buckets);
        _digests = digests;
    }

    /// <summary>The row of a key that has a place in the order, or <see cref="KeyTable{TEntry}.Absent"/>.</summary>
    public int Find(Meter meter, TEntry[] entries, int filled, PyValue key, uint hash)
    {
        uint digest = KeyOrder.Digest(meter, key);
        if (_sorted is null)
        {
            if (TryFindByDigest(meter, entries, key, hash, digest, out int row))
                return row;
            Sort(meter, entries, filled);
        }

        return _sorted!.Find(meter, entries, key, Order(hash, digest));
    }

    /// <summary>As <see cref="Find"/> for a short key, where the rows need not be sorted for it; false where they must be.</summary>
    public bool TryFind(TEntry[] entries, PyValue key, uint hash, out int row)
    {
        uint digest = KeyOrder.Digest(meter: null, key);
        if (_sorted is null)
            return TryFindByDigest(meter: null, entries, key, hash, digest, out row);
        row = _sorted.Find(meter: null, entries, key, Order(hash, digest));
        return true;
    }

    /// <summary>Adds the last row, whose key and hash are set.</summary>
    public void Add(Meter meter, TEntry[] entries, int row)
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

        uint digest = _digests[row] = KeyOrder.Digest(meter, key);
        if (_sorted is null)
            Link(_heads, _nexts, row, digest);
        else
            _sorted.Add(meter, entries, key, Order(entry.Hash, digest), row);
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

    /// <summary>False where so many keys have digests alike that the rows have to be sorted.</summary>
    private bool TryFindByDigest(Meter? meter, TEntry[] entries, PyValue key, uint hash, uint digest, out int row)
    {
        row = _heads[digest & (uint)(_heads.Length - 1)] - 1;
        for (int probes = 0; row >= 0; row = _nexts[row])
        {
            if (_digests[row] == digest && entries[row].Hash == hash && KeyOrder.Compare(meter, entries[row].Key, key) == 0)
                return true;
            if (++probes > KeyTable<TEntry>.ProbesFree)
                return false;
        }

        row = Absent;
        return true;
    }

    private void Sort(Meter meter, TEntry[] entries, int filled)
    {
        meter.ChargeBytes(filled * SortedRows<TEntry>.BytesToMake);
        var rows = new int[filled];
        var orders = new ulong[filled];
        int count = 0;
        for (int row = 0; row < filled; row++)
        {
            LookAtClock(meter, row);
            if (entries[row].Key.IsUnbound || !KeyOrder.Has(entries[row].Key))
                continue;
            orders[count] = Order(entries[row].Hash, _digests[row]);
            rows[count++] = row;
        }

        _sorted = new SortedRows<TEntry>(meter, entries, rows.AsSpan(0, count), orders.AsSpan(0, count));
        _heads = _nexts = [];
    }

    private static void LookAtClock(Meter meter, int row)
    {
        if (row % ClockedLoop.SlowSteps == ClockedLoop.SlowSteps - 1)
            meter.LookAtClock();
    }

    /// <summary>Notes the chains of the table, and makes those of the digests. Out of time, nothing has changed.</summary>
    private void Chain(Meter meter, TEntry[] entries, int filled, int[] buckets)
    {
        int[] previous = LongSpans.Zeros<int>(meter, entries.Length);
        for (int row = 0; row < filled; row++)
        {
            LookAtClock(meter, row);
            previous[row] = Absent;
        }

        int[] heads = _sorted is null ? LongSpans.Zeros<int>(meter, buckets.Length) : [];
        int[] nexts = _sorted is null ? LongSpans.Zeros<int>(meter, entries.Length) : [];
        for (int row = 0; row < filled; row++)
        {
            LookAtClock(meter, row);
            if (entries[row].Key.IsUnbound)
                continue;
            if (entries[row].Next >= 0)
                previous[entries[row].Next] = row;
            if (_sorted is null && KeyOrder.Has(entries[row].Key))
                Link(heads, nexts, row, _digests[row]);
        }

        (Buckets, _previous, _heads, _nexts) = (buckets, previous, heads, nexts);
    }

    private static void Link(int[] heads, int[] nexts, int row, uint digest)
    {
        ref int head = ref heads[digest & (uint)(heads.Length - 1)];
        nexts[row] = head - 1;
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
