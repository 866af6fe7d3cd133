using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Waits for a lazy value, to keep it.</summary>
[HeapKind(330)]
internal sealed class LazyValueFrame : NativeFrame
{
    private PyLazyValue? _target;

    internal LazyValueFrame()
    {
    }

    public LazyValueFrame(PyLazyValue target)
    {
        _target = target;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : _target!.Set(value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "a value for nothing");
    }
}
