using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>set.intersection_update</c>: intersects a copy with one iterable after the other; the set changes at the end.</summary>
[HeapKind(480)]
internal sealed class IntersectionUpdateFrame : NativeFrame
{
    private PySet? _target;

    internal IntersectionUpdateFrame()
    {
    }

    public IntersectionUpdateFrame(PySet target)
    {
        _target = target;
    }

    public PyValue Begin(PyContext context, ReadOnlySpan<PyValue> others)
    {
        PySetBase copy = _target!.CopyPlain(context);
        PyValue result = SetOperations.ApplyAll(context, SetOperation.Intersection, copy, others, copy);
        return result.IsSignal ? Leave(context) : Resume(context, result);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _target!.TakeFrom((PySetBase)value.Ref);
        return PyValue.None;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "an intersection of no set");
    }
}
