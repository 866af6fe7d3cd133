using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A bytes object.</summary>
[HeapKind(33)]
internal sealed partial class PyBytes : PyObject
{
    public static readonly PyBytes Empty = new([]);

    private byte[] _data;

    /// <summary>Zero while unknown.</summary>
    private long _hash;

    internal PyBytes()
    {
        _data = [];
    }

    /// <summary>Takes over <paramref name="data"/>, which nobody may change afterwards.</summary>
    public PyBytes(byte[] data)
    {
        _data = data;
    }

    public ReadOnlySpan<byte> Data => _data;

    public int Count => _data.Length;

    /// <summary>The value as a bytes, also that inside an instance of a derived class; null for others.</summary>
    public static PyBytes? Of(PyValue value) => value.Ref as PyBytes ?? (value.Ref as PyDerived)?.Native.Ref as PyBytes;

    /// <summary>What any bytes-like object holds now; null for others.</summary>
    public static PyBytes? Of(PyContext context, PyValue value) => PyDerived.Unwrap(value).Ref switch
    {
        PyBytes bytes => bytes,
        PyByteArray array => array.Freeze(context),
        PyMemoryView { IsReleased: false } view => view.Freeze(context),
        _ => null,
    };

    public override PyType Type => BytesType.Type;

    public static PyBytes From(ReadOnlySpan<byte> data) => data.Length == 0 ? Empty : new PyBytes(data.ToArray());

    /// <summary>A copy of any length.</summary>
    public static PyBytes From(Meter meter, ReadOnlySpan<byte> data) => data.Length == 0 ? Empty : new PyBytes(LongSpans.ToArray(meter, data));

    /// <summary>The bytes of a range; itself where that is all of it.</summary>
    public PyBytes Cut(Meter meter, int from, int to) => to - from == _data.Length ? this : From(meter, _data.AsSpan(from, to - from));

    internal override void Transfer(StateTransfer transfer) => transfer.Blob(ref _data);
}
