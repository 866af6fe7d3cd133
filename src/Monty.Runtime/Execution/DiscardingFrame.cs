using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>Waits for a call whose value nobody wants: what <c>exec</c> makes of an expression's code.</summary>
[HeapKind(304)]
internal sealed class DiscardingFrame : NativeFrame
{
    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : PyValue.None;

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
