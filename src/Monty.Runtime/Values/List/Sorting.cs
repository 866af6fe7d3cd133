using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Sorts arrays of values, by the cheapest order that the kind of their keys allows.</summary>
internal static class Sorting
{
    /// <summary>So many items are sorted where they are.</summary>
    private const int Few = 32;

    /// <summary>Sorts a few items whose comparison needs nothing of the script; false where there are more, or others.</summary>
    public static bool TrySortPlain(PyContext context, Span<PyValue> items, bool reverse)
    {
        if (items.Length > Few)
            return false;
        KeyKind kind = KindOf(context.Meter, items);
        if (kind is KeyKind.Mixed or KeyKind.Tuple)
            return false;
        Charge(context, items.Length);
        if (kind == KeyKind.Ascii)
        {
            int[] order = SortPermutation.OfAscii(context.Meter, TextsOf(context.Meter, items), reverse);
            Arrange(context.Meter, ValueCopying.Copy(context.Meter, items), order, items);
            return true;
        }

        if (reverse)
            items.Reverse();
        StableSorter<PyValue, ValueOrder>.Sort(context.Meter, items, new ValueOrder(context));
        if (reverse)
            items.Reverse();
        return true;
    }

    /// <summary>Puts the items in order, equal ones in their old order; <paramref name="items"/> stays as it is unless all are ints.</summary>
    /// <param name="context">The run.</param>
    /// <param name="items">What is sorted.</param>
    /// <param name="reverse">Whether the largest come first.</param>
    /// <param name="verdicts">What comparisons have said when this ran before; null where it cannot run again.</param>
    /// <param name="sorted">The items in order, or as they stood when a comparison raised.</param>
    /// <exception cref="RaisedException">A comparison raised.</exception>
    public static void Sort(PyContext context, PyValue[] items, bool reverse, SortVerdicts? verdicts, ref PyValue[]? sorted)
    {
        Charge(context, items.Length);
        KeyKind kind = KindOf(context.Meter, items);
        if (kind == KeyKind.Int)
        {
            SortInts(context.Meter, items, reverse);
            sorted = items;
            return;
        }

        if (OrderOf(context.Meter, items, kind, reverse) is { } order)
        {
            sorted = new PyValue[items.Length];
            Arrange(context.Meter, items, order, sorted);
            return;
        }

        PyValue[] array = ValueCopying.Copy(context.Meter, items);
        sorted = array;
        if (reverse)
            LongSpans.Reverse(context.Meter, array.AsSpan());
        try
        {
            StableSorter<PyValue, ValueOrder>.Sort(context.Meter, array, new ValueOrder(context, verdicts));
        }
        finally
        {
            if (reverse)
                LongSpans.Reverse(context.Meter, array.AsSpan());
        }
    }

    /// <summary>Puts the items in the order of the keys at the same positions.</summary>
    /// <inheritdoc cref="Sort(PyContext, PyValue[], bool, SortVerdicts?, ref PyValue[])"/>
    public static void Sort(PyContext context, PyValue[] keys, PyValue[] items, bool reverse, SortVerdicts? verdicts, ref PyValue[]? sorted)
    {
        Charge(context, 2L * items.Length);
        if (OrderOf(context.Meter, keys, KindOf(context.Meter, keys), reverse) is { } order)
        {
            sorted = new PyValue[items.Length];
            Arrange(context.Meter, items, order, sorted);
            return;
        }

        Keyed<PyValue>[] pairs = SortPermutation.Paired(context.Meter, keys, reverse);
        try
        {
            StableSorter<Keyed<PyValue>, KeyedOrder<PyValue, ValueOrder>>.Sort(context.Meter, pairs, new(new ValueOrder(context, verdicts)));
        }
        finally
        {
            sorted = new PyValue[items.Length];
            Arrange(context.Meter, items, SortPermutation.OrderOf(context.Meter, pairs, reverse), sorted);
        }
    }

