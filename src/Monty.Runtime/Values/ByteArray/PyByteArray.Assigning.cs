using System.Runtime.InteropServices;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>Assignment and deletion by index and by slice.</remarks>
internal sealed partial class PyByteArray
{
    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        if (context.Pinned == 0 && (Indices.CallsBack(key) || (key.Ref is not PySlice && value.Ref is PyAttributeHolder)))
        {
            return Indices.CallsBack(key)
                ? new ItemAssignmentFrame(this, key, value).Start(context)
                : SlotReplay.Run(context, SlotOperation.SetItem, this, key, value);
        }

        try
        {
            return key.Ref is PySlice slice ? SetSlice(context, slice, value) : SetByte(context, key, value);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.DeleteItem, this, key);
        try
        {
            if (key.Ref is PySlice slice)
                return SetSlice(context, slice, PyBytes.Empty, deletes: true);
            if (!TryIndex(context, key, out int index))
                return PyValue.Signal;
            Replace(context, index, 1, default);
            return PyValue.None;
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    /// <summary>The value of one byte; false while raising.</summary>
    public static bool TryByte(PyContext context, PyValue value, out byte result)
    {
        result = 0;
        PyValue converted = Indices.ToInt(context, value);
        if (converted.IsSignal)
            return false;
        if (!BytesErrors.IsByte(converted))
        {
            context.Raise(BytesErrors.ByteRange());
            return false;
        }

        result = (byte)converted.Bits;
        return true;
    }

    private PyValue SetByte(PyContext context, PyValue key, PyValue value)
    {
        if (!Indices.TrySubscript(context, key, "bytearray", out _)
            || !TryByte(context, value, out byte converted)
            || !TryIndex(context, key, out int index))
            return PyValue.Signal;
        Writable()[index] = converted;
        return PyValue.None;
    }

    private bool TryIndex(PyContext context, PyValue key, out int index)
    {
        index = 0;
        if (!Indices.TrySubscript(context, key, "bytearray", out long position))
            return false;
        if (position < 0)
            position += _count;
        if ((ulong)position >= (ulong)_count)
        {
            context.Raise(Errors.IndexError("bytearray index out of range"));
            return false;
        }

        index = (int)position;
        return true;
    }

    private PyValue SetSlice(PyContext context, PySlice slice, PyValue value, bool deletes = false)
    {
        if (PyBytes.Of(context, value) is not { } bytes)
            return SetSliceOfItems(context, slice, value);
        if (!slice.TryUnpack(context, out long start, out long stop, out long step))
            return PyValue.Signal;
        SliceBounds bounds = SliceBounds.Adjust(start, stop, step, _count);
        if (bounds.Step == 1)
        {
            Replace(context, (int)bounds.Start, (int)bounds.Length, bytes.Data);
            return PyValue.None;
        }

        if (deletes)
        {
            RemoveSteps(context, bounds);
            return PyValue.None;
        }

        if (bytes.Count != bounds.Length)
        {
            return context.Raise(Errors.ValueError(
                $"attempt to assign bytes of size {bytes.Count} to extended slice of size {bounds.Length}"));
        }

        Span<byte> data = Writable();
        long index = bounds.Start;
        var loop = new ClockedLoop(context.Meter);
        foreach (byte item in bytes.Data)
        {
            loop.Did(1);
            data[(int)index] = item;
            index += bounds.Step;
        }

        return PyValue.None;
    }

    /// <summary>The items of any other iterable are collected first.</summary>
    private PyValue SetSliceOfItems(PyContext context, PySlice slice, PyValue value)
    {
        if (PyDerived.Unwrap(value).Ref is PyStr or PyComplex || Indices.IsIndex(value) || HasMethod(value, "__float__") || HasMethod(value, "__int__"))
            return context.Raise(Errors.TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
        PyValue items = BytesFillFrame.ForByteArray().StartOver(context, value, $"cannot convert '{value.Type.Name}' object to bytearray");
        if (!items.IsSignal)
            return SetSlice(context, slice, items);
        if (context.State == RunState.Suspending)
            context.Capture(new ByteSliceFrame(this, slice));
        return items;
    }

    private static bool HasMethod(PyValue value, string name) => value.Type.TryLookup(name, out _);

    private void RemoveSteps(PyContext context, SliceBounds bounds)
    {
        if (_exports > 0)
            RefuseResizing();
        if (bounds.Length == 0)
            return;
        context.Meter.ChargeBytes(_count);
        var kept = new List<byte>(_count);
        long step = Math.Abs(bounds.Step);
        long low = bounds.Step > 0 ? bounds.Start : bounds.Start + ((bounds.Length - 1) * bounds.Step);
        long high = low + ((bounds.Length - 1) * step);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < _count; i++)
        {
            loop.At(i);
            if (i < low || i > high || (i - low) % step != 0)
                kept.Add(_data[i]);
        }

        Replace(context, 0, _count, CollectionsMarshal.AsSpan(kept));
    }
}

/// <summary><c>bytearray[slice] = iterable</c>, waiting for the items.</summary>
[HeapKind(474)]
internal sealed class ByteSliceFrame : NativeFrame
{
    private PyByteArray? _target;
    private PySlice? _slice;

    internal ByteSliceFrame()
    {
    }

    public ByteSliceFrame(PyByteArray target, PySlice slice)
    {
        _target = target;
        _slice = slice;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : _target!.SetItem(context, _target, _slice!, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Object(ref _slice);
        transfer.Require(_target is not null && _slice is not null, "an assignment without its parts");
    }
}
