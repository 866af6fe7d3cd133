using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A step of <c>yield from</c> that calls a method of the iterator.</summary>
[HeapKind(130)]
internal sealed class DelegationFrame : NativeFrame
{
    private PyException? _exit;

    internal DelegationFrame()
    {
    }

    private DelegationFrame(PyException? exit)
    {
        _exit = exit;
    }

    /// <summary>Calls <c>send</c> or <c>throw</c> of an iterator that is not a generator.</summary>
    public static PyValue CallMethod(PyContext context, PyValue iterator, string name, params ReadOnlySpan<PyValue> arguments)
    {
        PyValue method = Attributes.Get(context, iterator, new PyStr(name));
        if (method.IsSignal)
            return method;
        return Step(context, new DelegationFrame(null), method.Ref.Call(context, method, arguments, null));
    }

    /// <summary>Closes the inner generator, then raises GeneratorExit in the outer one.</summary>
    public static PyValue Close(PyContext context, PyGenerator generator, PyException exit)
        => Step(context, new DelegationFrame(exit), GeneratorCloseFrame.Close(context, generator.Frame, "generator"));

    /// <summary>An iterator without <c>throw</c> or <c>close</c> lets the exception rise in the outer generator.</summary>
    public static PyValue ThrowInto(PyContext context, PyValue iterator, PyException exception, bool closes)
    {
        if (!iterator.Type.TryLookup(closes ? "close" : "throw", out _))
        {
            if (!exception.Type.IsSubtypeOf(ExceptionTypes.StopIteration))
                return Raise(context, exception);
            context.ThrownStopValue = exception.StopValue;
            return PyValue.Exhausted;
        }

        if (!closes)
        {
            return ReferenceEquals(exception.Type, GivenException.Type)
                ? CallMethod(context, iterator, "throw", exception.Arguments.Items)
                : CallMethod(context, iterator, "throw", exception);
        }

        PyValue method = Attributes.Get(context, iterator, new PyStr("close"));
        return method.IsSignal ? method : Step(context, new DelegationFrame(exception), method.Ref.Call0(context, method));
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (_exit is not null)
            return value.IsSignal ? value : Raise(context, _exit);
        if (!value.IsSignal || !context.IsRaising(ExceptionTypes.StopIteration))
            return value;
        context.StopValue = context.TakeRaised().StopValue;
        return PyValue.Exhausted;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the step is made before the frame");

    internal override void Transfer(StateTransfer transfer) => transfer.Object(ref _exit);

    private static PyValue Step(PyContext context, DelegationFrame frame, PyValue result)
        => result.IsSignal && context.State == RunState.Suspending ? frame.Leave(context) : frame.Resume(context, result);

    private static PyValue Raise(PyContext context, PyException exception)
    {
        context.Raised = exception;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }
}