    /// <summary>The positions of keys in sorted order, equal keys in their old order; null where the keys have to be asked for it.</summary>
    public static int[]? OrderOf(Meter meter, PyValue[] keys, KeyKind kind, bool reverse) => kind switch
    {
        KeyKind.Int => SortPermutation.OfNumbers(meter, BitsOf(meter, keys), reverse),
        // Adding zero makes the two zeros, which are equal, the same.
        KeyKind.Float => SortPermutation.OfNumbers(meter, FloatsOf(meter, keys), reverse),
        KeyKind.Ascii => SortPermutation.OfAscii(meter, TextsOf(meter, keys), reverse),
        KeyKind.Str => SortPermutation.Of<string, TextOrder>(meter, TextsOf(meter, keys), new TextOrder(meter), reverse),
        KeyKind.Tuple => SortPermutation.OfTuples(meter, keys, reverse),
        _ => null,
    };

    private static void Arrange(Meter meter, PyValue[] items, int[] order, Span<PyValue> target)
    {
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < target.Length; i++)
        {
            loop.At(i);
            target[i] = items[order[i]];
        }
    }

    private static long[] BitsOf(Meter meter, PyValue[] ints)
    {
        var loop = new ClockedLoop(meter);
        var bits = new long[ints.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            loop.At(i);
            bits[i] = ints[i].Bits;
        }

        return bits;
    }

    private static double[] FloatsOf(Meter meter, PyValue[] floats)
    {
        var loop = new ClockedLoop(meter);
        var numbers = new double[floats.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            loop.At(i);
            numbers[i] = floats[i].AsFloat + 0.0;
        }

        return numbers;
    }

    /// <summary>Equal ints cannot be told apart, so no stable sort is needed.</summary>
    private static void SortInts(Meter meter, PyValue[] items, bool reverse)
    {
        long[] keys = BitsOf(meter, items);
        if (!SortPermutation.IsSorted<long>(meter, keys))
            ClockedSort.Sort(meter, keys);
        if (reverse)
            LongSpans.Reverse(meter, keys.AsSpan());
        var loop = new ClockedLoop(meter);
        for (int i = 0; i < items.Length; i++)
        {
            loop.At(i);
            items[i] = PyValue.Int(keys[i]);
        }
    }

    public static KeyKind KindOf(Meter meter, ReadOnlySpan<PyValue> keys)
    {
        if (keys.Length == 0)
            return KeyKind.Mixed;
        if (keys[0].IsInt)
            return AreInts(meter, keys) ? KeyKind.Int : KeyKind.Mixed;
        if (keys[0].IsFloat)
            return AreOrderedFloats(meter, keys) ? KeyKind.Float : KeyKind.Mixed;
        if (keys[0].Ref.GetType() == typeof(PyTuple))
            return AreTuples(meter, keys) ? KeyKind.Tuple : KeyKind.Mixed;
        bool isAscii = true;
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        foreach (PyValue key in keys)
        {
            if (key.Ref is not PyStr text)
                return KeyKind.Mixed;
            loop.Did(1 + (text.Units >> 8));
            isAscii &= text.KindIn(meter) == StrKind.Ascii;
        }

        return isAscii ? KeyKind.Ascii : KeyKind.Str;
    }

    private static bool AreInts(Meter meter, ReadOnlySpan<PyValue> keys)
    {
        var loop = new ClockedLoop(meter);
        foreach (PyValue key in keys)
        {
            loop.Did(1);
            if (!key.IsInt)
                return false;
        }

        return true;
    }

    private static bool AreTuples(Meter meter, ReadOnlySpan<PyValue> keys)
    {
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        foreach (PyValue key in keys)
        {
            loop.Did(1);
            if (key.Ref.GetType() != typeof(PyTuple))
                return false;
        }

        return true;
    }

    private static bool AreOrderedFloats(Meter meter, ReadOnlySpan<PyValue> keys)
    {
        var loop = new ClockedLoop(meter);
        foreach (PyValue key in keys)
        {
            loop.Did(1);
            if (!key.IsFloat || double.IsNaN(key.AsFloat))
                return false;
        }

        return true;
    }

    private static string[] TextsOf(Meter meter, ReadOnlySpan<PyValue> keys)
    {
        var texts = new string[keys.Length];
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < texts.Length; i++)
        {
            loop.At(i);
            texts[i] = ((PyStr)keys[i].Ref).Text;
        }

        return texts;
    }

    /// <summary>Charges the copies that sorting makes, and n log n comparisons.</summary>
    private static void Charge(PyContext context, long count)
    {
        context.Meter.ChargeValues(count * 2);
        context.Meter.ChargeWork(count * (BitOperations.Log2((ulong)count + 1) + 1) / 8);
    }
}
