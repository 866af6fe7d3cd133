using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Awaits an object with <c>__await__</c>: goes through the iterator that it returns, awaiting what it yields.</summary>
[HeapKind(136)]
internal sealed class AwaitIteratorFrame : NativeFrame
{
    private PyValue _method;
    private PyValue _next;
    private PyValue _iterator;

    /// <summary>Whether the last step has yielded, so that what comes next is for the iterator.</summary>
    private bool _hasYielded;

    /// <summary>Whether it yielded a future for the task to wait for, whose result it then asks for itself.</summary>
    private bool _waits;

    internal AwaitIteratorFrame()
    {
    }

    /// <param name="method">The bound <c>__await__</c>.</param>
    /// <param name="next">The object itself, where <c>async for</c> awaits it; else unbound.</param>
    public AwaitIteratorFrame(PyValue method, PyValue next)
    {
        _method = method;
        _next = next;
    }

    /// <summary>What it goes through; unbound before that is known.</summary>
    public PyValue Iterator => _iterator;

    /// <summary>Goes through an iterator that is awaited itself.</summary>
    public static PyValue Await(PyContext context, PyValue iterator)
    {
        var frame = new AwaitIteratorFrame(default, default) { _iterator = iterator };
        return frame.Take(context, Delegation.Send(context, iterator, PyValue.None));
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (_iterator.IsUnbound)
        {
            if (value.IsSignal || !TakeIterator(context, value))
                return RaiseNoIterator(context);
            return Take(context, Delegation.Send(context, _iterator, PyValue.None));
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
        if (iterator.IsSignal && context.State == RunState.Suspending)
            return Leave(context);
        if (iterator.IsSignal || !TakeIterator(context, iterator))
            return RaiseNoIterator(context);
        return Take(context, Delegation.Send(context, _iterator, PyValue.None));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _method);
        transfer.OptionalValue(ref _next);
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

    /// <summary>Goes on raising why <c>__await__</c> gave no iterator.</summary>
    private PyValue RaiseNoIterator(PyContext context)
        => _next.IsUnbound ? PyValue.Signal : Awaiting.RaiseInvalidNext(context, _next, context.TakeRaised());

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
