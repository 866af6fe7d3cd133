using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The first step of <c>athrow(cls)</c>, where making the exception runs code of the script.</summary>
[HeapKind(810)]
internal sealed class AsyncThrowFrame : NativeFrame
{
    private PyAsyncGenerator? _generator;
    private PyValue _type;
    private PyValue _value;

    internal AsyncThrowFrame()
    {
    }

    public AsyncThrowFrame(PyAsyncGenerator generator, PyValue type, PyValue value)
    {
        _generator = generator;
        _type = type;
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        // What goes wrong in making the exception is thrown instead of it.
        PyException thrown = value.IsSignal
            ? context.TakeRaised()
            : value.Ref as PyException ?? ThrownException.NoException(context, _type, value);
        return AsyncStepFrame.Finish(context, _generator!.Throw(context, thrown));
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue made = ThrownException.Make(context, _type, _value);
        return made.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, made);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _generator);
        transfer.Value(ref _type);
        transfer.OptionalValue(ref _value);
        transfer.Require(_generator is not null, "an exception for no async generator");
    }
}
