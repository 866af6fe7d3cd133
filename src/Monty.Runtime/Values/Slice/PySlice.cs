using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A slice object: <c>start:stop:step</c>.</summary>
[HeapKind(56)]
internal sealed partial class PySlice : PyObject
{
    private PyValue _start;
    private PyValue _stop;
    private PyValue _step;

    internal PySlice()
    {
        _start = _stop = _step = PyValue.None;
    }

    public PySlice(PyValue start, PyValue stop, PyValue step)
    {
        _start = start;
        _stop = stop;
        _step = step;
    }

    public PyValue Start => _start;

    public PyValue Stop => _stop;

    public PyValue Step => _step;

    public override PyType Type => SliceType.Type;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _start);
        transfer.Value(ref _stop);
        transfer.Value(ref _step);
        transfer.Require(!_start.IsUnbound && !_stop.IsUnbound && !_step.IsUnbound, "a slice without its parts");
    }
}
