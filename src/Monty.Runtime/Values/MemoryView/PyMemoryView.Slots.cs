using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PyMemoryView
{
    public override PyValue Truth(PyContext context, PyValue self) => IsReleased ? Released(context) : PyValue.Bool(_count != 0);

    public override PyValue Length(PyContext context, PyValue self) => IsReleased ? Released(context) : PyValue.Int(_count);

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{(IsReleased ? "released memory" : "memory")} at {context.AddressOf(this)}>");

    public override PyValue Iterate(PyContext context, PyValue self)
        => IsReleased ? Released(context) : new MemoryIterator(this);

    public override PyValue Hash(PyContext context, PyValue self)
    {
        if (IsReleased)
            return Released(context);
        if (!_isReadOnly)
            return context.Raise(Errors.ValueError("cannot hash writable memoryview object"));
        if (_format is not ("B" or "b" or "c"))
            return context.Raise(Errors.ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
        PyBytes bytes = Freeze(context);
        return bytes.Hash(context, bytes);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual))
            return PyValue.NotImplemented;
        bool equal = ReferenceEquals(self.Ref, other.Ref);
        if (!equal && !IsReleased)
        {
            if (Of(other) is not { } view)
                return PyValue.NotImplemented;
            equal = HasSameItems(context, view);
            view.Release();
        }

        return PyValue.Bool(equal == (op == CompareOperator.Equal));
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (IsReleased)
            return Released(context);
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, this, key);
        if (key.Ref is PySlice slice)
            return slice.TryResolve(context, _count, out SliceBounds bounds) ? Slice(bounds) : PyValue.Signal;
        return TryIndex(context, key, out int index) ? ItemAt(index) : PyValue.Signal;
    }

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        if (IsReleased)
            return Released(context);
        if (_isReadOnly)
            return context.Raise(Errors.TypeError("cannot modify read-only memory"));
        if (context.Pinned == 0 && (Indices.CallsBack(key) || value.Ref is PyAttributeHolder))
            return SlotReplay.Run(context, SlotOperation.SetItem, this, key, value);
        if (key.Ref is PySlice slice)
            return SetSlice(context, slice, value);
        if (!TryIndex(context, key, out int index))
            return PyValue.Signal;
        try
        {
            Span<byte> item = stackalloc byte[8];
            item = item[..ItemSize];
            MemoryItems.Pack(context, _format[0], value, item);
            // Packing may have run code that released the view.
            if (IsReleased)
                return Released(context);
            item.CopyTo(WritableItem(index));
            return PyValue.None;
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
    {
        if (IsReleased)
            return Released(context);
        return context.Raise(Errors.TypeError(_isReadOnly ? "cannot modify read-only memory" : "cannot delete memory"));
    }

    public static PyValue Released(PyContext context)
        => context.Raise(Errors.ValueError("operation forbidden on released memoryview object"));

    private PyValue SetSlice(PyContext context, PySlice slice, PyValue value)
    {
        if (!slice.TryResolve(context, _count, out SliceBounds bounds))
            return PyValue.Signal;
        if (PyBytes.Of(context, value) is not { } bytes)
            return context.Raise(BytesErrors.NotBytesLike(value));
        string format = PyDerived.Unwrap(value).Ref is PyMemoryView view ? view._format : "B";
        if (format != _format || bytes.Count != bounds.Length * ItemSize)
            return context.Raise(Errors.ValueError("memoryview assignment: lvalue and rvalue have different structures"));
        PyMemoryView target = Slice(bounds);
        for (int i = 0; i < target._count; i++)
            bytes.Data.Slice(i * ItemSize, ItemSize).CopyTo(target.WritableItem(i));
        target.Release();
        return PyValue.None;
    }

    private bool TryIndex(PyContext context, PyValue key, out int index)
    {
        index = 0;
        if (!Indices.IsIndex(key))
        {
            context.Raise(Errors.TypeError(key.Ref is PyTuple { Count: > 0 } tuple && Array.TrueForAll(tuple.Storage, Indices.IsIndex)
                ? $"cannot index 1-dimension view with {tuple.Count}-element tuple"
                : "memoryview: invalid slice key"));
            return false;
        }

        PyValue converted = Indices.ToInt(context, key);
        if (converted.IsSignal)
            return false;
        long position = converted.IsInt ? converted.Bits : long.MaxValue;
        if (position < 0)
            position += _count;
        if ((ulong)position >= (ulong)_count)
        {
            context.Raise(converted.IsInt ? Errors.IndexError("index out of bounds on dimension 1") : Errors.IndexTooLarge(key));
            return false;
        }

        index = (int)position;
        return true;
    }

    private bool HasSameItems(PyContext context, PyMemoryView other)
    {
        if (_count != other._count)
            return false;
        context.Meter.ChargeWork(_count / 8);
        for (int i = 0; i < _count; i++)
        {
            PyValue left = ItemAt(i);
            PyValue right = other.ItemAt(i);
            if (!Operations.Comparison.TryEquals(context, left, right, out bool equal) || !equal)
                return false;
        }

        return true;
    }
}
