using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The old iteration protocol: <c>x[0]</c>, <c>x[1]</c> … until IndexError.</summary>
[HeapKind(119)]
internal sealed class PySequenceIterator : PyObject
{
    internal static readonly PyType IteratorType = PyType.Builtin("iterator", ObjectType.Type);

    private PyValue _sequence;
    private long _index;

    internal PySequenceIterator()
    {
    }

    public PySequenceIterator(PyValue sequence)
    {
        _sequence = sequence;
    }

    public override PyType Type => IteratorType;

    public override bool IsIterator => true;

    public override PyValue Iterate(PyContext context, PyValue self) => self;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_sequence.IsUnbound)
            return PyValue.Exhausted;
        PyValue item = _sequence.Ref.GetItem(context, _sequence, PyValue.Int(_index++));
        if (!item.IsSignal)
            return item;
        PyValue end = IterationEndFrame.Leave(context, true);
        if (end.IsExhausted)
            _sequence = default;
        return end;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _sequence);
        transfer.Int64(ref _index);
    }
}
