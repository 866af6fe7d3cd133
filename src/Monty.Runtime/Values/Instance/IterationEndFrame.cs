using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Turns the StopIteration of a <c>__next__</c> (or the IndexError of a <c>__getitem__</c> gone through) into the end.</summary>
[HeapKind(112)]
internal sealed class IterationEndFrame : NativeFrame
{
    private bool _byIndex;

    internal IterationEndFrame()
    {
    }

    private IterationEndFrame(bool byIndex)
    {
        _byIndex = byIndex;
    }

    /// <summary>To be returned when the call that computes the next item gave a signal.</summary>
    public static PyValue Leave(PyContext context, bool byIndex)
    {
        if (context.State == RunState.Raising)
            return EndOrRaise(context, byIndex);
        context.Capture(new IterationEndFrame(byIndex));
        return PyValue.Signal;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? EndOrRaise(context, _byIndex) : value;

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer) => transfer.Boolean(ref _byIndex);

    private static PyValue EndOrRaise(PyContext context, bool byIndex)
    {
        if (!context.IsRaising(ExceptionTypes.StopIteration) && !(byIndex && context.IsRaising(ExceptionTypes.IndexError)))
            return PyValue.Signal;
        // The value is the result where this iterator is delegated to (yield from, await).
        context.StopValue = context.TakeRaised().StopValue;
        return PyValue.Exhausted;
    }
}
