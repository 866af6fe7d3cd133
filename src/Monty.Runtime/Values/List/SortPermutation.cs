using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The positions of keys in sorted order, equal keys in their old order.</summary>
internal static class SortPermutation
{
    /// <summary>How many characters of a text fit the number that is sorted in its place.</summary>
    private const int Packed = 8;

    /// <summary>For so many texts, sorting by two keys at once is cheaper than twice.</summary>
    private const int Few = 64;

    /// <summary>Of numbers, none of them NaN. Sorts <paramref name="keys"/>, too.</summary>
    public static int[] OfNumbers<T>(Meter meter, T[] keys, bool reverse)
        where T : struct, IComparable<T>
    {
        int[] order = Identity(meter, keys.Length);
        if (!IsSorted<T>(meter, keys))
            SortPairs(meter, keys, order);
        return reverse ? Reversed(meter, keys, order) : order;
    }

    /// <summary>Of ASCII texts: sorts eight characters of each as a number, then what these leave equal.</summary>
    public static int[] OfAscii(Meter meter, string[] texts, bool reverse)
    {
        int common = CommonLength(meter, texts);
        ulong[] keys = Packs(meter, texts, common);
        var rest = new RestOrder(meter, texts, common + Packed);
        if (keys.Length <= Few)
            return Sorted(meter, keys, new PackedOrder(rest), reverse);
        int[] order = Identity(meter, keys.Length);
        if (!IsSorted<ulong>(meter, keys))
            SortPairs(meter, keys, order);
        ForEachRun(meter, keys, (start, end) => StableSorter<int, RestOrder>.Sort(meter, order.AsSpan(start, end - start), rest));
        if (reverse)
            TurnRound(meter, texts, order);
        return order;
    }

    /// <summary>Of tuples; null where the order takes a comparison that may run code of the script, or raise.</summary>
    public static int[]? OfTuples(Meter meter, PyValue[] tuples, bool reverse)
    {
        int[] order = Identity(meter, tuples.Length);
        // Reversed before and after, so that equal tuples stay in order.
        if (reverse)
            LongSpans.Reverse(meter, order.AsSpan());
        if (!TupleSort.TrySort(meter, tuples, order))
            return null;
        if (reverse)
            LongSpans.Reverse(meter, order.AsSpan());
        return order;
    }

    /// <summary>Of anything that an order knows to compare.</summary>
    public static int[] Of<TKey, TOrder>(Meter meter, TKey[] keys, TOrder order, bool reverse)
        where TOrder : struct, ISortOrder<TKey>
        => Sorted(meter, keys, new KeyedOrder<TKey, TOrder>(order), reverse);

    /// <summary>Keys and their positions; the last first where the order is reversed before and after, so that equal keys stay in order.</summary>
    public static Keyed<TKey>[] Paired<TKey>(Meter meter, TKey[] keys, bool reverse)
    {
        var loop = new ClockedLoop(meter);
        var pairs = new Keyed<TKey>[keys.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            loop.At(i);
            int index = reverse ? pairs.Length - 1 - i : i;
            pairs[i] = new Keyed<TKey> { Key = keys[index], Index = index };
        }

        return pairs;
    }

    /// <summary>The positions in pairs that were made by <see cref="Paired"/> and then sorted.</summary>
    public static int[] OrderOf<TKey>(Meter meter, Keyed<TKey>[] pairs, bool reverse)
    {
        var loop = new ClockedLoop(meter);
        var result = new int[pairs.Length];
        for (int i = 0; i < result.Length; i++)
        {
            loop.At(i);
            result[reverse ? result.Length - 1 - i : i] = pairs[i].Index;
        }

        return result;
    }

    private static int[] Sorted<TKey, TOrder>(Meter meter, TKey[] keys, TOrder order, bool reverse)
        where TOrder : struct, ISortOrder<Keyed<TKey>>
    {
        Keyed<TKey>[] pairs = Paired(meter, keys, reverse);
        StableSorter<Keyed<TKey>, TOrder>.Sort(meter, pairs, order);
        return OrderOf(meter, pairs, reverse);
    }

    public static bool IsSorted<T>(Meter meter, ReadOnlySpan<T> keys)
        where T : struct, IComparable<T>
    {
        var loop = new ClockedLoop(meter);
        for (int i = 1; i < keys.Length; i++)
        {
            loop.At(i);
            if (keys[i - 1].CompareTo(keys[i]) > 0)
                return false;
        }

        return true;
    }

