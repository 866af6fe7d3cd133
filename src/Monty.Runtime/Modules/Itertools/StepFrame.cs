using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A step of an iterator that waits for a call.</summary>
[HeapKind(400)]
internal sealed class StepFrame : NativeFrame
{
    private SteppingIterator? _owner;
    private int _stage;
    private PyValue _held;

    internal StepFrame()
    {
    }

    public StepFrame(SteppingIterator owner, int stage, PyValue held)
    {
        _owner = owner;
        _stage = stage;
        _held = held;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            return _owner!.Continue(context, _stage, _held, value);
        _owner!.Failed(_stage);
        return SteppingIterator.EndOrRaise(context);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "a step of no iterator");
        transfer.Int32(ref _stage);
        transfer.OptionalValue(ref _held);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_owner!.CanContinue(_stage, _held), "a step that holds what it cannot hold"));
    }
}
