using System.Numerics;
using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// A total order of the keys that built-in code alone can compare: numbers, str, bytes, and small tuples of them. Two keys are
/// the same in this order exactly where Python finds them equal. Which of two comes first means nothing.
/// </summary>
internal static class KeyOrder
{
    private const ulong Multiplier = 0xD6E8FEB86659FD93;

    /// <summary>Tuples that nest deeper are left to Python.</summary>
    private const int MaxDepth = 8;

    /// <summary>Tuples of more items, those of tuples in them counted, are as well: one that holds another many times would take for ever.</summary>
    private const int MaxItems = 64;

    private const double WordLimit = 9223372036854775808.0;

    /// <summary>Whether a key has a place in the order. A NaN, which is not equal to itself, has none.</summary>
    public static bool Has(PyValue key)
    {
        int items = MaxItems;
        return Has(key, 0, ref items);
    }

    /// <summary>32 bits of a key's content, equal for equal keys, that have nothing to do with its hash.</summary>
    public static uint Digest(Meter? meter, PyValue key) => Rank(key) switch
    {
        KeyRank.Number => Mix(NumberBits(key)),
        KeyRank.Str => Digest(meter, MemoryMarshal.AsBytes(((PyStr)key.Ref).Chars)),
        KeyRank.Bytes => Digest(meter, ((PyBytes)key.Ref).Data),
        _ => Digest(meter, ((PyTuple)key.Ref).Items),
    };

    /// <summary>The order of two keys that have one.</summary>
    public static int Compare(Meter? meter, PyValue a, PyValue b)
    {
        if (a.IsInt && b.IsInt)
            return a.Bits.CompareTo(b.Bits);
        if (ReferenceEquals(a.Ref, b.Ref) && !a.IsFloat && !a.IsBool && !a.IsInt)
            return 0;
        KeyRank rank = Rank(a);
        KeyRank other = Rank(b);
        if (rank != other)
            return rank.CompareTo(other);
        return rank switch
        {
            KeyRank.Number => CompareNumbers(a, b),
            KeyRank.Str => Compare<char>(meter, ((PyStr)a.Ref).Chars, ((PyStr)b.Ref).Chars),
            KeyRank.Bytes => Compare<byte>(meter, ((PyBytes)a.Ref).Data, ((PyBytes)b.Ref).Data),
            _ => CompareItems(meter, ((PyTuple)a.Ref).Items, ((PyTuple)b.Ref).Items),
        };
    }

    private static KeyRank Rank(PyValue key)
    {
        if (key.IsInt || key.IsFloat || key.IsBool || key.Ref is PyBigInt)
            return KeyRank.Number;
        if (key.Ref is PyStr)
            return KeyRank.Str;
        if (key.Ref is PyBytes)
            return KeyRank.Bytes;
        return key.Ref?.GetType() == typeof(PyTuple) ? KeyRank.Tuple : KeyRank.Other;
    }

    private static bool Has(PyValue key, int depth, ref int items) => Rank(key) switch
    {
        KeyRank.Number => !key.IsFloat || !double.IsNaN(key.AsFloat),
        KeyRank.Tuple => HasItems((PyTuple)key.Ref, depth, ref items),
        KeyRank.Other => false,
        _ => true,
    };

    private static bool HasItems(PyTuple tuple, int depth, ref int items)
    {
        items -= tuple.Count;
        if (depth == MaxDepth || items < 0)
            return false;
        foreach (PyValue item in tuple.Items)
        {
            if (!Has(item, depth + 1, ref items))
                return false;
        }

        return true;
    }

    private static int Compare<T>(Meter? meter, ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>, IComparable<T>
        => meter is null ? a.SequenceCompareTo(b) : LongSpans.Compare(meter, a, b);

    private static int CompareNumbers(PyValue a, PyValue b)
    {
        if (a.IsFloat)
            return b.IsFloat ? a.AsFloat.CompareTo(b.AsFloat) : -CompareWithFloat(b, a.AsFloat);
        if (b.IsFloat)
            return CompareWithFloat(a, b.AsFloat);
        var left = a.Ref as PyBigInt;
        var right = b.Ref as PyBigInt;
        if (left is not null)
            return right is not null ? left.Value.CompareTo(right.Value) : left.Value.Sign;
        return right is not null ? -right.Value.Sign : a.Bits.CompareTo(b.Bits);
    }

    private static int CompareWithFloat(PyValue integer, double number)
        => integer.Ref is PyBigInt big ? -FloatComparison.Order(number, big.Value) : -FloatComparison.Order(number, integer.Bits);

    private static int CompareItems(Meter? meter, ReadOnlySpan<PyValue> a, ReadOnlySpan<PyValue> b)
    {
        if (a.Length != b.Length)
            return a.Length.CompareTo(b.Length);
        for (int i = 0; i < a.Length; i++)
        {
            int order = Compare(meter, a[i], b[i]);
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <summary>A number that a word holds is that word, whatever its type; others are the float next to them.</summary>
    private static ulong NumberBits(PyValue number)
    {
        if (number.Ref is PyBigInt big)
            return FloatBits((double)big.Value);
        return number.IsFloat ? FloatBits(number.AsFloat) : (ulong)number.Bits;
    }

    private static ulong FloatBits(double value)
        => value is >= -WordLimit and < WordLimit && Math.Floor(value) == value ? (ulong)(long)value : BitConverter.DoubleToUInt64Bits(value);

    private static uint Digest(Meter? meter, ReadOnlySpan<byte> bytes)
    {
        // Each step is a bijection of what came before, so that no block of text wipes it out.
        ulong state = (ulong)bytes.Length;
        for (; bytes.Length > PyStr.LongCopy; bytes = bytes[PyStr.LongCopy..])
        {
            meter?.LookAtClock();
            foreach (ulong word in MemoryMarshal.Cast<byte, ulong>(bytes[..PyStr.LongCopy]))
                state = Step(state, word);
        }

        while (bytes.Length >= sizeof(ulong))
        {
            state = Step(state, MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (byte value in bytes)
            rest = (rest << 8) | value;
        return Mix(Step(state, rest));
    }

    private static uint Digest(Meter? meter, ReadOnlySpan<PyValue> items)
    {
        ulong state = (ulong)items.Length;
        foreach (PyValue item in items)
            state = Step(state, Digest(meter, item));
        return Mix(state);
    }

    private static ulong Step(ulong state, ulong word) => BitOperations.RotateLeft((state ^ word) * Multiplier, 29);

    private static uint Mix(ulong bits) => (uint)((bits ^ (bits >> 29)) * Multiplier >> 32);

    private enum KeyRank
    {
        Number,
        Str,
        Bytes,
        Tuple,

        /// <summary>Code of the script may have to say what equals it.</summary>
        Other,
    }
}
