using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>Comparison, concatenation, repetition, containment and repr.</remarks>
internal sealed partial class PyList
{
    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "[", "]", "[...]", Count == 0 ? "[]" : null, WriteItems);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => other.Ref is PyList list ? SequenceComparison.Compare(context, op, this, list) : PyValue.NotImplemented;

    public override PyValue Contains(PyContext context, PyValue self, PyValue item) => ItemSearch.Contains(context, this, item);

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && other.Ref is PyAttributeHolder)
            return SlotReplay.Binary(context, op, this, other);
        return op switch
        {
            BinaryOperator.Add when !SequenceOperators.Defers(other, op) => Concatenate(context, other),
            BinaryOperator.Multiply when !SequenceOperators.Defers(other, op) => Repeat(context, other),
            _ => PyValue.NotImplemented,
        };
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Multiply || SequenceOperators.Defers(other, op))
            return PyValue.NotImplemented;
        return context.Pinned == 0 && other.Ref is PyAttributeHolder
            ? SlotReplay.ReflectedBinary(context, op, this, other)
            : Repeat(context, other);
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op is not (BinaryOperator.Add or BinaryOperator.Multiply))
            return PyValue.NotImplemented;
        return SequenceOperators.Defers(other, op) ? PyValue.NotImplemented : SequenceInPlace(context, op, self, other);
    }

    public override PyValue SequenceInPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op == BinaryOperator.Add)
            return Displays.Extend(context, this, other, self);
        return context.Pinned == 0 && other.Ref is PyAttributeHolder
            ? SlotReplay.SequenceInPlace(context, op, this, other)
            : RepeatInPlace(context, self, other);
    }

    public override PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && other.Ref is PyAttributeHolder)
            return SlotReplay.SequenceBinary(context, op, this, other);
        return op == BinaryOperator.Add ? Concatenate(context, other) : Repeat(context, other);
    }

    private static void WriteItems(PyList list, ref ContainerRepr output)
    {
        for (int i = output.Position; i < list.Count; i++)
            output.ItemBefore(i + 1, list.Storage[i]);
    }

    private PyValue Concatenate(PyContext context, PyValue other)
    {
        return PyDerived.Unwrap(other).Ref is PyList list
            ? new PyList(SequenceCopying.Concatenate(context, Items, list.Items))
            : context.Raise(Errors.TypeError($"can only concatenate list (not \"{other.Type.Name}\") to list"));
    }

    private PyValue Repeat(PyContext context, PyValue times)
    {
        return Indices.TryRepeatCount(context, times, out long count)
            ? new PyList(SequenceCopying.Repeat(context, Items, count))
            : PyValue.Signal;
    }

    private PyValue RepeatInPlace(PyContext context, PyValue self, PyValue times)
    {
        if (!Indices.TryRepeatCount(context, times, out long count))
            return PyValue.Signal;
        Storage = SequenceCopying.Repeat(context, Items, count);
        Count = Storage.Length;
        return self;
    }
}
