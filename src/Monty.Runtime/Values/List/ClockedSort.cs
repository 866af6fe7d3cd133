using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The library's sort of numbers, done in pieces which are then merged, with looks at the clock in between. Not stable.</summary>
internal static class ClockedSort
{
    /// <summary>Numbers that are sorted in a millisecond, in some where .NET has not optimized the sort yet.</summary>
    private const int Piece = 1 << 14;

    /// <summary>Sorts numbers, and with them what stands at their positions in <paramref name="order"/>.</summary>
    public static void Sort<T>(Meter meter, T[] keys, int[]? order = null)
        where T : struct, IComparable<T>
    {
        int length = keys.Length;
        for (int start = 0; start < length; start += Piece)
        {
            Array.Sort(keys, order, start, Math.Min(Piece, length - start));
            if (length > Piece)
                meter.LookAtClock();
        }

        if (length <= Piece)
            return;
        (T[] Keys, int[]? Order) from = (keys, order);
        (T[] Keys, int[]? Order) to = (GC.AllocateUninitializedArray<T>(length), order is null ? null : GC.AllocateUninitializedArray<int>(length));
        for (long width = Piece; width < length; width *= 2)
        {
            for (long start = 0; start < length; start += 2 * width)
                Merge(meter, from, to, (int)start, (int)Math.Min(start + width, length), (int)Math.Min(start + (2 * width), length));
            (from, to) = (to, from);
        }

        if (ReferenceEquals(from.Keys, keys))
            return;
        LongSpans.Copy(meter, from.Keys, keys.AsSpan());
        LongSpans.Copy(meter, from.Order, order.AsSpan());
    }

    /// <summary>Sorts a part of an array.</summary>
    public static void Sort(Meter meter, int[] numbers, int start, int end)
    {
        if (end - start <= Piece)
        {
            Array.Sort(numbers, start, end - start);
            return;
        }

        int[] part = LongSpans.ToArray<int>(meter, numbers.AsSpan(start, end - start));
        Sort(meter, part);
        LongSpans.Copy(meter, part, numbers.AsSpan(start));
    }

    private static void Merge<T>(Meter meter, (T[] Keys, int[]? Order) from, (T[] Keys, int[]? Order) to, int start, int middle, int end)
        where T : struct, IComparable<T>
    {
        var loop = new ClockedLoop(meter);
        int a = start;
        int b = middle;
        for (int i = start; i < end; i++)
        {
            loop.At(i - start);
            int taken = b == end || (a < middle && from.Keys[a].CompareTo(from.Keys[b]) <= 0) ? a++ : b++;
            to.Keys[i] = from.Keys[taken];
            if (to.Order is not null)
                to.Order[i] = from.Order![taken];
        }
    }
}
