using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PyMemoryView
{
    public override PyValue Truth(PyContext context, PyValue self)
    {
        PyValue length = Length(context, self);
        return length.IsSignal ? length : PyValue.Bool(length.Bits != 0);
    }

    public override PyValue Length(PyContext context, PyValue self)
    {
        if (IsReleased)
            return Released(context);
        return _shape.Length == 0 ? context.Raise(Errors.TypeError("0-dim memory has no length")) : PyValue.Int(_shape[0]);
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{(IsReleased ? "released memory" : "memory")} at {context.AddressOf(this)}>");

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        if (IsReleased)
            return Released(context);
        return _shape.Length switch
        {
            0 => context.Raise(Errors.TypeError("invalid indexing of 0-dim memory")),
            1 => new MemoryIterator(this),
            _ => context.Raise(Errors.NotImplementedError("multi-dimensional sub-views are not implemented")),
        };
    }

    public override PyValue Hash(PyContext context, PyValue self)
    {
        if (_hash != 0)
            return PyValue.Int(_hash);
        if (IsReleased)
            return Released(context);
        if (!_isReadOnly)
            return context.Raise(Errors.ValueError("cannot hash writable memoryview object"));
        if (FormatCode is not ('B' or 'b' or 'c'))
            return context.Raise(Errors.ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
        if (_source is PyByteArray)
            return context.Raise(Errors.UnhashableType(_source.Type));
        PyBytes bytes = Freeze(context);
        PyValue hash = bytes.Hash(context, bytes);
        _hash = hash.Bits;
        return hash;
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual))
            return PyValue.NotImplemented;
        bool equal = ReferenceEquals(self.Ref, other.Ref);
        if (!equal && !IsReleased)
        {
            if (other.Ref is not PyMemoryView { IsReleased: true })
            {
                if (Of(other) is not { } view)
                    return PyValue.NotImplemented;
                equal = HasSameItems(context, view);
                view.Release();
            }
        }

        return PyValue.Bool(equal == (op == CompareOperator.Equal));
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (IsReleased)
            return Released(context);
        if (context.Pinned == 0 && CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, this, key);
        if (_shape.Length == 0 && key.Is(PyValue.Ellipsis))
            return this;
        if (_shape.Length > 0 && key.Ref is PySlice slice)
            return !slice.TryResolve(context, _shape[0], out SliceBounds bounds) ? PyValue.Signal : IsReleased ? Released(context) : Slice(bounds);
        if (!TryLocate(context, key, isStore: false, out int offset))
            return PyValue.Signal;
        // An __index__ may have released the view.
        return IsReleased ? Released(context) : ItemAtOffset(offset);
    }

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        if (IsReleased)
            return Released(context);
        if (_isReadOnly)
            return context.Raise(Errors.TypeError("cannot modify read-only memory"));
        if (context.Pinned == 0 && (CallsBack(key) || value.Ref is PyAttributeHolder))
            return SlotReplay.Run(context, SlotOperation.SetItem, this, key, value);
        if (_shape.Length == 1 && key.Ref is PySlice slice)
            return SetSlice(context, slice, value);
        int offset = _start;
        if (!(_shape.Length == 0 && key.Is(PyValue.Ellipsis)) && !TryLocate(context, key, isStore: true, out offset))
            return PyValue.Signal;
        try
        {
            Span<byte> item = stackalloc byte[8];
            item = item[..ItemSize];
            MemoryItems.Pack(context, FormatCode, value, item);
            // Packing may have run code that released the view.
            if (IsReleased)
                return Released(context);
            Store(offset, item);
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
        if (PyBytes.Of(context, value) is not { } bytes)
            return context.Raise(BytesErrors.NotBytesLike(value));
        if (!slice.TryResolve(context, _shape[0], out SliceBounds bounds))
            return PyValue.Signal;
        if (IsReleased)
            return Released(context);
        var view = PyDerived.Unwrap(value).Ref as PyMemoryView;
        bool fits = (view?.FormatCode ?? 'B') == FormatCode && (view?._shape.Length ?? 1) == 1 && bytes.Count == bounds.Length * ItemSize;
        if (!fits)
            return context.Raise(Errors.ValueError("memoryview assignment: lvalue and rvalue have different structures"));
        context.Meter.ChargeWork(bounds.Length / 16);
        if (bounds.Step == 1 && _strides[0] == ItemSize)
        {
            LongSpans.Copy(context.Meter, bytes.Data, ((PyByteArray)_source!).Writable()[OffsetOf((int)bounds.Start)..]);
            return PyValue.None;
        }

        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < bounds.Length; i++)
        {
            loop.At(i);
            Store(OffsetOf((int)(bounds.Start + (i * bounds.Step))), bytes.Data.Slice(i * ItemSize, ItemSize));
        }

        return PyValue.None;
    }
}
