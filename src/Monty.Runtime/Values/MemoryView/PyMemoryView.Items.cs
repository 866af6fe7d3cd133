using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Items are reached by their offset in the memory; a view lies inside of it, whatever its shape.</remarks>
internal sealed partial class PyMemoryView
{
    /// <summary>The item as a Python value.</summary>
    public PyValue ItemAtOffset(int offset) => MemoryItems.Unpack(FormatCode, Data.Slice(offset, ItemSize));

    /// <summary>A copy of what is viewed, in the order of rows.</summary>
    public PyBytes Freeze(PyContext context)
        => _source is PyBytes whole && ByteCount == whole.Count && IsRowMajor ? whole : Copy(context, columnsFirst: false);

    /// <summary>A copy of what is viewed, the last or the first dimension running fastest.</summary>
    public PyBytes Copy(PyContext context, bool columnsFirst)
    {
        context.Meter.ChargeBytes(ByteCount);
        context.Meter.ChargeWork(ItemCount / 16);
        if (columnsFirst ? IsColumnMajor : IsRowMajor)
            return PyBytes.From(context.Meter, Data.Slice(_start, (int)ByteCount));
        var copy = new byte[ByteCount];
        int written = 0;
        var loop = new ClockedLoop(context.Meter);
        Gather(ref loop, columnsFirst, 0, _start, copy, ref written);
        return new PyBytes(copy);
    }

    /// <summary><c>tolist()</c>: the item where there is no dimension, else a list of lists.</summary>
    public PyValue ToNestedList(PyContext context)
    {
        context.Meter.ChargeValues(ItemCount);
        var loop = new ClockedLoop(context.Meter);
        return ListOf(ref loop, 0, _start);
    }

    /// <summary>Writes an item.</summary>
    private void Store(int offset, ReadOnlySpan<byte> item) => item.CopyTo(((PyByteArray)_source!).Writable().Slice(offset, ItemSize));

    private int OffsetOf(int index) => _start + (index * _strides[0]);

    private void Gather(ref ClockedLoop loop, bool columnsFirst, int depth, int offset, Span<byte> target, ref int written)
    {
        if (depth == _shape.Length)
        {
            loop.Did(1);
            Data.Slice(offset, ItemSize).CopyTo(target[written..]);
            written += ItemSize;
            return;
        }

        int dimension = columnsFirst ? _shape.Length - 1 - depth : depth;
        for (int i = 0; i < _shape[dimension]; i++)
            Gather(ref loop, columnsFirst, depth + 1, offset + (i * _strides[dimension]), target, ref written);
    }

    private PyValue ListOf(ref ClockedLoop loop, int dimension, int offset)
    {
        loop.Did(1);
        if (dimension == _shape.Length)
            return ItemAtOffset(offset);
        var items = new PyValue[_shape[dimension]];
        for (int i = 0; i < items.Length; i++)
            items[i] = ListOf(ref loop, dimension + 1, offset + (i * _strides[dimension]));
        return new PyList(items);
    }

    private bool HasSameShape(PyMemoryView other)
    {
        if (_shape.Length != other._shape.Length)
            return false;
        for (int i = 0; i < _shape.Length; i++)
        {
            if (_shape[i] != other._shape[i])
                return false;
            // What lies within nothing does not matter.
            if (_shape[i] == 0)
                break;
        }

        return true;
    }

    private bool HasSameItems(PyContext context, PyMemoryView other)
    {
        if (!HasSameShape(other))
            return false;
        context.Meter.ChargeWork(ItemCount / 8);
        if (HoldsWholeNumbers && FormatCode == other.FormatCode && IsRowMajor && other.IsRowMajor)
            return LongSpans.Equal(context.Meter, Data.Slice(_start, (int)ByteCount), other.Data.Slice(other._start, (int)ByteCount));
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        return HasSameItems(context, ref loop, other, 0, _start, other._start);
    }

    /// <summary>Whether equal items have equal bytes: floats and truth values may differ.</summary>
    private bool HoldsWholeNumbers => FormatCode is not ('d' or 'f' or 'e' or '?');

    private bool HasSameItems(PyContext context, ref ClockedLoop loop, PyMemoryView other, int dimension, int offset, int otherOffset)
    {
        if (dimension == _shape.Length)
        {
            loop.Did(1);
            return Operations.Comparison.TryEquals(context, ItemAtOffset(offset), other.ItemAtOffset(otherOffset), out bool equal) && equal;
        }

        for (int i = 0; i < _shape[dimension]; i++)
        {
            if (!HasSameItems(context, ref loop, other, dimension + 1, offset + (i * _strides[dimension]), otherOffset + (i * other._strides[dimension])))
                return false;
        }

        return true;
    }
}
