using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>Comparison, concatenation, repetition, containment and repr.</remarks>
internal sealed partial class PyList
{
    public override PyValue Repr(PyContext context, PyValue self)
        => Count == 0 ? PyValue.Str("[]") : ContainerRepr.Write(context, this, "[", "]", "[...]", WriteItems);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => other.Ref is PyList list ? SequenceComparison.Compare(context, op, this, list) : PyValue.NotImplemented;

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Contains, this, item);
        return TryIndexOf(context, item, 0, long.MaxValue, out int index) ? PyValue.Bool(index >= 0) : PyValue.Signal;
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && other.Ref is PyAttributeHolder)
            return SlotReplay.Binary(context, op, this, other);
        return op switch
        {
            BinaryOperator.Add => Concatenate(context, other),
            BinaryOperator.Multiply => Repeat(context, other),
            _ => PyValue.NotImplemented,
        };
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Multiply)
            return PyValue.NotImplemented;
        return context.Pinned == 0 && other.Ref is PyAttributeHolder
            ? SlotReplay.ReflectedBinary(context, op, this, other)
            : Repeat(context, other);
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && op == BinaryOperator.Multiply && other.Ref is PyAttributeHolder)
            return SlotReplay.InPlace(context, op, this, other);
        return op switch
        {
            BinaryOperator.Add => Displays.Extend(context, this, other, self),
            BinaryOperator.Multiply => RepeatInPlace(context, self, other),
            _ => PyValue.NotImplemented,
        };
    }

    /// <summary>The first index from <paramref name="start"/> to before <paramref name="stop"/> that holds the item, or -1; false while raising.</summary>
    public bool TryIndexOf(PyContext context, PyValue item, long start, long stop, out int index)
    {
        for (long i = start; i < stop && i < Count; i++)
        {
            if ((i & 63) == 63)
                context.Meter.ChargeWork(8);
            if (!FastOrder.TryEquals(context, Storage[i], item, out bool equal))
            {
                index = -1;
                return false;
            }

            if (!equal)
                continue;
            index = (int)i;
            return true;
        }

        index = -1;
        return true;
    }

    private static void WriteItems(PyList list, ref ContainerRepr output)
    {
        for (int i = 0; i < list.Count; i++)
            output.Item(list.Storage[i]);
    }

    private PyValue Concatenate(PyContext context, PyValue other)
    {
        if (other.Ref is PyList list)
            return new PyList(SequenceCopying.Concatenate(context, Items, list.Items));
        return SequenceOperators.Defers(other, BinaryOperator.Add)
            ? PyValue.NotImplemented
            : context.Raise(Errors.TypeError($"can only concatenate list (not \"{other.Type.Name}\") to list"));
    }

    private PyValue Repeat(PyContext context, PyValue times)
    {
        if (SequenceOperators.Defers(times, BinaryOperator.Multiply))
            return PyValue.NotImplemented;
        return Indices.TryRepeatCount(context, times, out long count)
            ? new PyList(SequenceCopying.Repeat(context, Items, count))
            : PyValue.Signal;
    }

    private PyValue RepeatInPlace(PyContext context, PyValue self, PyValue times)
    {
        if (SequenceOperators.Defers(times, BinaryOperator.Multiply))
            return PyValue.NotImplemented;
        if (!Indices.TryRepeatCount(context, times, out long count))
            return PyValue.Signal;
        Storage = SequenceCopying.Repeat(context, Items, count);
        Count = Storage.Length;
        return self;
    }
}
