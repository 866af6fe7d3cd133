using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// Rows of a table sorted by hash and digest, then by <see cref="KeyOrder"/>, in blocks: a key is found, added and taken out in
/// logarithmic time, whatever it was made to collide with.
/// </summary>
internal sealed class SortedRows<TEntry>
    where TEntry : struct, ITableEntry
{
    private const int BlockSize = 128;

    /// <summary>Blocks are made with room to grow.</summary>
    private const int Filling = 96;

    /// <summary>The first order of each block, apart from the blocks, where the search for one stays in the cache.</summary>
    private ulong[] _firsts;
    private Block[] _blocks;
    private int _count;

    /// <param name="meter">Looked at for the time.</param>
    /// <param name="entries">The entries of the table.</param>
    /// <param name="rows">The rows to sort, all of keys that have a place in the order.</param>
    /// <param name="orders">By what each row is sorted first.</param>
    public SortedRows(Meter meter, TEntry[] entries, Span<int> rows, Span<ulong> orders)
    {
        new RowSorting<TEntry>(meter, entries).Sort(rows, orders);
        _firsts = new ulong[Math.Max(1, (rows.Length + Filling - 1) / Filling)];
        _blocks = new Block[_firsts.Length];
        for (int start = 0; start < rows.Length; start += Filling)
        {
            int count = Math.Min(Filling, rows.Length - start);
            Insert(_count, new Block(orders.Slice(start, count), rows.Slice(start, count)));
            meter.LookAtClock();
        }
    }

    /// <summary>The bytes that making it takes for each row: the blocks, and twice the rows and their orders.</summary>
    public static long BytesToMake => (Block.Size / Filling) + (2 * (sizeof(ulong) + sizeof(int)));

    /// <summary>The bytes it takes.</summary>
    public long Size => ((long)_count * Block.Size) + (_firsts.Length * 16L);

    /// <summary>The row of a key, or <see cref="KeyTable{TEntry}.Absent"/>.</summary>
    public int Find(Meter? meter, TEntry[] entries, PyValue key, ulong order)
    {
        int block = BlockOf(meter, entries, key, order);
        if (block < 0)
            return KeyTable<TEntry>.Absent;
        int at = _blocks[block].Search(meter, entries, key, order);
        return at < 0 ? KeyTable<TEntry>.Absent : _blocks[block].Rows[at];
    }

    public void Add(Meter meter, TEntry[] entries, PyValue key, ulong order, int row)
    {
        if (_count == 0)
            Insert(0, new Block([], []));
        int block = Math.Max(0, BlockOf(meter, entries, key, order));
        if (_blocks[block].Count == BlockSize)
        {
            Insert(block + 1, _blocks[block].SplitOff());
            block = Math.Max(0, BlockOf(meter, entries, key, order));
        }

        _blocks[block].Insert(~_blocks[block].Search(meter, entries, key, order), order, row);
        _firsts[block] = _blocks[block].Orders[0];
    }

    public void Remove(TEntry[] entries, PyValue key, ulong order)
    {
        int block = BlockOf(meter: null, entries, key, order);
        _blocks[block].RemoveAt(_blocks[block].Search(meter: null, entries, key, order));
        if (_blocks[block].Count > 0)
        {
            _firsts[block] = _blocks[block].Orders[0];
            return;
        }

        _count--;
        Array.Copy(_blocks, block + 1, _blocks, block, _count - block);
        Array.Copy(_firsts, block + 1, _firsts, block, _count - block);
        _blocks[_count] = null!;
    }

    /// <summary>The last block that does not begin after the key; -1 where all do.</summary>
    private int BlockOf(Meter? meter, TEntry[] entries, PyValue key, ulong order)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            ulong first = _firsts[middle];
            bool isAfter = first > order || (first == order && KeyOrder.Compare(meter, entries[_blocks[middle].Rows[0]].Key, key) > 0);
            if (isAfter)
                high = middle;
            else
                low = middle + 1;
        }

        return low - 1;
    }

    private void Insert(int at, Block block)
    {
        if (_count == _blocks.Length)
        {
            Array.Resize(ref _blocks, Math.Max(4, _count * 2));
            Array.Resize(ref _firsts, _blocks.Length);
        }

        Array.Copy(_blocks, at, _blocks, at + 1, _count - at);
        Array.Copy(_firsts, at, _firsts, at + 1, _count - at);
        _blocks[at] = block;
        _firsts[at] = block.Orders[0];
        _count++;
    }

    private sealed class Block
    {
        public const int Size = 80 + (BlockSize * (sizeof(ulong) + sizeof(int)));

        public readonly ulong[] Orders = new ulong[BlockSize];
        public readonly int[] Rows = new int[BlockSize];
        public int Count;

        public Block(ReadOnlySpan<ulong> orders, ReadOnlySpan<int> rows)
        {
            orders.CopyTo(Orders);
            rows.CopyTo(Rows);
            Count = orders.Length;
        }

        /// <summary>Where a key is, or the complement of where it belongs.</summary>
        public int Search(Meter? meter, TEntry[] entries, PyValue key, ulong order)
        {
            int low = 0;
            int high = Count - 1;
            while (low <= high)
            {
                int middle = (low + high) >>> 1;
                ulong other = Orders[middle];
                int comparison = order.CompareTo(other);
                if (comparison == 0)
                    comparison = KeyOrder.Compare(meter, key, entries[Rows[middle]].Key);
                if (comparison == 0)
                    return middle;
                if (comparison < 0)
                    high = middle - 1;
                else
                    low = middle + 1;
            }

            return ~low;
        }

        public void Insert(int at, ulong order, int row)
        {
            Array.Copy(Orders, at, Orders, at + 1, Count - at);
            Array.Copy(Rows, at, Rows, at + 1, Count - at);
            Orders[at] = order;
            Rows[at] = row;
            Count++;
        }

        public void RemoveAt(int at)
        {
            Count--;
            Array.Copy(Orders, at + 1, Orders, at, Count - at);
            Array.Copy(Rows, at + 1, Rows, at, Count - at);
        }

        /// <summary>The second half, as a block of its own.</summary>
        public Block SplitOff()
        {
            int kept = Count / 2;
            var rest = new Block(Orders.AsSpan(kept, Count - kept), Rows.AsSpan(kept, Count - kept));
            Count = kept;
            return rest;
        }
    }
}
