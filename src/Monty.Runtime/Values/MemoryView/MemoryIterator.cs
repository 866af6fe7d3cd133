using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over the items of a memoryview.</summary>
[HeapKind(479)]
internal sealed class MemoryIterator : PyIterator
{
    private PyMemoryView? _source;
    private int _index;

    internal MemoryIterator()
    {
    }

    public MemoryIterator(PyMemoryView source)
    {
        _source = source;
    }

    public override PyType Type => MemoryViewType.Iterator;

    public override long LengthHint => _source!.Count - _index;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_index >= _source!.Count)
            return PyValue.Exhausted;
        return _source.IsReleased ? PyMemoryView.Released(context) : _source.ItemAt(_index++);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _source);
        transfer.Int32(ref _index);
        transfer.Require(_source is not null && _index >= 0, "an iterator over no memory");
    }
}
