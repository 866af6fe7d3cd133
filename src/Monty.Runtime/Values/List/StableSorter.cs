using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The order by which a <see cref="StableSorter{T, TOrder}"/> sorts.</summary>
internal interface ISortOrder<T>
{
    /// <summary>Whether <paramref name="a"/> must come before <paramref name="b"/>. It may throw: the array then holds all its items, in some order.</summary>
    bool Less(in T a, in T b);
}

/// <summary>Tim Peters' listsort with the merge policy of powersort: a stable merge sort that finds and keeps runs which are in order already.</summary>
/// <remarks>
/// It makes the same comparisons in the same order as CPython's, so that it gives the same result where the order is none (NaN, sets,
/// a <c>__lt__</c> that lies), and leaves the same state behind where a comparison raises.
/// </remarks>
internal ref partial struct StableSorter<T, TOrder>
    where TOrder : struct, ISortOrder<T>
{
    private const int ComparisonsPerClock = 1 << 14;

    /// <summary>Arrays that are shorter are one run.</summary>
    private const int LongestForcedRun = 64;

    private readonly Span<T> _items;
    private readonly TOrder _order;
    private readonly Meter _meter;

    /// <summary>Comparisons until the next look at the clock.</summary>
    private int _untimed = ComparisonsPerClock;

    private T[] _buffer;

    /// <summary>Runs that wait to be merged. Their powers rise, so there are never more than a length has bits.</summary>
    private readonly Span<Run> _runs;

    private int _runCount;

    /// <summary>After so many items in turn from one run a merge gallops: less the more often that was worth it.</summary>
    private int _gallopAfter = WorthAGallop;

    private StableSorter(Meter meter, Span<T> items, TOrder order, Span<Run> runs)
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
        Span<Run> runs = stackalloc Run[40];
        var sorter = new StableSorter<T, TOrder>(meter, items, order, runs);
        sorter.SortRuns();
    }

    private void SortRuns()
    {
        int shortest = ShortestRun(_items.Length);
        int start = 0;
        while (start < _items.Length)
        {
            int length = CountRun(_items[start..]);
            if (length < shortest)
            {
                int wanted = Math.Min(shortest, _items.Length - start);
                InsertionSort(_items.Slice(start, wanted), length);
                length = wanted;
            }

            Push(start, length);
            start += length;
        }

        while (_runCount > 1)
        {
            int last = _runCount - 2;
            MergeAt(last > 0 && _runs[last - 1].Length < _runs[last + 1].Length ? last - 1 : last);
        }
    }

    /// <summary>The length to which short runs are extended, such that the number of runs is a power of two or just under one.</summary>
    private static int ShortestRun(int count)
    {
        int dropped = 0;
        while (count >= LongestForcedRun)
        {
            dropped |= count & 1;
            count >>= 1;
        }

        return count + dropped;
    }

    /// <summary>The length of the run at the start of <paramref name="items"/>; a falling one is turned round, but for equals in it.</summary>
    private int CountRun(Span<T> items)
    {
        int length = RisingRun(items, 1);
        if (length == items.Length)
            return length;
        if (length > 1)
        {
            if (Less(items[0], items[length - 1]))
                return length;
            items[..length].Reverse();
        }

        length = FallingRun(items, length + 1);
        items[..length].Reverse();
        return RisingRun(items, length);
    }

    /// <summary>How far the run of <paramref name="length"/> items goes on rising.</summary>
    private int RisingRun(Span<T> items, int length)
    {
        while (length < items.Length && !Less(items[length], items[length - 1]))
            length++;
        return length;
    }

    /// <summary>How far the run of <paramref name="length"/> items goes on falling. Equals in it are turned round, to be in order when all are.</summary>
    private int FallingRun(Span<T> items, int length)
    {
        int equals = 1;
        for (; length < items.Length; length++)
        {
            if (Less(items[length], items[length - 1]))
            {
                items.Slice(length - equals, equals).Reverse();
                equals = 1;
            }
            else if (Less(items[length - 1], items[length]))
            {
                break;
            }
            else
            {
                equals++;
            }
        }

        items.Slice(length - equals, equals).Reverse();
        return length;
    }

    /// <summary>Sorts items of which the first <paramref name="sorted"/> are in order.</summary>
    private void InsertionSort(Span<T> items, int sorted)
    {
        for (int i = sorted; i < items.Length; i++)
        {
            T item = items[i];
            int low = 0;
            int high = i;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                if (Less(item, items[middle]))
                    high = middle;
                else
                    low = middle + 1;
            }

            // Runs are short, and a block copy of references is a call into .NET's native code.
            for (int place = i; place > low; place--)
                items[place] = items[place - 1];
            items[low] = item;
        }
    }

    /// <summary>A new run waits; those before it whose boundary lies deeper in the tree of merges are merged first.</summary>
    private void Push(int start, int length)
    {
        if (_runCount > 0)
        {
            int power = Power(_runs[_runCount - 1], length);
            while (_runCount > 1 && _runs[_runCount - 2].Power > power)
                MergeAt(_runCount - 2);
            _runs[_runCount - 1].Power = power;
        }

        _runs[_runCount++] = new Run { Start = start, Length = length };
    }

    /// <summary>
    /// The depth, in a binary tree over the array, of the node that parts the middles of a run and of the next one: the first
    /// binary digit in which their places differ, as fractions of the array.
    /// </summary>
    private readonly int Power(Run run, int nextLength)
    {
        long a = (2L * run.Start) + run.Length;
        long b = a + run.Length + nextLength;
        for (int power = 1; ; power++)
        {
            if (a >= _items.Length)
            {
                a -= _items.Length;
                b -= _items.Length;
            }
            else if (b >= _items.Length)
            {
                return power;
            }

            a <<= 1;
            b <<= 1;
        }
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

    private struct Run
    {
        public int Start;
        public int Length;

        /// <summary>See <see cref="StableSorter{T, TOrder}.Power"/>; of its boundary with the next run.</summary>
        public int Power;
    }
}
