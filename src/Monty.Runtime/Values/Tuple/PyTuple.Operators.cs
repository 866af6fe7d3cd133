using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PyTuple
{
    public override PyValue Repr(PyContext context, PyValue self)
        => Count == 0
            ? PyValue.Str("()")
            : ContainerRepr.Write(context, this, "(", Count == 1 ? ",)" : ")", "(...)", empty: null, WriteItems);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => other.Ref is PyTuple tuple ? SequenceComparison.Compare(context, op, this, tuple) : PyValue.NotImplemented;

    public override PyValue Contains(PyContext context, PyValue self, PyValue item) => ItemSearch.Contains(context, this, item);

    public override PyValue Hash(PyContext context, PyValue self)
    {
        if (TupleHash.TryComputePlain(context.Meter, Storage, out long plain))
        {
            context.Meter.ChargeWork(Count / 8);
            return PyValue.Int(plain);
        }

        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Hash, this);
        if (!context.EnterNative())
            return PyValue.Signal;
        context.Meter.ChargeWork(Count / 8);
        bool hashed = TupleHash.TryCompute(context, Storage, out long hash);
        context.LeaveNative();
        return hashed ? PyValue.Int(hash) : PyValue.Signal;
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && other.Ref is PyAttributeHolder)
            return SlotReplay.Binary(context, op, this, other);
        return op switch
        {
            BinaryOperator.Add when !SequenceOperators.Defers(other, op) => Concatenate(context, self, other),
            BinaryOperator.Multiply when !SequenceOperators.Defers(other, op) => Repeat(context, self, other),
            _ => PyValue.NotImplemented,
        };
    }

    public override PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && other.Ref is PyAttributeHolder)
            return SlotReplay.SequenceBinary(context, op, this, other);
        return op == BinaryOperator.Add ? Concatenate(context, self, other) : Repeat(context, self, other);
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Multiply || SequenceOperators.Defers(other, op))
            return PyValue.NotImplemented;
        return context.Pinned == 0 && other.Ref is PyAttributeHolder
            ? SlotReplay.ReflectedBinary(context, op, this, other)
            : Repeat(context, self, other);
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (key.IsInt)
        {
            long index = key.Bits < 0 ? key.Bits + Storage.Length : key.Bits;
            if ((ulong)index < (ulong)Storage.Length)
                return Storage[index];
            return context.Raise(Errors.IndexError("tuple index out of range"));
        }

        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, this, key);
        if (key.Ref is PySlice slice)
            return slice.TryResolve(context, Count, out SliceBounds bounds) ? ItemsAt(context, bounds) : PyValue.Signal;
        return Indices.TrySubscript(context, key, "tuple", out long position)
            ? GetItem(context, self, PyValue.Int(position))
            : PyValue.Signal;
    }

    private static void WriteItems(PyTuple tuple, ref ContainerRepr output)
    {
        for (int i = output.Position; i < tuple.Storage.Length; i++)
            output.ItemBefore(i + 1, tuple.Storage[i]);
    }

    public PyValue ItemsAt(PyContext context, in SliceBounds bounds)
    {
        if (bounds.Length == Count && bounds.Step == 1 && ReferenceEquals(Type, TupleType.Type))
            return this;
        return From(SequenceCopying.Slice(context, Storage, bounds));
    }

    private PyValue Concatenate(PyContext context, PyValue self, PyValue other)
    {
        if (PyDerived.Unwrap(other).Ref is PyTuple tuple)
        {
            if (tuple.Count == 0 && ReferenceEquals(Type, TupleType.Type))
                return self;
            return From(SequenceCopying.Concatenate(context, Storage, tuple.Storage));
        }

        return context.Raise(Errors.TypeError($"can only concatenate tuple (not \"{other.Type.Name}\") to tuple"));
    }

    private PyValue Repeat(PyContext context, PyValue self, PyValue times)
    {
        if (!Indices.TryRepeatCount(context, times, out long count))
            return PyValue.Signal;
        if (count == 1 && ReferenceEquals(Type, TupleType.Type))
            return self;
        return From(SequenceCopying.Repeat(context, Storage, count));
    }
}
