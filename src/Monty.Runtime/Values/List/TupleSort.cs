using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Sorts tuples place by place: by their first items, then those that are equal there by the next ones.</summary>
/// <remarks>Only where the order asks nothing else of a place than to compare ints, floats or texts: these have one order, however they are compared.</remarks>
internal static class TupleSort
{
    /// <summary>Tuples that are equal in so many places are left to comparisons.</summary>
    private const int MostPlaces = 8;

    /// <summary>Puts positions of tuples in order, those of equal tuples stay in their old order; false where items of other kinds decide.</summary>
    public static bool TrySort(Meter meter, PyValue[] tuples, Span<int> order, int place = 0)
    {
        if (place == MostPlaces || !TryGetItems(meter, tuples, order, place, out PyValue[]? items))
            return false;
        if (items is null)
            return true;
        KeyKind kind = Sorting.KindOf(meter, items);
        if (kind is KeyKind.Mixed or KeyKind.Tuple)
            return false;
        int[] sorted = Sorting.OrderOf(meter, items, kind, reverse: false)!;
        int[] before = LongSpans.ToArray<int>(meter, order);
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < sorted.Length; i++)
        {
            loop.Did(1);
            order[i] = before[sorted[i]];
        }

        for (int start = 0; start < sorted.Length;)
        {
            PyValue first = items[sorted[start]];
            int cost = first.Ref is PyStr text ? 1 + (text.Units >> 8) : 1;
            loop.Did(cost);
            int end = start + 1;
            for (; end < sorted.Length && AreEqual(first, items[sorted[end]]); end++)
                loop.Did(cost);
            if (end - start > 1 && !TrySort(meter, tuples, order[start..end], place + 1))
                return false;
            start = end;
        }

        return true;
    }

    /// <summary>What the tuples have at a place; null where all end before it, false where some do.</summary>
    private static bool TryGetItems(Meter meter, PyValue[] tuples, ReadOnlySpan<int> order, int place, out PyValue[]? items)
    {
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        int length = ((PyTuple)tuples[order[0]].Ref).Count;
        items = place < length ? new PyValue[order.Length] : null;
        for (int i = 0; i < order.Length; i++)
        {
            loop.At(i);
            var tuple = (PyTuple)tuples[order[i]].Ref;
            if (tuple.Count != length)
                return false;
            if (items is not null)
                items[i] = tuple.Storage[place];
        }

        return true;
    }

    /// <summary>Of two ints, two floats or two texts.</summary>
    private static bool AreEqual(PyValue a, PyValue b)
    {
        if (a.Ref is PyStr text)
            return PyStr.Equal(text, (PyStr)b.Ref);
        return a.IsFloat ? a.AsFloat == b.AsFloat : a.Bits == b.Bits;
    }
}
