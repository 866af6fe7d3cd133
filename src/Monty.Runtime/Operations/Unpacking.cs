using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Sequence unpacking: <c>a, b = value</c> and <c>a, *b, c = value</c>.</summary>
internal static class Unpacking
{
    /// <summary>Exactly <paramref name="count"/> items, as a tuple whose <see cref="PyTuple.Storage"/> has them; or a signal.</summary>
    public static PyValue Unpack(PyContext context, PyValue value, int count)
    {
        if (ImmediateItems.TrySpan(value, out ReadOnlySpan<PyValue> items))
        {
            if (items.Length != count)
                return WrongCount(context, items.Length, count);
            // A list may change while its items are assigned.
            return value.Ref is PyTuple ? value : new PyTuple(ValueCopying.Copy(context.Meter, items));
        }

        return Refused(context, value, new UnpackFrame(count, value.Ref as PyDict).StartOver(context, value));
    }

    /// <summary>
    /// At least <paramref name="before"/> + <paramref name="after"/> items, as a tuple: those before, the list of the
    /// rest, those after; or a signal.
    /// </summary>
    public static PyValue UnpackStarred(PyContext context, PyValue value, int before, int after)
    {
        if (ImmediateItems.TrySpan(value, out ReadOnlySpan<PyValue> items))
            return Split(context, items, before, after);
        return Refused(context, value, new UnpackStarredFrame(before, after).Begin(context, value));
    }

    /// <summary>Splits items around the starred target.</summary>
    internal static PyValue Split(PyContext context, ReadOnlySpan<PyValue> items, int before, int after)
    {
        if (items.Length < before + after)
        {
            return context.Raise(Errors.ValueError(
                $"not enough values to unpack (expected at least {before + after}, got {items.Length})"));
        }

        ReadOnlySpan<PyValue> middle = items[before..^after];
        context.Meter.ChargeValues(items.Length + 1);
        context.Meter.ChargeWork(items.Length / 16);
        var parts = new PyValue[before + 1 + after];
        ValueCopying.Copy(items[..before], parts);
        parts[before] = new PyList(ValueCopying.Copy(context.Meter, middle));
        ValueCopying.Copy(items[^after..], parts.AsSpan(before + 1));
        return new PyTuple(parts);
    }

    internal static PyValue WrongCount(PyContext context, int given, int expected)
        => context.Raise(Errors.ValueError(given < expected
            ? $"not enough values to unpack (expected {expected}, got {given})"
            : $"too many values to unpack (expected {expected}, got {given})"));

    private static PyValue Refused(PyContext context, PyValue value, PyValue result)
    {
        if (result.IsSignal && NotIterable.LacksMethods(context, value))
            NotIterable.Replace(context, $"cannot unpack non-iterable {value.Type.Name} object");
        return result;
    }
}
