using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Sorts arrays of values, by the cheapest order that the kind of their keys allows.</summary>
internal static class Sorting
{
    /// <summary>What all keys of an array are.</summary>
    private enum KeyKind
    {
        Mixed,
        Int,
        Float,
        Str,
    }

    /// <summary>Sorts in place, stably; <paramref name="reverse"/> keeps equal items in order, too.</summary>
    /// <exception cref="RaisedException">A comparison raised; the array holds its items in some order.</exception>
    public static void Sort(PyContext context, PyValue[] items, bool reverse)
    {
        Charge(context, items.Length);
        KeyKind kind = KindOf(items);
        if (kind == KeyKind.Int)
        {
            SortInts(items, reverse);
            return;
        }

        if (kind != KeyKind.Mixed)
        {
            SortByKeys(items, items, kind, reverse, context);
            return;
        }

        if (reverse)
            Array.Reverse(items);
        PyValue[] original = (PyValue[])items.Clone();
        try
        {
            StableSorter<PyValue, ValueOrder>.Sort(items, new ValueOrder(context));
        }
        catch (RaisedException)
        {
            // A merge that stops half-way has items twice.
            original.CopyTo(items, 0);
            throw;
        }

        if (reverse)
            Array.Reverse(items);
    }

    /// <summary>Sorts items in place by the keys at the same positions.</summary>
    /// <exception cref="RaisedException">A comparison raised; the items are as they were.</exception>
    public static void Sort(PyContext context, PyValue[] keys, PyValue[] items, bool reverse)
    {
        Charge(context, 2L * items.Length);
        SortByKeys(keys, items, KindOf(keys), reverse, context);
    }

    private static void SortByKeys(PyValue[] keys, PyValue[] items, KeyKind kind, bool reverse, PyContext context)
    {
        int[] order = kind switch
        {
            KeyKind.Int => Permutation<long, IntOrder>(Array.ConvertAll(keys, key => key.Bits), default, reverse),
            KeyKind.Float => Permutation<double, FloatOrder>(Array.ConvertAll(keys, key => key.AsFloat), default, reverse),
            KeyKind.Str => Permutation<string, TextOrder>(Array.ConvertAll(keys, key => ((PyStr)key.Ref).Text), default, reverse),
            _ => Permutation<PyValue, ValueOrder>(keys, new ValueOrder(context), reverse),
        };
        var sorted = new PyValue[items.Length];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = items[order[i]];
        sorted.CopyTo(items, 0);
    }

    /// <summary>The positions of the keys in sorted order.</summary>
    private static int[] Permutation<TKey, TOrder>(TKey[] keys, TOrder order, bool reverse)
        where TOrder : struct, ISortOrder<TKey>
    {
        var pairs = new Keyed<TKey>[keys.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            // Reversed before and after, so that equal keys stay in order.
            int index = reverse ? pairs.Length - 1 - i : i;
            pairs[i] = new Keyed<TKey> { Key = keys[index], Index = index };
        }

        StableSorter<Keyed<TKey>, KeyedOrder<TKey, TOrder>>.Sort(pairs, new KeyedOrder<TKey, TOrder>(order));
        var result = new int[pairs.Length];
        for (int i = 0; i < result.Length; i++)
            result[reverse ? result.Length - 1 - i : i] = pairs[i].Index;
        return result;
    }

    /// <summary>Equal ints cannot be told apart, so no stable sort is needed.</summary>
    private static void SortInts(PyValue[] items, bool reverse)
    {
        long[] keys = Array.ConvertAll(items, item => item.Bits);
        if (!IsRun(keys))
            Array.Sort(keys);
        if (reverse)
            Array.Reverse(keys);
        for (int i = 0; i < items.Length; i++)
            items[i] = PyValue.Int(keys[i]);
    }

    /// <summary>Whether keys are sorted; those that fall all the way are turned round first.</summary>
    private static bool IsRun(long[] keys)
    {
        if (keys[0] > keys[^1])
        {
            for (int i = 1; i < keys.Length; i++)
            {
                if (keys[i - 1] < keys[i])
                    return false;
            }

            Array.Reverse(keys);
            return true;
        }

        for (int i = 1; i < keys.Length; i++)
        {
            if (keys[i - 1] > keys[i])
                return false;
        }

        return true;
    }

    private static KeyKind KindOf(PyValue[] keys)
    {
        if (keys.Length == 0)
            return KeyKind.Mixed;
        PyObject first = keys[0].Ref;
        if (ReferenceEquals(first, IntTag.Instance) || ReferenceEquals(first, FloatTag.Instance))
        {
            foreach (PyValue key in keys)
            {
                if (!ReferenceEquals(key.Ref, first))
                    return KeyKind.Mixed;
            }

            return keys[0].IsInt ? KeyKind.Int : KeyKind.Float;
        }

        foreach (PyValue key in keys)
        {
            if (key.Ref is not PyStr)
                return KeyKind.Mixed;
        }

        return KeyKind.Str;
    }

    /// <summary>Charges the copies that sorting makes, and n log n comparisons.</summary>
    private static void Charge(PyContext context, long count)
    {
        context.Meter.ChargeValues(count * 2);
        context.Meter.ChargeWork(count * (BitOperations.Log2((ulong)count + 1) + 1) / 8);
    }
}
