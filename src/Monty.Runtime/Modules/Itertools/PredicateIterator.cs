using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>What takewhile, dropwhile and filterfalse share: a function judges items.</summary>
internal abstract class PredicateIterator : SteppingIterator
{
    private const int ForItem = 0;
    private const int ForVerdict = 1;
    private const int ForTruth = 2;

    private PyValue _function;
    private PyValue _source;

    private protected PredicateIterator()
    {
    }

    private protected PredicateIterator(PyValue function)
    {
        _function = function;
    }

    /// <summary>What to do with an item that the function liked or not.</summary>
    private protected enum Fate
    {
        Give,
        Skip,
        End,
    }

    /// <summary>Whether items are handed out unseen.</summary>
    private protected virtual bool AcceptsAll => false;

    /// <summary>Whether None as the function means the truth of the item itself.</summary>
    private protected virtual bool TakesNone => false;

    public sealed override PyValue Next(PyContext context, PyValue self)
        => context.HasStack() ? Run(context) : PyValue.Signal;

    internal sealed override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        PyValue item = held;
        PyValue verdict = value;
        if (stage == ForItem)
        {
            if (value.IsExhausted || AcceptsAll)
                return value;
            item = value;
            verdict = Ask(context, item);
            if (verdict.IsSignal)
                return Leave(context, ForVerdict, item);
        }

        if (stage != ForTruth)
        {
            verdict = Operations.Truth.Of(context, verdict);
            if (verdict.IsSignal)
                return Leave(context, ForTruth, item);
        }

        return Decide(verdict.IsTrue) switch
        {
            Fate.Give => item,
            Fate.End => PyValue.Exhausted,
            _ => Run(context),
        };
    }

    internal sealed override void Attach(int index, PyValue source) => _source = source;

    private protected abstract Fate Decide(bool verdict);

    private protected abstract bool IsDone { get; }

    private PyValue Run(PyContext context)
    {
        while (!IsDone)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue item = _source.Ref.Next(context, _source);
            if (item.IsSignal)
                return Leave(context, ForItem);
            if (item.IsExhausted || AcceptsAll)
                return item;
            PyValue verdict = Ask(context, item);
            if (verdict.IsSignal)
                return Leave(context, ForVerdict, item);
            verdict = Operations.Truth.Of(context, verdict);
            if (verdict.IsSignal)
                return Leave(context, ForTruth, item);
            Fate fate = Decide(verdict.IsTrue);
            if (fate == Fate.Give)
                return item;
            if (fate == Fate.End)
                return PyValue.Exhausted;
        }

        return PyValue.Exhausted;
    }

    private PyValue Ask(PyContext context, PyValue item)
        => _function.IsNone && TakesNone ? item : _function.Ref.Call1(context, _function, item);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Require(!_function.IsUnbound, "a predicate that is missing");
        transfer.OptionalValue(ref _source);
    }
}
