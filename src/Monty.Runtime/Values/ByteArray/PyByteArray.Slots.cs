using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PyByteArray
{
    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(_count != 0);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(_count);

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue Iterate(PyContext context, PyValue self) => new ByteArrayIterator(this);

    public override PyValue Repr(PyContext context, PyValue self)
    {
        PyStr bytes = BytesRepr.ReprInByteArray(context.Meter, Data);
        context.Meter.ChargeText(bytes.Units + 11L);
        return PyValue.Str($"bytearray({bytes.Text})");
    }

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        PyBytes bytes = Freeze(context);
        return bytes.Contains(context, bytes, item);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is PyMemoryView { IsRowMajor: false } || PyBytes.Of(context, other) is not { } right)
            return PyValue.NotImplemented;
        if (op is CompareOperator.Equal or CompareOperator.NotEqual)
            return PyValue.Bool(LongSpans.Equal(context.Meter, Data, right.Data) == (op == CompareOperator.Equal));
        return PyValue.Bool(PyStr.Orders(op, LongSpans.Compare(context.Meter, Data, right.Data)));
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op is BinaryOperator.Add or BinaryOperator.Multiply)
            return SequenceOperators.Defers(other, op) ? PyValue.NotImplemented : SequenceBinary(context, op, self, other);
        return op == BinaryOperator.Modulo
            ? ByteArrayResults.Of(context, Freeze(context).Binary(context, op, Freeze(context), other))
            : PyValue.NotImplemented;
    }

    public override PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Add && PyBytes.Of(context, other) is null
            ? context.Raise(CannotConcatenate(self, other))
            : ByteArrayResults.Of(context, Freeze(context).SequenceBinary(context, op, Freeze(context), other));

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Multiply
            ? ByteArrayResults.Of(context, Freeze(context).ReflectedBinary(context, op, Freeze(context), other))
            : PyValue.NotImplemented;

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op is not (BinaryOperator.Add or BinaryOperator.Multiply) || SequenceOperators.Defers(other, op))
            return PyValue.NotImplemented;
        return SequenceInPlace(context, op, self, other);
    }

    public override PyValue SequenceInPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && op == BinaryOperator.Multiply && other.Ref is PyAttributeHolder)
            return SlotReplay.SequenceInPlace(context, op, this, other);
        try
        {
            return op == BinaryOperator.Add ? Extend(context, self, other) : Repeat(context, self, other);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, this, key);
        if (key.Ref is PySlice)
            return ByteArrayResults.Of(context, Freeze(context).GetItem(context, Freeze(context), key));
        if (!Indices.TrySubscript(context, key, "bytearray", out long index))
            return PyValue.Signal;
        if (index < 0)
            index += _count;
        return (ulong)index < (ulong)_count
            ? PyValue.Int(_data[index])
            : context.Raise(Errors.IndexError("bytearray index out of range"));
    }

    private static PyException CannotConcatenate(PyValue self, PyValue other)
        => Errors.TypeError($"can't concat {other.Type.Name} to {self.Type.Name}");

    private PyValue Extend(PyContext context, PyValue self, PyValue other)
    {
        if (PyBytes.Of(context, other) is not { } bytes)
            return context.Raise(CannotConcatenate(self, other));
        // It would show its own bytes while they move.
        if (_count > 0 && ReferenceEquals(PyDerived.Unwrap(other).Ref, this))
            RefuseResizing();
        Replace(context, _count, 0, bytes.Data);
        return self;
    }

    private PyValue Repeat(PyContext context, PyValue self, PyValue times)
    {
        PyBytes bytes = Freeze(context);
        PyValue repeated = bytes.SequenceBinary(context, BinaryOperator.Multiply, bytes, times);
        if (repeated.Ref is PyBytes result)
            Replace(context, 0, _count, result.Data);
        return repeated.IsSignal ? repeated : self;
    }
}
