using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PyBytes
{
    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(Count != 0);

    public override PyValue Repr(PyContext context, PyValue self) => BytesRepr.Repr(context.Meter, _data);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(Count);

    public override PyValue Iterate(PyContext context, PyValue self) => new BytesIterator(this);

    public override PyValue Hash(PyContext context, PyValue self)
    {
        context.Meter.ChargeScan(Count);
        if (_hash == 0)
            _hash = StrHash.Of(context.Meter, _data);
        return PyValue.Int(_hash);
    }

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (context.Pinned == 0 && item.Ref is PyAttributeHolder)
            return SlotReplay.Run(context, SlotOperation.Contains, this, item);
        var search = new SpanSearch(context.Meter);
        if (Of(context, item) is { } part)
            return PyValue.Bool(search.IndexOf(Data, part.Data) >= 0);
        if (!Indices.IsIndex(item))
            return context.Raise(BytesErrors.NotBytesLike(item));
        PyValue value = Indices.ToInt(context, item);
        if (value.IsSignal)
            return RefusePart(context, item);
        return BytesErrors.IsByte(value) ? PyValue.Bool(search.IndexOf(Data, [(byte)value.Bits]) >= 0) : context.Raise(BytesErrors.ByteRange());
    }

    /// <summary>Whatever the item's <c>__index__</c> raised, it is no byte and no bytes.</summary>
    private static PyValue RefusePart(PyContext context, PyValue item)
    {
        if (context.State != RunState.Raising)
            return PyValue.Signal;
        context.TakeRaised();
        return context.Raise(BytesErrors.NotBytesLike(item));
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is not PyBytes right)
            return PyValue.NotImplemented;
        context.Meter.ChargeScan(Math.Min(Count, right.Count));
        if (op is CompareOperator.Equal or CompareOperator.NotEqual)
            return PyValue.Bool(LongSpans.Equal(context.Meter, Data, right.Data) == (op == CompareOperator.Equal));
        return PyValue.Bool(PyStr.Orders(op, LongSpans.Compare(context.Meter, Data, right.Data)));
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && (other.Ref is PyAttributeHolder || op == BinaryOperator.Modulo))
            return SlotReplay.Binary(context, op, self, other);
        return op switch
        {
            BinaryOperator.Add => SequenceOperators.Defers(other, op) ? PyValue.NotImplemented : Add(context, self, other),
            BinaryOperator.Multiply => SequenceOperators.Defers(other, op) ? PyValue.NotImplemented : Multiply(context, other),
            BinaryOperator.Modulo => PercentFormat.Format(context, this, other),
            _ => PyValue.NotImplemented,
        };
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Multiply || SequenceOperators.Defers(other, op))
            return PyValue.NotImplemented;
        return context.Pinned == 0 && other.Ref is PyAttributeHolder
            ? SlotReplay.ReflectedBinary(context, op, this, other)
            : Multiply(context, other);
    }

    public override PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && op == BinaryOperator.Multiply && other.Ref is PyAttributeHolder)
            return SlotReplay.SequenceBinary(context, op, this, other);
        return op == BinaryOperator.Add ? Add(context, self, other) : Multiply(context, other);
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, this, key);
        if (key.Ref is PySlice slice)
            return ItemsAt(context, slice);
        if (!Indices.TrySubscript(context, key, "byte", out long index))
            return PyValue.Signal;
        if (index < 0)
            index += Count;
        return (ulong)index < (ulong)Count ? PyValue.Int(_data[index]) : context.Raise(Errors.IndexError("index out of range"));
    }

    private PyValue ItemsAt(PyContext context, PySlice slice)
    {
        if (!slice.TryResolve(context, Count, out SliceBounds bounds))
            return PyValue.Signal;
        context.Meter.ChargeBytes(bounds.Length);
        if (bounds.Step == 1)
            return Cut(context.Meter, (int)bounds.Start, (int)(bounds.Start + bounds.Length));
        var picked = new byte[bounds.Length];
        long index = bounds.Start;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < picked.Length; i++, index += bounds.Step)
        {
            loop.At(i);
            picked[i] = _data[index];
        }

        return new PyBytes(picked);
    }

    private PyValue Add(PyContext context, PyValue self, PyValue other)
    {
        if (Of(context, other) is { } right)
        {
            context.Meter.ChargeBytes((long)Count + right.Count);
            byte[] both = GC.AllocateUninitializedArray<byte>(checked(Count + right.Count));
            LongSpans.Copy(context.Meter, Data, both);
            LongSpans.Copy(context.Meter, right.Data, both.AsSpan(Count));
            return new PyBytes(both);
        }

        return context.Raise(Errors.TypeError($"can't concat {other.Type.Name} to {self.Type.Name}"));
    }

    private PyValue Multiply(PyContext context, PyValue times)
    {
        if (!Indices.TryRepeatCount(context, times, out long count))
            return PyValue.Signal;
        if (count <= 0 || Count == 0)
            return Empty;
        if (count == 1)
            return this;
        Int128 bytes = (Int128)count * Count;
        context.Meter.ChargeBytes(bytes > long.MaxValue ? long.MaxValue : (long)bytes);
        context.Meter.ChargeWork((long)bytes >> 8);
        if (bytes > Array.MaxLength)
            return context.Raise(Errors.MemoryError());
        byte[] result = GC.AllocateUninitializedArray<byte>((int)bytes);
        SpanRepeat.Fill<byte>(context.Meter, result, _data);
        return new PyBytes(result);
    }
}
