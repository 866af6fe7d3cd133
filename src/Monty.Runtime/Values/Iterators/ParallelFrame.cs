using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A step of zip or map that waits for an item.</summary>
[HeapKind(90)]
internal sealed class ParallelFrame : NativeFrame
{
    private ParallelIterator? _owner;
    private PyValue[] _items;
    private int _index;
    private bool _isChecking;

    internal ParallelFrame()
    {
        _items = [];
    }

    public ParallelFrame(ParallelIterator owner, PyValue[] items, int index, bool isChecking)
    {
        _owner = owner;
        _items = items;
        _index = index;
        _isChecking = isChecking;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_isChecking)
            return value.IsExhausted ? _owner!.CheckRest(context, _index + 1) : _owner!.Uneven(context, _index, "longer");
        if (value.IsExhausted)
            return _owner!.End(context, _index);
        _items[_index] = value;
        return _owner!.Gather(context, _items, _index + 1);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "a step of no iterator");
        int count = Math.Min(_index, _items.Length);
        transfer.Values(ref _items, ref count);
        transfer.Int32(ref _index);
        transfer.Boolean(ref _isChecking);
        if (transfer.IsReading)
            MakeRoomLater(transfer, count);
    }

    private void MakeRoomLater(StateTransfer transfer, int count) => transfer.AfterReading(reader => MakeRoom(reader, count));

    /// <summary>Only the items taken so far were written.</summary>
    private void MakeRoom(StateTransfer transfer, int count)
    {
        bool fits = _index >= 0 && _index < _owner!.Width && (_isChecking ? count == 0 : count == _index);
        transfer.Require(fits, "a step that does not fit its iterator");
        if (!_isChecking)
            Array.Resize(ref _items, _owner!.Width);
    }
}
