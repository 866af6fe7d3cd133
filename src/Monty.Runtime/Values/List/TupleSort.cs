using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Sorts tuples place by place: by their first items, then those that are equal there by the next ones.</summary>
/// <remarks>A place where all have ints, floats or ASCII texts needs no comparison of tuples; from the first place on where they do not, tuples are compared.</remarks>
internal static class TupleSort
{
    /// <summary>So many tuples are sorted by comparing them.</summary>
    private const int Few = 16;

    /// <summary>What is equal in so many places is sorted by comparing it.</summary>
    private const int MostPlaces = 4;

    /// <summary>Puts positions of tuples in order, those of equal tuples stay in their old order.</summary>
    /// <exception cref="RaisedException">A comparison raised.</exception>
    public static void Sort(PyContext context, PyValue[] tuples, Span<int> order, int place = 0)
    {
        PyValue[]? items = order.Length <= Few || place == MostPlaces ? null : ItemsAt(tuples, order, place);
        KeyKind kind = items is null ? KeyKind.Mixed : Sorting.KindOf(items);
        if (kind is not (KeyKind.Int or KeyKind.Float or KeyKind.Ascii))
        {
            StableSorter<int, TupleOrder>.Sort(context.Meter, order, new TupleOrder(context, tuples));
            return;
        }

        int[] before = order.ToArray();
        int[] sorted = Sorting.OrderOf(context, items!, kind, reverse: false);
        for (int i = 0; i < sorted.Length; i++)
            order[i] = before[sorted[i]];
        var loop = new ClockedLoop(context.Meter);
        for (int start = 0; start < sorted.Length;)
        {
            loop.At(start);
            int end = start + 1;
            while (end < sorted.Length && AreEqual(items![sorted[start]], items[sorted[end]]))
                end++;
            if (end - start > 1)
                Sort(context, tuples, order[start..end], place + 1);
            start = end;
        }
    }

    /// <summary>What the tuples have at a place; null where one is too short.</summary>
    private static PyValue[]? ItemsAt(PyValue[] tuples, ReadOnlySpan<int> order, int place)
    {
        var items = new PyValue[order.Length];
        for (int i = 0; i < items.Length; i++)
        {
            ReadOnlySpan<PyValue> tuple = ((PyTuple)tuples[order[i]].Ref).Items;
            if (place >= tuple.Length)
                return null;
            items[i] = tuple[place];
        }

        return items;
    }

    /// <summary>Of two ints, two floats or two texts.</summary>
    private static bool AreEqual(PyValue a, PyValue b)
    {
        if (a.Ref is PyStr text)
            return PyStr.Equal(text, (PyStr)b.Ref);
        return a.IsFloat ? a.AsFloat == b.AsFloat : a.Bits == b.Bits;
    }

    /// <summary>The order of positions by the tuples that stand there.</summary>
    private readonly struct TupleOrder(PyContext context, PyValue[] tuples) : ISortOrder<int>
    {
        private readonly ValueOrder _order = new(context);

        public bool Less(in int a, in int b) => _order.Less(tuples[a], tuples[b]);
    }
}
