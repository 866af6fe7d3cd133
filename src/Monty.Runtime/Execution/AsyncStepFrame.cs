using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A step of an async generator as an awaited call: its end becomes StopAsyncIteration.</summary>
[HeapKind(134)]
internal sealed class AsyncStepFrame : NativeFrame
{
    internal AsyncStepFrame()
    {
    }

    /// <summary>Turns the result of a step, which may be a signal, into that of the await.</summary>
    public static PyValue Finish(PyContext context, PyValue result)
    {
        if (result.IsSignal)
            return context.State == RunState.Suspending ? new AsyncStepFrame().Leave(context) : result;
        return result.IsExhausted
            ? context.Raise(new PyException(ExceptionTypes.StopAsyncIteration, PyTuple.Empty))
            : result;
    }

    public override PyValue Resume(PyContext context, PyValue value) => Finish(context, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the step is made before the frame");

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
