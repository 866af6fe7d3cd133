using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A branch of a tee waits for the source's next item; no other may ask for it meanwhile.</summary>
[HeapKind(420)]
internal sealed class TeeFrame : NativeFrame
{
    private PyTee? _owner;

    internal TeeFrame()
    {
    }

    public TeeFrame(PyTee owner)
    {
        _owner = owner;
    }

    public override PyValue Resume(PyContext context, PyValue value) => _owner!.Continue(context, 0, default, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "a step of no tee");
    }
}