    /// <summary>Puts texts into the opposite order; those that are equal stay in their old one.</summary>
    private static void TurnRound(Meter meter, string[] texts, int[] order)
    {
        LongSpans.Reverse(meter, order.AsSpan());
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        for (int start = 0; start < order.Length;)
        {
            int end = start + 1;
            string text = texts[order[start]];
            for (; end < order.Length && texts[order[end]] == text; end++)
                loop.Did(1 + (text.Length >> 8));
            loop.Did(1);
            Array.Reverse(order, start, end - start);
            start = end;
        }
    }

    private static int[] Identity(Meter meter, int count)
    {
        var loop = new ClockedLoop(meter);
        var order = new int[count];
        for (int i = 0; i < order.Length; i++)
        {
            loop.At(i);
            order[i] = i;
        }

        return order;
    }

    /// <summary>Sorts the keys with their positions; the library's sort is not stable, but positions tell the order of equals.</summary>
    private static void SortPairs<T>(Meter meter, T[] keys, int[] order)
        where T : struct, IComparable<T>
    {
        ClockedSort.Sort(meter, keys, order);
        ForEachRun(meter, keys, (start, end) => ClockedSort.Sort(meter, order, start, end));
    }

    private static int[] Reversed<T>(Meter meter, T[] keys, int[] order)
        where T : struct, IComparable<T>
    {
        var result = new int[order.Length];
        ForEachRun(meter, keys, (start, end) => Array.Copy(order, start, result, order.Length - end, end - start), always: true);
        return result;
    }

    /// <summary>Calls back for runs of equal keys, single ones only where asked for.</summary>
    private static void ForEachRun<T>(Meter meter, T[] keys, Action<int, int> action, bool always = false)
        where T : struct, IComparable<T>
    {
        var loop = new ClockedLoop(meter);
        for (int start = 0; start < keys.Length;)
        {
            loop.At(start);
            int end = start + 1;
            while (end < keys.Length && keys[end].CompareTo(keys[start]) == 0)
                end++;
            if (end - start > 1 || always)
                action(start, end);
            start = end;
        }
    }

    private static ulong[] Packs(Meter meter, string[] texts, int start)
    {
        var keys = new ulong[texts.Length];
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < keys.Length; i++)
        {
            loop.At(i);
            keys[i] = Pack(texts[i], start);
        }

        return keys;
    }

    private static ulong Pack(string text, int start)
    {
        if (text.Length >= start + Packed)
        {
            Vector128<ushort> units = Vector128.LoadUnsafe(in MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan(start, Packed))));
            return BinaryPrimitives.ReverseEndianness(Vector128.Narrow(units, units).AsUInt64().ToScalar());
        }

        ulong packed = 0;
        int end = Math.Min(text.Length, start + Packed);
        for (int i = start; i < end; i++)
            packed |= (ulong)text[i] << (56 - ((i - start) * 8));
        return packed;
    }

    private static int CommonLength(Meter meter, string[] texts)
    {
        ReadOnlySpan<char> first = texts[0];
        var loop = new ClockedLoop(meter, ClockedLoop.SlowSteps);
        foreach (string text in texts)
        {
            if (first.Length == 0)
                break;
            loop.Did(1 + (first.Length >> 8));
            meter.ChargeScan(first.Length);
            first = first[..first.CommonPrefixLength(text)];
        }

        return first.Length;
    }

    /// <summary>The order of the first characters, packed, then of the rest.</summary>
    private readonly struct PackedOrder(RestOrder rest) : ISortOrder<Keyed<ulong>>
    {
        public bool Less(in Keyed<ulong> a, in Keyed<ulong> b) => a.Key != b.Key ? a.Key < b.Key : rest.Less(a.Index, b.Index);
    }

    /// <summary>The order of positions by what stands behind the first characters of their texts.</summary>
    private readonly struct RestOrder(Meter meter, string[] texts, int start) : ISortOrder<int>
    {
        public bool Less(in int a, in int b)
        {
            string x = texts[a];
            string y = texts[b];
            if (x.Length <= start || y.Length <= start)
                return x.Length < y.Length;
            return StrOrder.Compare(meter, x.AsSpan(start), y.AsSpan(start)) < 0;
        }
    }
}
