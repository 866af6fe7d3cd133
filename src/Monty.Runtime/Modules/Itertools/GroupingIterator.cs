using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>What groupby and its groups share: both take items with their keys, and compare keys.</summary>
internal abstract class GroupingIterator : SteppingIterator
{
    private const int ForItem = 0;
    private const int ForKey = 1;
    private const int ForVerdict = 2;
    private const int ForTruth = 3;

    private protected abstract PyGroupBy Owner { get; }

    internal sealed override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        switch (stage)
        {
            case ForItem:
                PyValue taken = value.IsExhausted ? value : TakeKey(context, value);
                return taken.IsNone ? Advanced(context) : taken;
            case ForKey:
                Owner.Keep(held, value);
                return Advanced(context);
            case ForVerdict:
                PyValue truth = Operations.Truth.Of(context, value);
                return truth.IsSignal ? Leave(context, ForTruth) : Compared(context, truth.IsTrue);
            default:
                return Compared(context, value.IsTrue);
        }
    }

    /// <summary>The next item and its key are taken.</summary>
    private protected abstract PyValue Advanced(PyContext context);

    /// <summary>The keys are compared.</summary>
    private protected abstract PyValue Compared(PyContext context, bool equal);

    /// <summary>Takes the next item and its key: None, the end, or a signal.</summary>
    private protected PyValue Advance(PyContext context)
    {
        if (--context.Operations < 0)
            context.Meter.ChargeWork(0);
        PyValue source = Owner.Source;
        PyValue item = source.Ref.Next(context, source);
        if (item.IsSignal)
            return Leave(context, ForItem);
        return item.IsExhausted ? item : TakeKey(context, item);
    }

    /// <summary>Whether two keys are equal: a bool or a signal.</summary>
    private protected PyValue AreEqual(PyContext context, PyValue a, PyValue b)
    {
        if (a.Is(b))
            return PyValue.True;
        PyValue verdict = Comparison.Compare(context, CompareOperator.Equal, a, b);
        if (verdict.IsSignal)
            return Leave(context, ForVerdict);
        PyValue truth = Operations.Truth.Of(context, verdict);
        return truth.IsSignal ? Leave(context, ForTruth) : truth;
    }

    private PyValue TakeKey(PyContext context, PyValue item)
    {
        PyValue function = Owner.Function;
        PyValue key = function.IsNone ? item : function.Ref.Call1(context, function, item);
        if (key.IsSignal)
            return Leave(context, ForKey, item);
        Owner.Keep(item, key);
        return PyValue.None;
    }
}
