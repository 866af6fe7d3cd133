using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A step of a coroutine that a script drives by hand: what the coroutine awaits comes to here.</summary>
[HeapKind(374)]
internal sealed class DriveFrame : NativeFrame
{
    private Drivable? _target;

    /// <summary>What the driver is handling.</summary>
    private PyException? _handled;

    internal DriveFrame()
    {
    }

    public DriveFrame(Drivable target, PyException? handled)
    {
        _target = target;
        _handled = handled;
    }

    /// <summary>The coroutine stops here until the next step.</summary>
    public void Save(PyContext context, Frame[] frames, PyFuture? awaited)
    {
        _target!.Save(frames, awaited, ReferenceEquals(context.Handled, _handled) ? null : context.Handled);
        context.Handled = _handled;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        context.Handled = _handled;
        return _target!.End(value);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the step is made before the frame");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Object(ref _handled);
        transfer.Require(_target is not null, "a step of no coroutine");
    }
}
