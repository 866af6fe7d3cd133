using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over the ints of a bytes object.</summary>
[HeapKind(34)]
internal sealed class BytesIterator : PyIterator
{
    private PyBytes _source;
    private int _index;

    internal BytesIterator()
    {
        _source = PyBytes.Empty;
    }

    public BytesIterator(PyBytes source)
    {
        _source = source;
    }

    public override PyType Type => BytesType.Iterator;

    public override long LengthHint => _source.Count - _index;

    public override PyValue Next(PyContext context, PyValue self)
        => _index < _source.Count ? PyValue.Int(_source.Data[_index++]) : PyValue.Exhausted;

    public override PyValue[]? Parts => [_source];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts) => _source = (PyBytes)parts[0].Ref;

    internal override void Transfer(StateTransfer transfer)
    {
        PyBytes? source = _source;
        transfer.Object(ref source);
        transfer.Require(source is not null, "an iterator over no bytes");
        _source = source!;
        transfer.Int32(ref _index);
        transfer.Require(_index >= 0, "an iterator before the first byte");
    }
}
