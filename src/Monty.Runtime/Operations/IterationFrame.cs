using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The activation of a builtin that goes through the items of an iterable.</summary>
/// <remarks>
/// It begins with <see cref="StartOver"/> (any iterable) or <see cref="NativeFrame.Start"/> (the iterator is there).
/// <see cref="Accept"/> is given each item; it may call Python once, returning the signal of that call, and then
/// <see cref="Accepted"/> is given the call's result.
/// </remarks>
internal abstract class IterationFrame : NativeFrame
{
    private PyValue _iterator;
    private int _waiting;
    private string? _refusal;

    /// <summary>What is asked for its length once the iterator is there; else unbound.</summary>
    private PyValue _measured;

    private protected IterationFrame()
    {
    }

    private protected IterationFrame(PyValue iterator)
    {
        _iterator = iterator;
    }

    /// <summary>What <see cref="Accept"/> returns to be given the next item.</summary>
    protected static PyValue Continue => PyValue.Exhausted;

    /// <summary>What the call under way was for.</summary>
    private Waiting State
    {
        get => (Waiting)_waiting;
        set => _waiting = (int)value;
    }

    /// <summary>Begins with <c>iter(iterable)</c>.</summary>
    /// <param name="context">The run.</param>
    /// <param name="iterable">What is gone through.</param>
    /// <param name="refusal">What a TypeError of <c>iter()</c> says instead; null where it stays as it is.</param>
    public PyValue StartOver(PyContext context, PyValue iterable, string? refusal = null)
    {
        State = Waiting.ForIterator;
        _refusal = refusal;
        if (AsksLength && iterable.Ref is (PyAttributeHolder or PyRange or LongRangeIterator or PyReversed { AsksSequence: true }))
            _measured = iterable;
        PyValue iterator = iterable.Ref.Iterate(context, iterable);
        if (iterator.IsSignal)
            return context.State == RunState.Suspending ? Leave(context) : Refuse(context);
        return Begin(context, iterator);
    }

    public sealed override PyValue Resume(PyContext context, PyValue value)
    {
        PyValue result;
        switch (State)
        {
            case Waiting.ForIterator:
                return value.IsSignal ? Refuse(context) : Begin(context, value);
            case Waiting.ForLength:
                return value.IsSignal ? value : Run(context);
            case Waiting.ForItem:
                if (value.IsSignal)
                    return value;
                if (value.IsExhausted)
                    return Finish(context);
                result = Accept(context, value);
                break;
            default:
                result = Accepted(context, value);
                break;
        }

        return Go(context, result);
    }

    protected sealed override PyValue Run(PyContext context) => Go(context, Continue);

    /// <summary>Whether CPython asks an iterable for its length here, to make room: code of the script may see that, or raise.</summary>
    protected virtual bool AsksLength => false;

    /// <summary>Whether it asks the iterator instead.</summary>
    protected virtual bool AsksIteratorForLength => false;

    /// <summary>Takes an item. Returns <see cref="Continue"/>, the frame's result, or a signal.</summary>
    protected abstract PyValue Accept(PyContext context, PyValue item);

    /// <summary>Goes on with the result of the call in <see cref="Accept"/>, which is a signal if that raised.</summary>
    protected virtual PyValue Accepted(PyContext context, PyValue value)
        => value.IsSignal ? value : throw new System.Diagnostics.UnreachableException("this frame's Accept makes no calls");

    /// <summary>The frame's result when there are no more items; a call in tail position may stand here.</summary>
    protected abstract PyValue Finish(PyContext context);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _iterator);
        transfer.Int32(ref _waiting);
        transfer.OptionalValue(ref _measured);
        transfer.Text(ref _refusal);
        transfer.Require(_waiting is >= 0 and <= (int)Waiting.ForAccept, "an iteration that waits for nothing");
        transfer.Require(State == Waiting.ForIterator || !_iterator.IsUnbound, "an iteration without an iterator");
    }

    private PyValue Refuse(PyContext context)
    {
        if (_refusal is null || !context.IsRaising(ExceptionTypes.TypeError))
            return PyValue.Signal;
        context.TakeRaised();
        return context.Raise(Errors.TypeError(_refusal));
    }

    private PyValue Begin(PyContext context, PyValue iterator)
    {
        _iterator = iterator;
        _refusal = null;
        if (AsksIteratorForLength && iterator.Ref is (PyAttributeHolder or LongRangeIterator or PyReversed { AsksSequence: true }))
            _measured = iterator;
        if (_measured.IsUnbound)
            return Run(context);
        State = Waiting.ForLength;
        PyValue length = LengthHintFrame.Ask(context, _measured, PyValue.None);
        return length.IsSignal ? Leave(context) : Run(context);
    }

    private PyValue Go(PyContext context, PyValue result)
    {
        PyValue iterator = _iterator;
        while (result.IsExhausted)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue item = iterator.Ref.Next(context, iterator);
            if (item.IsSignal)
            {
                State = Waiting.ForItem;
                return Leave(context);
            }

            if (item.IsExhausted)
                return Finish(context);
            result = Accept(context, item);
        }

        if (!result.IsSignal)
            return result;
        State = Waiting.ForAccept;
        return Leave(context);
    }

    private enum Waiting
    {
        ForIterator,
        ForLength,
        ForItem,
        ForAccept,
    }
}
