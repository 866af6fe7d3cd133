using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>reversed(list)</c>.</summary>
[HeapKind(61)]
internal sealed class ListReverseIterator : PyIterator
{
    private PyList? _list;
    private int _index;

    internal ListReverseIterator()
    {
    }

    public ListReverseIterator(PyList list)
    {
        _list = list;
        _index = list.Count - 1;
    }

    public override PyType Type => IteratorTypes.ListReverse;

    public override long LengthHint => _list is null || _index >= _list.Count ? 0 : _index + 1;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_list is { } list && _index >= 0 && _index < list.Count)
            return list.Storage[_index--];
        _list = null;
        return PyValue.Exhausted;
    }

    public override bool TryAppendRest(PyContext context, PyList target)
    {
        if (_list is { } list && _index >= 0 && _index < list.Count)
            target.AppendReversed(context, list.Items[..(_index + 1)]);
        _list = null;
        return true;
    }

    public override PyValue[]? Parts => _list is null ? [] : [_list];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts)
    {
        if (parts.Length > 0)
            _list = (PyList)parts[0].Ref;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _list);
        transfer.Int32(ref _index);
    }
}
