using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Waits for the annotations of a function or class, to keep them.</summary>
[HeapKind(333)]
internal sealed class AnnotationsFrame : NativeFrame
{
    private PyValue _owner;

    internal AnnotationsFrame()
    {
    }

    public AnnotationsFrame(PyValue owner)
    {
        _owner = owner;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : Annotating.Keep(context, _owner, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _owner);
        transfer.Require(!_owner.IsUnbound, "annotations of nothing");
    }
}
