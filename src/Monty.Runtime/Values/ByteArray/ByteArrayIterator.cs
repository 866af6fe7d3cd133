using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over the ints of a bytearray, which may change meanwhile.</summary>
[HeapKind(476)]
internal sealed class ByteArrayIterator : PyIterator
{
    /// <summary>Null once the end was met.</summary>
    private PyByteArray? _source;
    private int _index;

    internal ByteArrayIterator()
    {
    }

    public ByteArrayIterator(PyByteArray source)
    {
        _source = source;
    }

    public override PyType Type => ByteArrayType.Iterator;

    public override long LengthHint => _source is null ? 0 : Math.Max(0, _source.Count - _index);

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_source is not null && _index < _source.Count)
            return PyValue.Int(_source.Data[_index++]);
        _source = null;
        return PyValue.Exhausted;
    }

    public override PyValue[]? Parts => _source is null ? [] : [_source];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts)
    {
        if (parts.Length > 0)
            _source = (PyByteArray)parts[0].Ref;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _source);
        transfer.Int32(ref _index);
        transfer.Require(_index >= 0, "an iterator before the first byte");
    }
}
