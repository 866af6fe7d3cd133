using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>await iterator.__anext__()</c>, with StopAsyncIteration as the end.</summary>
[HeapKind(135)]
internal sealed class AsyncNextFrame : NativeFrame
{
    private PyValue _iterator;
    private bool _isAwaiting;

    internal AsyncNextFrame()
    {
    }

    public AsyncNextFrame(PyValue iterator)
    {
        _iterator = iterator;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return EndOrRaise(context);
        return _isAwaiting ? value : AwaitNext(context, value);
    }

    protected override PyValue Run(PyContext context)
    {
        if (!SpecialMethods.TryLookup(context, _iterator, "__anext__", out PyValue method))
        {
            return context.Raise(Errors.TypeError(
                $"'async for' requires an iterator with __anext__ method, got {_iterator.Type.Name}"));
        }

        if (method.IsSignal)
            return EndOrRaise(context);
        PyValue awaitable = method.Ref.Call0(context, method);
        return awaitable.IsSignal ? LeaveOrEnd(context) : AwaitNext(context, awaitable);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _iterator);
        transfer.Boolean(ref _isAwaiting);
    }

    private PyValue AwaitNext(PyContext context, PyValue awaitable)
    {
        _isAwaiting = true;
        PyValue result = Awaiting.AwaitNext(context, awaitable);
        return result.IsSignal ? LeaveOrEnd(context) : result;
    }

    private PyValue LeaveOrEnd(PyContext context)
        => context.State == RunState.Suspending ? Leave(context) : EndOrRaise(context);

    private static PyValue EndOrRaise(PyContext context)
    {
        if (!context.IsRaising(ExceptionTypes.StopAsyncIteration))
            return PyValue.Signal;
        context.TakeRaised();
        return PyValue.Exhausted;
    }
}
