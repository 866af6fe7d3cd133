using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A memoryview over bytes or a bytearray: items of one native format in any number of dimensions, also none.</summary>
[HeapKind(478)]
internal sealed partial class PyMemoryView : PyObject
{
    /// <summary>As many dimensions as CPython allows.</summary>
    public const int MaximumDimensions = 64;

    /// <summary>A <see cref="PyBytes"/> or <see cref="PyByteArray"/>; null once released.</summary>
    private PyObject? _source;

    /// <summary>One character, perhaps after an <c>@</c>.</summary>
    private string _format;
    private int _start;
    private int[] _shape;

    /// <summary>From item to item of each dimension, in bytes; may be negative.</summary>
    private int[] _strides;
    private bool _isReadOnly;

    /// <summary>The hash once it was asked for, which then outlives the view; else 0.</summary>
    private long _hash;

    internal PyMemoryView()
    {
        _format = "B";
        _shape = [];
        _strides = [];
    }

    private PyMemoryView(PyObject source, string format, int start, int[] shape, int[] strides, bool isReadOnly)
    {
        _source = source;
        _format = format;
        _start = start;
        _shape = shape;
        _strides = strides;
        _isReadOnly = isReadOnly;
        (source as PyByteArray)?.BeginExport();
    }

    public override PyType Type => MemoryViewType.Type;

    public bool IsReleased => _source is null;

    public PyObject? Source => _source;

    public string ItemFormat => _format;

    public int[] Shape => _shape;

    public int[] Strides => _strides;

    /// <summary>How many items the first dimension has.</summary>
    public int Count => _shape.Length == 0 ? 0 : _shape[0];

    /// <summary>The format without its prefix.</summary>
    public char FormatCode => _format[^1];

    public int ItemSize => MemoryItems.SizeOf(FormatCode);

    public bool IsReadOnly => _isReadOnly;

    public long ByteCount => ItemCount * ItemSize;

    /// <summary>Whether there is a dimension without items.</summary>
    public bool HasEmptyDimension => Array.IndexOf(_shape, 0) >= 0;

    /// <summary>Whether the items follow each other with the last dimension running fastest.</summary>
    public bool IsRowMajor => IsDense(fromFirst: false);

    /// <summary>Whether the items follow each other with the first dimension running fastest.</summary>
    public bool IsColumnMajor => IsDense(fromFirst: true);

    private long ItemCount
    {
        get
        {
            long count = 1;
            foreach (int size in _shape)
                count *= size;
            return count;
        }
    }

    private ReadOnlySpan<byte> Data => _source is PyBytes bytes ? bytes.Data : ((PyByteArray)_source!).Data;

    /// <summary>A view of a bytes-like object; null for anything else.</summary>
    public static PyMemoryView? Of(PyValue value) => PyDerived.Unwrap(value).Ref switch
    {
        PyBytes bytes => new(bytes, "B", 0, [bytes.Count], [1], isReadOnly: true),
        PyByteArray array => new(array, "B", 0, [array.Count], [1], isReadOnly: false),
        PyMemoryView view => view.With(view._format, view._start, view._shape, view._strides),
        _ => null,
    };

    /// <summary>The same memory as another format in one dimension, given that it is row-major.</summary>
    public PyMemoryView Cast(string format)
    {
        int size = MemoryItems.SizeOf(format[^1]);
        return With(format, _start, [(int)(ByteCount / size)], [size]);
    }

    /// <summary>As <see cref="Cast(string)"/>, in the dimensions of a shape of so many bytes.</summary>
    public PyMemoryView Cast(string format, int[] shape)
    {
        var strides = new int[shape.Length];
        int stride = MemoryItems.SizeOf(format[^1]);
        for (int i = shape.Length - 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride *= shape[i];
        }

        return With(format, _start, shape, strides);
    }

    /// <summary>A part of the first dimension.</summary>
    public PyMemoryView Slice(SliceBounds bounds)
    {
        int[] shape = [(int)bounds.Length, .. _shape.AsSpan(1)];
        int[] strides = [(int)(bounds.Step * _strides[0]), .. _strides.AsSpan(1)];
        return With(_format, (int)(_start + (bounds.Start * _strides[0])), shape, strides);
    }

    public PyMemoryView ToReadOnly()
    {
        PyMemoryView view = With(_format, _start, _shape, _strides);
        view._isReadOnly = true;
        return view;
    }

    public void Release()
    {
        (_source as PyByteArray)?.EndExport();
        _source = null;
    }

    /// <summary>An item of a view of one dimension.</summary>
    public PyValue ItemAt(int index) => ItemAtOffset(OffsetOf(index));

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _source);
        string? format = _format;
        transfer.Text(ref format);
        transfer.Require(format is [_] or ['@', _] && MemoryItems.SizeOf(format[^1]) > 0, "a view of no format");
        _format = format!;
        transfer.Int32(ref _start);
        int dimensions = _shape.Length;
        transfer.Count(ref dimensions);
        transfer.Require(dimensions <= MaximumDimensions, "a view of too many dimensions");
        if (transfer.IsReading)
        {
            _shape = new int[dimensions];
            _strides = new int[dimensions];
        }

        for (int i = 0; i < dimensions; i++)
        {
            transfer.Int32(ref _shape[i]);
            transfer.Int32(ref _strides[i]);
            transfer.Require(_shape[i] >= 0, "a view of less than nothing");
        }

        // The second array, and fields in whole words.
        transfer.Overhead(40);
        transfer.Boolean(ref _isReadOnly);
        transfer.Int64(ref _hash);
        transfer.Require(_source is null or PyBytes or PyByteArray, "a view of nothing");
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(IsInside(), "a view beyond its memory"));
    }

    /// <summary>Whether every item is in the memory, so that no offset needs a check.</summary>
    private bool IsInside()
    {
        if (_source is null || HasEmptyDimension)
            return true;
        long least = _start;
        long most = _start;
        for (int i = 0; i < _shape.Length; i++)
        {
            long reach = (_shape[i] - 1L) * _strides[i];
            least += Math.Min(reach, 0);
            most += Math.Max(reach, 0);
        }

        // Views overlap themselves in no way that a script can make: there are at most as many items as memory for them.
        return least >= 0 && most + ItemSize <= Data.Length && (_isReadOnly || _source is PyByteArray) && !Exceeds(Data.Length);
    }

    private bool Exceeds(long bytes)
    {
        long needed = ItemSize;
        foreach (int size in _shape)
        {
            needed *= size;
            if (needed > bytes)
                return true;
        }

        return false;
    }

    private bool IsDense(bool fromFirst)
    {
        // In one dimension CPython does not look whether there is any item.
        if (_shape.Length == 1)
            return _shape[0] == 1 || _strides[0] == ItemSize;
        if (HasEmptyDimension)
            return true;
        long expected = ItemSize;
        for (int i = 0; i < _shape.Length; i++)
        {
            int dimension = fromFirst ? i : _shape.Length - 1 - i;
            if (_shape[dimension] > 1 && _strides[dimension] != expected)
                return false;
            expected *= _shape[dimension];
        }

        return true;
    }

    private PyMemoryView With(string format, int start, int[] shape, int[] strides)
        => new(_source!, format, start, shape, strides, _isReadOnly);
}
