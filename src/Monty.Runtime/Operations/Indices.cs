using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Conversions of values to indices and counts through <c>__index__</c>, which runs pinned.</summary>
internal static class Indices
{
    /// <summary>Whether the value can be an index at all: it is an int or defines <c>__index__</c>.</summary>
    public static bool IsIndex(PyValue value)
        => value.IsInt || value.IsBool || value.Ref is PyBigInt || value.Type.TryLookup("__index__", out _);

    /// <summary>Whether using the value as a subscript may run code of the script.</summary>
    public static bool CallsBack(PyValue key)
        => key.Ref is PyAttributeHolder || (key.Ref is PySlice slice && CallsBack(slice));

    /// <summary>A subscript with its <c>__index__</c> called: an int or a slice of ints; what has none stays as it is.</summary>
    public static PyValue ResolveKey(PyContext context, PyValue key)
    {
        if (key.Ref is not PySlice slice)
            return IsIndex(key) ? ToInt(context, key) : key;
        Span<PyValue> parts = [slice.Start, slice.Stop, slice.Step];
        // CPython asks the step first.
        for (int i = 2; i >= 0; i = i == 0 ? 1 : i == 2 ? 0 : -1)
        {
            if (!IsIndex(parts[i]))
                continue;
            parts[i] = ToInt(context, parts[i]);
            if (parts[i].IsSignal)
                return PyValue.Signal;
        }

        return new PySlice(parts[0], parts[1], parts[2]);
    }

    /// <summary><c>operator.index(v)</c>: an int or a signal.</summary>
    public static PyValue ToInt(PyContext context, PyValue value)
    {
        if (value.IsInt)
            return value;
        if (value.IsBool)
            return PyValue.Int(value.Bits);
        context.Pinned++;
        PyValue result = value.Ref.Index(context, value);
        context.Pinned--;
        return result;
    }

    /// <summary>A slice bound: too large ones are clipped. False while raising.</summary>
    public static bool TrySliceIndex(PyContext context, PyValue value, out long index)
        => TryClipped(context, value, "slice indices must be integers or None or have an __index__ method", out index);

    /// <summary>The start or stop of <c>index()</c>: too large ones are clipped. False while raising.</summary>
    public static bool TrySearchBound(PyContext context, PyValue value, out long index)
        => TryClipped(context, value, "slice indices must be integers or have an __index__ method", out index);

    /// <summary>The subscript of a sequence, negative ones not yet resolved. False while raising.</summary>
    /// <param name="context">The run.</param>
    /// <param name="key">The subscript.</param>
    /// <param name="sequence">The name of the sequence type, for the error.</param>
    /// <param name="index">The index.</param>
    public static bool TrySubscript(PyContext context, PyValue key, string sequence, out long index)
    {
        index = key.Bits;
        if (key.IsInt || key.IsBool)
            return true;
        if (!IsIndex(key))
        {
            context.Raise(Errors.IndexTypes(sequence, key));
            return false;
        }

        PyValue converted = ToInt(context, key);
        index = converted.Bits;
        if (converted.IsInt)
            return true;
        if (!converted.IsSignal)
            context.Raise(Errors.IndexTooLarge(key));
        return false;
    }

    /// <summary>The factor of a repetition. False while raising.</summary>
    public static bool TryRepeatCount(PyContext context, PyValue value, out long count)
    {
        count = value.Bits;
        if (value.IsInt || value.IsBool)
            return true;
        if (!IsIndex(value))
        {
            context.Raise(Errors.RepeatByNonInt(value));
            return false;
        }

        PyValue converted = ToInt(context, value);
        count = converted.Bits;
        if (converted.IsInt)
            return true;
        if (!converted.IsSignal)
            context.Raise(Errors.CountTooLarge(value));
        return false;
    }

    private static bool CallsBack(PySlice slice)
        => slice.Start.Ref is PyAttributeHolder || slice.Stop.Ref is PyAttributeHolder || slice.Step.Ref is PyAttributeHolder;

    private static bool TryClipped(PyContext context, PyValue value, string refusal, out long index)
    {
        index = value.Bits;
        if (value.IsInt || value.IsBool)
            return true;
        if (!IsIndex(value))
        {
            context.Raise(Errors.TypeError(refusal));
            return false;
        }

        PyValue converted = ToInt(context, value);
        index = converted.Bits;
        if (converted.Ref is PyBigInt big)
            index = big.Value.Sign < 0 ? long.MinValue : long.MaxValue;
        return !converted.IsSignal;
    }
}
