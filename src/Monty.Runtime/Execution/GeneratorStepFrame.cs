using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>__next__()</c>, <c>send()</c> and <c>throw()</c> as calls: the end of the generator becomes StopIteration.</summary>
[HeapKind(128)]
internal sealed class GeneratorStepFrame : NativeFrame
{
    private PyValue _iterator;

    internal GeneratorStepFrame()
    {
    }

    private GeneratorStepFrame(PyValue iterator)
    {
        _iterator = iterator;
    }

    /// <summary>Turns the result of a step, which may be a signal, into that of the call.</summary>
    public static PyValue Finish(PyContext context, PyValue iterator, PyValue result)
    {
        if (result.IsSignal)
            return context.State == RunState.Suspending ? new GeneratorStepFrame(iterator).Leave(context) : result;
        if (!result.IsExhausted)
            return result;
        return iterator.Ref is PyGenerator generator
            ? context.Raise(generator.Frame.Stop())
            : context.Raise(Errors.StopIteration(iterator.Ref.IterationResult));
    }

    public override PyValue Resume(PyContext context, PyValue value) => Finish(context, _iterator, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the step is made before the frame");

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _iterator);
}
