using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The order by which a <see cref="StableSorter{T, TOrder}"/> sorts.</summary>
internal interface ISortOrder<T>
{
    /// <summary>Whether <paramref name="a"/> must come before <paramref name="b"/>. It may throw: the array is then in some state between.</summary>
    bool Less(in T a, in T b);
}

/// <summary>A stable merge sort that finds and keeps runs which are in order already (after Tim Peters' listsort).</summary>
internal ref struct StableSorter<T, TOrder>
    where TOrder : struct, ISortOrder<T>
{
    private const int ComparisonsPerClock = 1 << 14;

    private readonly Span<T> _items;
    private readonly TOrder _order;
    private readonly Meter _meter;

    /// <summary>Comparisons until the next look at the clock.</summary>
    private int _untimed = ComparisonsPerClock;

    private T[] _buffer;

    /// <summary>Runs that wait to be merged: where they begin and how long they are. 85 are enough for any array.</summary>
    private readonly Span<(int Start, int Length)> _runs;

    private int _runCount;

    private StableSorter(Meter meter, Span<T> items, TOrder order, Span<(int Start, int Length)> runs)
    {
        _meter = meter;
        _items = items;
        _order = order;
        _buffer = [];
        _runs = runs;
    }

    public static void Sort(Meter meter, Span<T> items, TOrder order)
    {
        if (items.Length < 2)
            return;
        Span<(int Start, int Length)> runs = stackalloc (int Start, int Length)[85];
        var sorter = new StableSorter<T, TOrder>(meter, items, order, runs);
        sorter.SortRuns();
    }

    private void SortRuns()
    {
        int shortest = ShortestRun(_items.Length);
        int start = 0;
        while (start < _items.Length)
        {
            int length = CountRun(start);
            if (length < shortest)
            {
                int wanted = Math.Min(shortest, _items.Length - start);
                InsertionSort(start, start + length, start + wanted);
                length = wanted;
            }

            _runs[_runCount++] = (start, length);
            MergeWhereUnbalanced();
            start += length;
        }

        while (_runCount > 1)
            MergeAt(_runCount - 2);
    }

    /// <summary>The length to which short runs are extended: 16 to 32, such that the number of runs is near a power of two.</summary>
    private static int ShortestRun(int count)
    {
        int dropped = 0;
        while (count >= 32)
        {
            dropped |= count & 1;
            count >>= 1;
        }

        return count + dropped;
    }

    /// <summary>The length of the run at <paramref name="start"/>; a strictly falling one is turned round.</summary>
    private int CountRun(int start)
    {
        int end = start + 1;
        if (end == _items.Length)
            return 1;
        if (Less(_items[end], _items[start]))
        {
            do
                end++;
            while (end < _items.Length && Less(_items[end], _items[end - 1]));
            _items[start..end].Reverse();
        }
        else
        {
            do
                end++;
            while (end < _items.Length && !Less(_items[end], _items[end - 1]));
        }

        return end - start;
    }

    private void InsertionSort(int start, int sorted, int end)
    {
        for (int i = sorted; i < end; i++)
        {
            T item = _items[i];
            int low = start;
            int high = i;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (Less(item, _items[middle]))
                    high = middle;
                else
                    low = middle + 1;
            }

            // Runs are short, and a block copy of references is a call into .NET's native code.
            for (int place = i; place > low; place--)
                _items[place] = _items[place - 1];
            _items[low] = item;
        }
    }

    /// <summary>Merges until each waiting run is longer than the two after it together.</summary>
    private void MergeWhereUnbalanced()
    {
        while (_runCount > 1)
        {
            int last = _runCount - 2;
            bool crowded = (last > 0 && _runs[last - 1].Length <= _runs[last].Length + _runs[last + 1].Length)
                || (last > 1 && _runs[last - 2].Length <= _runs[last - 1].Length + _runs[last].Length);
            if (crowded)
                MergeAt(_runs[last - 1].Length < _runs[last + 1].Length ? last - 1 : last);
            else if (_runs[last].Length <= _runs[last + 1].Length)
                MergeAt(last);
            else
                return;
        }
    }

    private void MergeAt(int index)
    {
        (int start, int length) = _runs[index];
        (int secondStart, int secondLength) = _runs[index + 1];
        _runs[index] = (start, length + secondLength);
        if (index == _runCount - 3)
            _runs[index + 1] = _runs[index + 2];
        _runCount--;

        // What is in place already at either end is left alone.
        int skipped = FirstAfter(_items[secondStart], start, secondStart);
        int end = FirstNotBefore(_items[secondStart - 1], secondStart, secondStart + secondLength);
        if (skipped == secondStart || end == secondStart)
            return;
        if (secondStart - skipped <= end - secondStart)
            MergeForwards(skipped, secondStart, end);
        else
            MergeBackwards(skipped, secondStart, end);
    }

    /// <summary>The first position whose item comes after <paramref name="item"/>.</summary>
    private int FirstAfter(in T item, int low, int high)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Less(item, _items[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The first position whose item does not come before <paramref name="item"/>.</summary>
    private int FirstNotBefore(in T item, int low, int high)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Less(_items[middle], item))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool Less(in T a, in T b)
    {
        if (--_untimed < 0)
        {
            _untimed = ComparisonsPerClock;
            _meter.LookAtClock();
        }

        return _order.Less(a, b);
    }

    private void MergeForwards(int start, int second, int end)
    {
        int count = second - start;
        Span<T> left = TakeOut(start, count);
        Span<T> items = _items;
        int a = 0;
        int b = second;
        int target = start;
        while (a < left.Length && b < end)
        {
            if (Less(items[b], left[a]))
                items[target++] = items[b++];
            else
                items[target++] = left[a++];
        }

        left[a..].CopyTo(items[target..]);
    }

    private void MergeBackwards(int start, int second, int end)
    {
        int count = end - second;
        Span<T> right = TakeOut(second, count);
        Span<T> items = _items;
        int a = second - 1;
        int b = count - 1;
        int target = end - 1;
        while (a >= start && b >= 0)
        {
            if (Less(right[b], items[a]))
                items[target--] = items[a--];
            else
                items[target--] = right[b--];
        }

        right[..(b + 1)].CopyTo(items[(target - b)..]);
    }

    private Span<T> TakeOut(int start, int count)
    {
        if (_buffer.Length < count)
            _buffer = new T[Math.Min(_items.Length, (int)BitOperations.RoundUpToPowerOf2((uint)count))];
        Span<T> copy = _buffer.AsSpan(0, count);
        _items.Slice(start, count).CopyTo(copy);
        return copy;
    }
}
