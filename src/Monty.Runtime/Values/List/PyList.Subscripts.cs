using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>Subscription by index and by slice.</remarks>
internal sealed partial class PyList
{
    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (key.IsInt)
        {
            long index = key.Bits < 0 ? key.Bits + Count : key.Bits;
            if ((ulong)index < (ulong)Count)
                return Storage[index];
            return context.Raise(Errors.IndexError("list index out of range"));
        }

        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, this, key);
        if (key.Ref is PySlice slice)
        {
            return TryResolve(context, slice, out SliceBounds bounds)
                ? ItemsAt(context, bounds)
                : PyValue.Signal;
        }

        return Indices.TrySubscript(context, key, "list", out long position)
            ? GetItem(context, self, PyValue.Int(position))
            : PyValue.Signal;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // A caller with all of this in it clears so many locals that it takes 512-bit stores, which are slow here.
    public PyValue ItemsAt(PyContext context, in SliceBounds bounds) => new PyList(SequenceCopying.Slice(context, Items, bounds));

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        if (key.IsInt)
        {
            long index = key.Bits < 0 ? key.Bits + Count : key.Bits;
            if ((ulong)index >= (ulong)Count)
                return context.Raise(Errors.IndexError("list assignment index out of range"));
            Storage[index] = value;
            return PyValue.None;
        }

        if (context.Pinned == 0 && Indices.CallsBack(key))
            return new ItemAssignmentFrame(this, key, value).Start(context);
        if (key.Ref is PySlice slice)
            return SetSlice(context, slice, value);
        return Indices.TrySubscript(context, key, "list", out long position)
            ? SetItem(context, self, PyValue.Int(position), value)
            : PyValue.Signal;
    }

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.DeleteItem, this, key);
        if (key.Ref is PySlice slice)
        {
            if (!TryResolve(context, slice, out SliceBounds bounds))
                return PyValue.Signal;
            RemoveSlice(context, bounds);
            return PyValue.None;
        }

        if (!Indices.TrySubscript(context, key, "list", out long index))
            return PyValue.Signal;
        if (index < 0)
            index += Count;
        if ((ulong)index >= (ulong)Count)
            return context.Raise(Errors.IndexError("list assignment index out of range"));
        RemoveAt(context, (int)index);
        return PyValue.None;
    }

    /// <summary>Puts an item in at an index within the list, or at its end.</summary>
    public void Insert(PyContext context, int index, PyValue value)
    {
        EnsureCapacity(context, (long)Count + 1);
        context.Meter.ChargeWork((Count - index) / 64);
        ValueCopying.Move(context.Meter, Storage, index, index + 1, Count - index);
        Storage[index] = value;
        Count++;
    }

    /// <summary>Takes the item at an index within the list out.</summary>
    public PyValue RemoveAt(PyContext context, int index)
    {
        PyValue item = Storage[index];
        int after = Count - index - 1;
        if (after > 0)
        {
            context.Meter.ChargeWork(after / 64);
            ValueCopying.Move(context.Meter, Storage, index + 1, index, after);
        }

        Storage[--Count] = default;
        ShrinkIfSparse(context.Meter);
        return item;
    }

    private void RemoveSlice(PyContext context, SliceBounds bounds)
    {
        if (bounds.Length == 0)
            return;
        context.Meter.ChargeWork(Count / 16);
        long low = bounds.Step > 0 ? bounds.Start : bounds.Start + ((bounds.Length - 1) * bounds.Step);
        long step = Math.Abs(bounds.Step);
        if (step == 1)
        {
            ReplaceRange(context.Meter, (int)low, (int)bounds.Length, default);
            return;
        }

        int kept = (int)low;
        long next = low;
        var loop = new ClockedLoop(context.Meter);
        for (int i = (int)low; i < Count; i++)
        {
            loop.Did(1);
            if (i == next && next <= low + ((bounds.Length - 1) * step))
                next += step;
            else
                Storage[kept++] = Storage[i];
        }

        Truncate(context.Meter, kept);
    }

    /// <summary>The length is asked for last: <c>__index__</c> of a bound may change this very list.</summary>
    private bool TryResolve(PyContext context, PySlice slice, out SliceBounds bounds)
    {
        bounds = default;
        if (!slice.TryUnpack(context, out long start, out long stop, out long step))
            return false;
        bounds = SliceBounds.Adjust(start, stop, step, Count);
        return true;
    }

    private PyValue SetSlice(PyContext context, PySlice slice, PyValue value)
    {
        if (value.Ref is PyList list && ReferenceEquals(list.Type, ListType.Type))
            return SetSlice(context, slice, ReferenceEquals(list, this) ? ValueCopying.Copy(context.Meter, list.Items) : list.Items);
        if (value.Ref is PyTuple tuple && ReferenceEquals(tuple.Type, TupleType.Type))
            return SetSlice(context, slice, tuple.Storage);
        return new SliceAssignmentFrame(this, slice).Begin(context, value);
    }

    /// <summary>Assigns items, which are not the list's own array, to a slice.</summary>
    internal PyValue SetSlice(PyContext context, PySlice slice, ReadOnlySpan<PyValue> values)
    {
        if (!TryResolve(context, slice, out SliceBounds bounds))
            return PyValue.Signal;
        context.Meter.ChargeWork((Count + values.Length) / 16);
        if (bounds.Step == 1)
        {
            EnsureCapacity(context, (long)Count + Math.Max(0, values.Length - bounds.Length));
            ReplaceRange(context.Meter, (int)bounds.Start, (int)bounds.Length, values);
            return PyValue.None;
        }

        if (values.Length != bounds.Length)
        {
            return context.Raise(Errors.ValueError(
                $"attempt to assign sequence of size {values.Length} to extended slice of size {bounds.Length}"));
        }

        long index = bounds.Start;
        var loop = new ClockedLoop(context.Meter);
        foreach (ref readonly PyValue value in values)
        {
            loop.Did(1);
            ValueCopying.Store(ref Storage[index], value);
            index += bounds.Step;
        }

        return PyValue.None;
    }

    /// <summary>Puts values where <paramref name="removed"/> items were; there is room for them.</summary>
    private void ReplaceRange(Meter meter, int start, int removed, ReadOnlySpan<PyValue> values)
    {
        int tail = Count - start - removed;
        int count = start + values.Length + tail;
        if (values.Length != removed)
            ValueCopying.Move(meter, Storage, start + removed, start + values.Length, tail);
        ValueCopying.Copy(meter, values, Storage.AsSpan(start));
        if (count < Count)
        {
            Truncate(meter, count);
            return;
        }

        Count = count;
        ShrinkIfSparse(meter);
    }

    /// <summary>Takes the last items out.</summary>
    private void Truncate(Meter meter, int count)
    {
        int before = Count;
        Count = count;
        // An array that is let go need not be cleared.
        if (!ShrinkIfSparse(meter))
            LongSpans.Clear(meter, Storage.AsSpan(count, before - count));
    }

    /// <summary>Lets go of a large array that is mostly empty.</summary>
    private bool ShrinkIfSparse(Meter meter)
    {
        if (Storage.Length <= 64 || Count >= Storage.Length / 4)
            return false;
        Storage = ValueCopying.Extended(meter, Storage, Count, Storage.Length / 2);
        return true;
    }
}
