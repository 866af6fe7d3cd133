using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Stores the pairs of one dict into another; what is stored is not stored again.</summary>
[HeapKind(464)]
internal sealed class DictMergeFrame : ReplayedFrame
{
    private PyDict? _target;
    private PyDict? _source;
    private PyValue _result;
    private int _position;
    private int _count;

    internal DictMergeFrame()
    {
    }

    public DictMergeFrame(PyDict target, PyDict source, PyValue result)
    {
        _target = target;
        _source = source;
        _result = result;
        _count = source.Count;
    }

    protected override PyValue Perform(PyContext context)
    {
        context.Meter.ChargeWork(_count / 4);
        PyDict source = _source!;
        int position = _position;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (source.MoveNext(ref position, out int row))
        {
            loop.Did(1);
            if (!_target!.SetHashed(context, source.KeyAt(row), source.HashAt(row), source.ValueAt(row)))
                return PyValue.Signal;
            if (source.Count != _count)
                return context.Raise(Errors.RuntimeError("dict mutated during update"));
            _position = position;
            Commit(context);
        }

        return _result;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Object(ref _source);
        transfer.Require(_target is not null && _source is not null, "a frame without its dicts");
        transfer.OptionalValue(ref _result);
        transfer.Int32(ref _position);
        transfer.Int32(ref _count);
        transfer.Require(_position >= 0, "a position before the start");
    }
}
