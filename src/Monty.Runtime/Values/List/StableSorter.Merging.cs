using System.Numerics;

namespace Monty.Runtime.Values;

/// <summary>Merging of two runs that stand one after the other.</summary>
internal ref partial struct StableSorter<T, TOrder>
{
    /// <summary>So many items in turn from one run are worth a gallop.</summary>
    private const int WorthAGallop = 7;

    private void MergeAt(int index)
    {
        Run first = _runs[index];
        Run second = _runs[index + 1];
        _runs[index].Length += second.Length;
        if (index == _runCount - 3)
            _runs[index + 1] = _runs[index + 2];
        _runCount--;

        // What is in place already at either end is left alone.
        int start = first.Start + GallopRight(_items[second.Start], _items.Slice(first.Start, first.Length), 0);
        if (start == second.Start)
            return;
        int end = second.Start + GallopLeft(_items[second.Start - 1], _items.Slice(second.Start, second.Length), second.Length - 1);
        if (end == second.Start)
            return;
        if (second.Start - start <= end - second.Start)
            MergeForwards(start, second.Start, end);
        else
            MergeBackwards(start, second.Start, end);
    }

    private void MergeForwards(int start, int second, int end)
    {
        Span<T> left = TakeOut(start, second - start);
        int a = 0;
        int b = second;
        int target = start;
        bool isMerged = false;
        try
        {
            _items[target++] = _items[b++];
            bool isLeft = b < end && left.Length > 1;
            while (isLeft)
                isLeft = PairsForwards(left, end, ref a, ref b, ref target) && GallopForwards(left, end, ref a, ref b, ref target);
            isMerged = true;
        }
        finally
        {
            if (isMerged)
            {
                // If there are items of the right run, they come before the last of the left.
                _items[b..end].CopyTo(_items[target..]);
                target += end - b;
            }

            left[a..].CopyTo(_items[target..]);
        }
    }

    /// <summary>Merges one by one until one run has the lesser item many times in turn; false where nothing is to be compared any more.</summary>
    private bool PairsForwards(Span<T> left, int end, ref int a, ref int b, ref int target)
    {
        int lefts = 0;
        int rights = 0;
        while (lefts < _gallopAfter && rights < _gallopAfter)
        {
            if (Less(_items[b], left[a]))
            {
                _items[target++] = _items[b++];
                rights++;
                lefts = 0;
                if (b == end)
                    return false;
            }
            else
            {
                _items[target++] = left[a++];
                lefts++;
                rights = 0;
                if (a == left.Length - 1)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Merges stretch by stretch as long as they are long; false where nothing is to be compared any more.</summary>
    private bool GallopForwards(Span<T> left, int end, ref int a, ref int b, ref int target)
    {
        int lefts;
        int rights;
        _gallopAfter++;
        do
        {
            _gallopAfter = Math.Max(1, _gallopAfter - 1);
            lefts = GallopRight(_items[b], left[a..], 0);
            left.Slice(a, lefts).CopyTo(_items[target..]);
            a += lefts;
            target += lefts;
            // None is left only where comparisons contradict each other.
            if (a >= left.Length - 1)
                return false;
            _items[target++] = _items[b++];
            if (b == end)
                return false;

            rights = GallopLeft(left[a], _items[b..end], 0);
            _items.Slice(b, rights).CopyTo(_items[target..]);
            b += rights;
            target += rights;
            if (b == end)
                return false;
            _items[target++] = left[a++];
            if (a == left.Length - 1)
                return false;
        }
        while (lefts >= WorthAGallop || rights >= WorthAGallop);
        _gallopAfter++;
        return true;
    }

    private void MergeBackwards(int start, int second, int end)
    {
        Span<T> right = TakeOut(second, end - second);
        int a = second - 1;
        int b = right.Length - 1;
        int target = end - 1;
        bool isMerged = false;
        try
        {
            _items[target--] = _items[a--];
            bool isLeft = a >= start && b > 0;
            while (isLeft)
                isLeft = PairsBackwards(right, start, ref a, ref b, ref target) && GallopBackwards(right, start, ref a, ref b, ref target);
            isMerged = true;
        }
        finally
        {
            if (isMerged)
            {
                // If there are items of the left run, they come after the first of the right.
                int rest = a + 1 - start;
                _items.Slice(start, rest).CopyTo(_items[(target + 1 - rest)..]);
                target -= rest;
            }

            right[..(b + 1)].CopyTo(_items[(target - b)..]);
        }
    }

    /// <summary>As <see cref="PairsForwards"/>, from the ends.</summary>
    private bool PairsBackwards(Span<T> right, int start, ref int a, ref int b, ref int target)
    {
        int lefts = 0;
        int rights = 0;
        while (lefts < _gallopAfter && rights < _gallopAfter)
        {
            if (Less(right[b], _items[a]))
            {
                _items[target--] = _items[a--];
                lefts++;
                rights = 0;
                if (a < start)
                    return false;
            }
            else
            {
                _items[target--] = right[b--];
                rights++;
                lefts = 0;
                if (b == 0)
                    return false;
            }
        }

        return true;
    }

    /// <summary>As <see cref="GallopForwards"/>, from the ends.</summary>
    private bool GallopBackwards(Span<T> right, int start, ref int a, ref int b, ref int target)
    {
        int lefts;
        int rights;
        _gallopAfter++;
        do
        {
            _gallopAfter = Math.Max(1, _gallopAfter - 1);
            Span<T> left = _items[start..(a + 1)];
            lefts = left.Length - GallopRight(right[b], left, left.Length - 1);
            a -= lefts;
            target -= lefts;
            _items.Slice(a + 1, lefts).CopyTo(_items[(target + 1)..]);
            if (a < start)
                return false;
            _items[target--] = right[b--];
            if (b == 0)
                return false;

            rights = b + 1 - GallopLeft(_items[a], right[..(b + 1)], b);
            b -= rights;
            target -= rights;
            right.Slice(b + 1, rights).CopyTo(_items[(target + 1)..]);
            // None is left only where comparisons contradict each other.
            if (b <= 0)
                return false;
            _items[target--] = _items[a--];
            if (a < start)
                return false;
        }
        while (lefts >= WorthAGallop || rights >= WorthAGallop);
        _gallopAfter++;
        return true;
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
