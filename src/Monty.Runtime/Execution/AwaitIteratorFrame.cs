using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Awaits an object with <c>__await__</c>: goes through the iterator that it returns, awaiting what it yields.</summary>
[HeapKind(136)]
internal sealed class AwaitIteratorFrame : NativeFrame
{
    private PyValue _method;
    private PyValue _iterator;

    /// <summary>Whether the last step has yielded, so that what comes next is for the iterator.</summary>
    private bool _hasYielded;

    /// <summary>Whether it yielded a future for the task to wait for, whose result it then asks for itself.</summary>
    private bool _waits;

    internal AwaitIteratorFrame()
    {
    }

    public AwaitIteratorFrame(PyValue method)
    {
        _method = method;
    }

    /// <summary>Goes through an iterator that is awaited itself.</summary>
    public static PyValue Await(PyContext context, PyValue iterator)
    {
        var frame = new AwaitIteratorFrame(default(PyValue)) { _iterator = iterator };
        return frame.Take(context, Delegation.Send(context, iterator, PyValue.None));
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (_iterator.IsUnbound)
        {
            if (value.IsSignal)
                return value;
            return TakeIterator(context, value) ? Take(context, Delegation.Send(context, _iterator, PyValue.None)) : PyValue.Signal;
        }

        if (!_hasYielded)
            return Take(context, value);
        _hasYielded = false;
        if (value.IsSignal)
            return Take(context, Delegation.Throw(context, _iterator, context.TakeRaised()));
        return Take(context, Delegation.Send(context, _iterator, _waits ? PyValue.None : value));
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue iterator = _method.Ref.Call0(context, _method);
        if (iterator.IsSignal)
            return Leave(context);
        return TakeIterator(context, iterator) ? Take(context, Delegation.Send(context, _iterator, PyValue.None)) : PyValue.Signal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _method);
        transfer.OptionalValue(ref _iterator);
        transfer.Boolean(ref _hasYielded);
        transfer.Boolean(ref _waits);
    }

    private bool TakeIterator(PyContext context, PyValue iterator)
    {
        if (iterator.Ref is Coroutine)
        {
            context.Raise(Errors.TypeError("__await__() returned a coroutine"));
            return false;
        }

        if (!iterator.Ref.IsIterator)
        {
            context.Raise(Errors.TypeError($"__await__() returned non-iterator of type '{iterator.Type.Name}'"));
            return false;
        }

        _iterator = iterator;
        return true;
    }

    /// <summary>Takes what a step of the iterator gave: the end, what it yields, or a signal.</summary>
    private PyValue Take(PyContext context, PyValue step)
    {
        if (step.IsSignal)
            return Leave(context);
        if (step.IsExhausted)
            return Delegation.Result(context, _iterator);
        _hasYielded = true;
        _waits = step.Ref is PyFuture { IsYieldedByAwait: true };
        if (_waits)
            ((PyFuture)step.Ref).IsYieldedByAwait = false;
        PyValue suspended = _waits ? context.SuspendFor((PyFuture)step.Ref) : context.SuspendToYield(step);
        if (context.State == RunState.Suspending)
            context.Capture(this);
        return suspended;
    }
}
