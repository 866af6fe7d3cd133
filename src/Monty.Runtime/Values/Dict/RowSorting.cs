using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Sorts rows of a table by their orders, then by <see cref="KeyOrder"/>, with looks at the clock: crafted keys are many, and long.</summary>
/// <param name="meter">Null where there is none.</param>
/// <param name="entries">The entries of the table.</param>
internal readonly struct RowSorting<TEntry>(Meter meter, TEntry[] entries)
    where TEntry : struct, ITableEntry
{
    /// <summary>Rows sorted by insertion, before runs of them are merged.</summary>
    private const int Run = 16;

    public void Sort(Span<int> rows, Span<ulong> orders)
    {
        for (int start = 0; start < rows.Length; start += Run)
        {
            int length = Math.Min(Run, rows.Length - start);
            InsertEach(rows.Slice(start, length), orders.Slice(start, length));
            LookAtClock(start);
        }

        if (rows.Length <= Run)
            return;
        var otherRows = new int[rows.Length];
        var otherOrders = new ulong[rows.Length];
        for (int width = Run; width < rows.Length; width *= 2)
        {
            Merge(rows, orders, otherRows, otherOrders, width);
            LongSpans.Copy(meter, otherRows, rows);
            LongSpans.Copy(meter, otherOrders, orders);
        }
    }

    private void InsertEach(Span<int> rows, Span<ulong> orders)
    {
        for (int i = 1; i < rows.Length; i++)
        {
            (int row, ulong order) = (rows[i], orders[i]);
            int at = i;
            for (; at > 0 && Compare(orders[at - 1], rows[at - 1], order, row) > 0; at--)
                (rows[at], orders[at]) = (rows[at - 1], orders[at - 1]);
            (rows[at], orders[at]) = (row, order);
        }
    }

    /// <summary>Merges each two sorted runs of <paramref name="width"/> rows into one.</summary>
    private void Merge(ReadOnlySpan<int> rows, ReadOnlySpan<ulong> orders, Span<int> toRows, Span<ulong> toOrders, int width)
    {
        for (int start = 0; start < rows.Length; start += 2 * width)
        {
            int left = start;
            int middle = Math.Min(start + width, rows.Length);
            int right = middle;
            int end = Math.Min(middle + width, rows.Length);
            for (int to = start; to < end; to++)
            {
                bool isLeft = right == end || (left < middle && Compare(orders[left], rows[left], orders[right], rows[right]) <= 0);
                int from = isLeft ? left++ : right++;
                (toRows[to], toOrders[to]) = (rows[from], orders[from]);
                LookAtClock(to);
            }
        }
    }

    private int Compare(ulong order, int row, ulong otherOrder, int otherRow)
        => order != otherOrder ? order.CompareTo(otherOrder) : KeyOrder.Compare(meter, entries[row].Key, entries[otherRow].Key);

    private void LookAtClock(int row)
    {
        if (row % ClockedLoop.SlowSteps == 0)
            meter?.LookAtClock();
    }
}
