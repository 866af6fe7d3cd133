using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A memoryview of one dimension over bytes or a bytearray.</summary>
[HeapKind(478)]
internal sealed partial class PyMemoryView : PyObject
{
    /// <summary>A <see cref="PyBytes"/> or <see cref="PyByteArray"/>; null once released.</summary>
    private PyObject? _source;
    private string _format;
    private int _start;
    private int _count;

    /// <summary>From item to item, in bytes; may be negative.</summary>
    private int _stride;
    private bool _isReadOnly;

    internal PyMemoryView()
    {
        _format = "B";
    }

    private PyMemoryView(PyObject source, string format, int start, int count, int stride, bool isReadOnly)
    {
        _source = source;
        _format = format;
        _start = start;
        _count = count;
        _stride = stride;
        _isReadOnly = isReadOnly;
        (source as PyByteArray)?.BeginExport();
    }

    public override PyType Type => MemoryViewType.Type;

    public bool IsReleased => _source is null;

    public PyObject? Source => _source;

    public string ItemFormat => _format;

    public int Count => _count;

    public int Stride => _stride;

    public int ItemSize => MemoryItems.SizeOf(_format[0]);

    public bool IsReadOnly => _isReadOnly;

    public bool IsContiguous => _stride == ItemSize || _count <= 1;

    public long ByteCount => (long)_count * ItemSize;

    private ReadOnlySpan<byte> Data => _source is PyBytes bytes ? bytes.Data : ((PyByteArray)_source!).Data;

    /// <summary>A view of a bytes-like object; null for anything else.</summary>
    public static PyMemoryView? Of(PyValue value) => PyDerived.Unwrap(value).Ref switch
    {
        PyBytes bytes => new(bytes, "B", 0, bytes.Count, 1, isReadOnly: true),
        PyByteArray array => new(array, "B", 0, array.Count, 1, isReadOnly: false),
        PyMemoryView view => view.With(view._format, view._start, view._count, view._stride),
        _ => null,
    };

    /// <summary>The same memory as another format, given that it is contiguous.</summary>
    public PyMemoryView Cast(string format)
        => With(format, _start, (int)(ByteCount / MemoryItems.SizeOf(format[0])), MemoryItems.SizeOf(format[0]));

    public PyMemoryView Slice(SliceBounds bounds)
        => With(_format, (int)(_start + (bounds.Start * _stride)), (int)bounds.Length, (int)(bounds.Step * _stride));

    public PyMemoryView ToReadOnly()
    {
        PyMemoryView view = With(_format, _start, _count, _stride);
        view._isReadOnly = true;
        return view;
    }

    public void Release()
    {
        (_source as PyByteArray)?.EndExport();
        _source = null;
    }

    /// <summary>The bytes of an item.</summary>
    public ReadOnlySpan<byte> ItemBytes(int index) => Data.Slice(_start + (index * _stride), ItemSize);

    /// <summary>The bytes of an item, to be changed, of a view that is not read-only.</summary>
    public Span<byte> WritableItem(int index)
        => ((PyByteArray)_source!).Writable().Slice(_start + (index * _stride), ItemSize);

    /// <summary>The item as a Python value.</summary>
    public PyValue ItemAt(int index) => MemoryItems.Unpack(_format[0], ItemBytes(index));

    /// <summary>A copy of what is viewed.</summary>
    public PyBytes Freeze(PyContext context)
    {
        if (_source is PyBytes whole && ByteCount == whole.Count && _stride == ItemSize)
            return whole;
        context.Meter.ChargeBytes(ByteCount);
        var copy = new byte[ByteCount];
        for (int i = 0; i < _count; i++)
            ItemBytes(i).CopyTo(copy.AsSpan(i * ItemSize));
        return new PyBytes(copy);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _source);
        string? format = _format;
        transfer.Text(ref format);
        transfer.Require(format is { Length: 1 } && MemoryItems.SizeOf(format[0]) > 0, "a view of no format");
        _format = format!;
        transfer.Int32(ref _start);
        transfer.Int32(ref _count);
        transfer.Int32(ref _stride);
        transfer.Boolean(ref _isReadOnly);
        transfer.Require(_source is null or PyBytes or PyByteArray && _count >= 0, "a view of nothing");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(IsInside(), "a view beyond its memory"));
    }

    private bool IsInside()
    {
        if (_source is null || _count == 0)
            return true;
        long last = _start + ((_count - 1L) * _stride);
        return Math.Min(_start, last) >= 0 && Math.Max(_start, last) + ItemSize <= Data.Length && (_isReadOnly || _source is PyByteArray);
    }

    private PyMemoryView With(string format, int start, int count, int stride)
        => new(_source!, format, start, count, stride, _isReadOnly);
}
