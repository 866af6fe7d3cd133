using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Indices and repeat counts of sequences, in CPython's order of questions and words.</summary>
internal static class SequenceIndex
{
    /// <summary>A key as an index: an immediate int or a signal. What is no int raises <c>prefix + its type + suffix</c>.</summary>
    public static PyValue Of(PyContext context, PyValue key, string prefix, string suffix)
    {
        if (key.IsInt)
            return key;
        if (key.IsBool)
            return PyValue.Int(key.Bits);
        if (key.Ref is not PyBigInt && !HasIndex(key))
            return context.Raise(Errors.TypeError(prefix + key.Type.Name + suffix));
        PyValue index = Pinned(context, key);
        if (index.IsSignal || index.IsInt)
            return index;
        return context.Raise(Errors.IndexError($"cannot fit '{key.Type.Name}' into an index-sized integer"));
    }

    /// <summary>
    /// The count by which a sequence is multiplied. False where the operation is over already, with
    /// <paramref name="result"/>: the other operand's own answer, or a signal.
    /// </summary>
    public static bool TryRepeatCount(PyContext context, PyValue times, PyValue sequence, bool reflected, out long count, out PyValue result)
    {
        count = times.Bits;
        result = default;
        if (times.IsInt || times.IsBool)
            return true;
        if (!reflected)
        {
            result = times.Ref.ReflectedBinary(context, BinaryOperator.Multiply, times, sequence);
            if (!result.IsNotImplemented)
                return false;
        }

        if (times.Ref is not PyBigInt && !HasIndex(times))
        {
            result = context.Raise(Errors.TypeError($"can't multiply sequence by non-int of type '{times.Type.Name}'"));
            return false;
        }

        PyValue index = Pinned(context, times);
        count = index.Bits;
        result = index.IsSignal || index.IsInt
            ? index
            : context.Raise(Errors.OverflowError($"cannot fit '{times.Type.Name}' into an index-sized integer"));
        return !result.IsSignal;
    }

    /// <summary>A value as an int clamped to 64 bits, by <c>__index__</c>; or a signal.</summary>
    public static PyValue Clamped(PyContext context, PyValue value)
    {
        PyValue index = value.IsInt ? value : Pinned(context, value);
        return index.Ref is PyBigInt big ? PyValue.Int(big.Value.Sign < 0 ? long.MinValue : long.MaxValue) : index;
    }

    public static bool HasIndex(PyValue value) => value.IsInt || value.IsBool || value.Type.TryLookup("__index__", out _);

    private static PyValue Pinned(PyContext context, PyValue value)
    {
        if (value.Ref is PyBigInt)
            return value;
        context.Pinned++;
        PyValue index = value.Ref.Index(context, value);
        context.Pinned--;
        return index;
    }
}
