using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A bytearray.</summary>
[HeapKind(473)]
internal sealed partial class PyByteArray : PyObject
{
    /// <summary>The fields beside the array, and what the array takes to whole words.</summary>
    private const int FieldBytes = 20;

    private byte[] _data;
    private int _count;

    /// <summary>How many memoryviews show the bytes: their number cannot change meanwhile.</summary>
    private int _exports;

    /// <summary>The bytes as they are, for the methods shared with bytes; null after a change.</summary>
    private PyBytes? _frozen;

    internal PyByteArray()
    {
        _data = [];
    }

    /// <summary>Takes over <paramref name="data"/>.</summary>
    public PyByteArray(byte[] data)
    {
        _data = data;
        _count = data.Length;
    }

    public override PyType Type => ByteArrayType.Type;

    public int Count => _count;

    public ReadOnlySpan<byte> Data => _data.AsSpan(0, _count);

    /// <summary>The bytes, to be changed; their number stays.</summary>
    public Span<byte> Writable()
    {
        _frozen = null;
        return _data.AsSpan(0, _count);
    }

    /// <summary>A copy that does not change.</summary>
    public PyBytes Freeze(PyContext context)
    {
        if (_frozen is null)
        {
            context.Meter.ChargeBytes(_count);
            _frozen = PyBytes.From(context.Meter, Data);
        }

        return _frozen;
    }

    public void BeginExport() => _exports++;

    public void EndExport() => _exports--;

    /// <summary>Replaces <paramref name="removed"/> bytes from <paramref name="start"/> on.</summary>
    /// <exception cref="RaisedException">The number of bytes would change while a memoryview shows them.</exception>
    public void Replace(PyContext context, int start, int removed, ReadOnlySpan<byte> values)
    {
        long count = (long)_count - removed + values.Length;
        if (count != _count)
            Reserve(context, count);
        int tail = _count - start - removed;
        if (tail > 0 && values.Length != removed)
        {
            context.Meter.ChargeWork(tail / 256);
            LongSpans.Move(context.Meter, _data, start + removed, start + values.Length, tail);
        }

        LongSpans.Copy(context.Meter, values, _data.AsSpan(start));
        _count = (int)count;
        _frozen = null;
    }

    /// <summary>Adds one byte at the end.</summary>
    /// <exception cref="RaisedException">A memoryview shows the bytes.</exception>
    public void Append(PyContext context, byte value)
    {
        Reserve(context, _count + 1L);
        _data[_count++] = value;
        _frozen = null;
    }

    /// <summary>Cuts off the end, or adds zeros there.</summary>
    /// <exception cref="RaisedException">A memoryview shows the bytes.</exception>
    public void Resize(PyContext context, long count)
    {
        if (count == _count)
            return;
        Reserve(context, count);
        if (count > _count)
            SpanRepeat.Fill<byte>(context.Meter, _data.AsSpan(_count, (int)count - _count), [0]);
        _count = (int)count;
        _frozen = null;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        // Measured is what is held, written is what is used.
        byte[] data = transfer.IsReading ? [] : transfer.IsMeasuring || _count == _data.Length ? _data : Data.ToArray();
        transfer.Blob(ref data);
        transfer.Overhead(FieldBytes + (_frozen is null ? 0 : _frozen.Data.Length + 96L));
        transfer.Int32(ref _exports);
        transfer.Require(_exports >= 0, "a bytearray with less than no views");
        if (!transfer.IsReading)
            return;
        _data = data;
        _count = data.Length;
    }

    /// <summary>Makes it empty.</summary>
    /// <exception cref="RaisedException">A memoryview shows the bytes.</exception>
    public void Empty(PyContext context) => Replace(context, 0, _count, default);

    private static void RefuseResizing()
        => throw Errors.Make(ExceptionTypes.BufferError, "Existing exports of data: object cannot be re-sized").ToException();

    /// <summary>Makes room for a number of bytes that is not the present one.</summary>
    private void Reserve(PyContext context, long count)
    {
        if (_exports > 0)
            RefuseResizing();
        if (count <= _data.Length)
            return;
        long capacity = Math.Max(count, Math.Min(_data.Length + (_data.Length / 2L) + 8, Array.MaxLength));
        context.Meter.ChargeBytes(capacity);
        if (capacity > Array.MaxLength)
            throw Errors.MemoryError().ToException();
        LongSpans.Extend(context.Meter, ref _data, _count, (int)capacity);
    }
}
