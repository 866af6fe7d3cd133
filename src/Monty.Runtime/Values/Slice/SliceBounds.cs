namespace Monty.Runtime.Values;

/// <summary>A slice applied to a sequence: the first index, the step, and how many items it takes.</summary>
/// <param name="Start">The first index, within the sequence wherever <paramref name="Length"/> is not 0.</param>
/// <param name="Step">Not 0.</param>
/// <param name="Length">The number of items.</param>
internal readonly record struct SliceBounds(long Start, long Step, long Length)
{
    /// <summary>CPython's PySlice_AdjustIndices.</summary>
    public static SliceBounds Adjust(long start, long stop, long step, long length)
    {
        start = Clip(start, step, length);
        stop = Clip(stop, step, length);
        long count = 0;
        if (step > 0 && start < stop)
            count = ((stop - start - 1) / step) + 1;
        else if (step < 0 && stop < start)
            count = ((start - stop - 1) / -step) + 1;
        return new SliceBounds(start, step, count);
    }

    private static long Clip(long index, long step, long length)
    {
        if (index < 0)
        {
            index += length;
            return index < 0 ? (step < 0 ? -1 : 0) : index;
        }

        return index < length ? index : (step < 0 ? length - 1 : length);
    }
}
