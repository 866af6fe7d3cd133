using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Awaits an object with <c>__await__</c>: goes through the iterator that it returns, awaiting the futures it yields.</summary>
[HeapKind(136)]
internal sealed class AwaitIteratorFrame : NativeFrame
{
    private PyValue _method;
    private PyValue _iterator;
    private bool _waits;

    internal AwaitIteratorFrame()
    {
    }

    public AwaitIteratorFrame(PyValue method)
    {
        _method = method;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_iterator.IsUnbound)
            return TakeIterator(context, value) ? Run(context) : PyValue.Signal;
        if (_waits)
        {
            _waits = false;
            return Run(context);
        }

        return TakeStep(context, value, out PyValue result) ? result : Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        if (_iterator.IsUnbound)
        {
            PyValue iterator = _method.Ref.Call0(context, _method);
            if (iterator.IsSignal)
                return Leave(context);
            if (!TakeIterator(context, iterator))
                return PyValue.Signal;
        }

        while (true)
        {
            PyValue next = _iterator.Ref.Next(context, _iterator);
            if (next.IsSignal)
                return Leave(context);
            if (TakeStep(context, next, out PyValue result))
                return result;
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _method);
        transfer.OptionalValue(ref _iterator);
        transfer.Boolean(ref _waits);
    }

    private bool TakeIterator(PyContext context, PyValue iterator)
    {
        if (!iterator.Ref.IsIterator)
        {
            context.Raise(Errors.TypeError($"__await__() returned non-iterator of type '{iterator.Type.Name}'"));
            return false;
        }

        _iterator = iterator;
        return true;
    }

    /// <summary>True when the await is over, or has to suspend or raise; false to ask the iterator again.</summary>
    private bool TakeStep(PyContext context, PyValue step, out PyValue result)
    {
        result = default;
        if (step.IsExhausted)
        {
            result = _iterator.Ref.IterationResult;
            return true;
        }

        if (step.IsNone || step.Ref is PyFuture { IsDone: true })
            return false;
        if (step.Ref is PyFuture future)
        {
            _waits = true;
            context.SuspendFor(future);
            result = Leave(context);
            return true;
        }

        result = context.Raise(Errors.RuntimeError($"Task got bad yield: {Formatting.ReprText(context, step)}"));
        return true;
    }
}
