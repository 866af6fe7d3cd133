using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A <c>filter</c> object.</summary>
[HeapKind(93)]
internal sealed class PyFilter : PyIterator
{
    private PyValue _function;
    private PyValue _iterator;

    internal PyFilter()
    {
    }

    public PyFilter(PyValue function, PyValue iterator)
    {
        // bool says no more than the truth that is asked for anyway.
        _function = ReferenceEquals(function.Ref, BoolType.Type) ? PyValue.None : function;
        _iterator = iterator;
    }

    public override PyType Type => LazyTypes.Filter;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        while (true)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue item = _iterator.Ref.Next(context, _iterator);
            if (item.IsExhausted)
                return item;
            if (item.IsSignal)
                return FilterFrame.Leave(context, this, FilterFrame.Stage.Item, default);
            PyValue verdict = Judge(context, item);
            if (verdict.IsSignal || verdict.IsExhausted)
                return verdict;
            if (verdict.IsTrue)
                return item;
        }
    }

    public override bool TryAppendRest(PyContext context, PyList target)
    {
        if (!_function.IsNone || _iterator.Ref is not ListIterator { List: { } list } items || ReferenceEquals(list, target))
            return false;
        context.Meter.ChargeWork(Math.Max(0, list.Count - items.Position) / 4);
        var loop = new ClockedLoop(context.Meter);
        while (items.Position < list.Count && TryJudgePlain(list.Storage[items.Position], out bool passes))
        {
            loop.Did(1);
            if (passes)
                target.Append(context, list.Storage[items.Position]);
            items.Position++;
        }

        return false;
    }

    /// <summary>The truth of an item that needs nothing of the script; false where it may.</summary>
    private static bool TryJudgePlain(PyValue item, out bool truth)
    {
        if (item.Ref is PyStr text)
            truth = text.Units != 0;
        else
            truth = item.IsFloat ? item.AsFloat != 0 : item.Bits != 0;
        return item.Ref is PyStr || item.IsInt || item.IsFloat || item.IsBool || item.IsNone;
    }

    /// <summary>Whether an item passes: a bool, the end (the function raised StopIteration), or a signal.</summary>
    internal PyValue Judge(PyContext context, PyValue item)
    {
        PyValue verdict = item;
        if (!_function.IsNone)
        {
            verdict = _function.Ref.Call1(context, _function, item);
            if (verdict.IsSignal)
                return FilterFrame.Leave(context, this, FilterFrame.Stage.Call, item);
        }

        return Weigh(context, verdict, item);
    }

    /// <summary>The truth of what the function said: a bool, the end, or a signal.</summary>
    internal PyValue Weigh(PyContext context, PyValue verdict, PyValue item)
    {
        if (verdict.IsBool)
            return verdict;
        PyValue truth = Operations.Truth.Of(context, verdict);
        return truth.IsSignal ? FilterFrame.Leave(context, this, FilterFrame.Stage.Truth, item) : truth;
    }

    public override PyValue[]? Parts => [_function, _iterator];

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Value(ref _iterator);
    }
}

/// <summary>A step of filter that waits.</summary>
[HeapKind(94)]
internal sealed class FilterFrame : NativeFrame
{
    private PyFilter? _owner;
    private int _stage;
    private PyValue _item;

    internal FilterFrame()
    {
    }

    /// <summary>What the step waits for.</summary>
    internal enum Stage
    {
        Item,
        Call,
        Truth,
    }

    /// <summary>To be returned when a call gave a signal; a StopIteration of the function ends the iteration.</summary>
    public static PyValue Leave(PyContext context, PyFilter owner, Stage stage, PyValue item)
    {
        if (context.State == RunState.Suspending)
            context.Capture(new FilterFrame { _owner = owner, _stage = (int)stage, _item = item });
        else if (stage != Stage.Item && context.IsRaising(ExceptionTypes.StopIteration))
            return TakeEnd(context);
        return PyValue.Signal;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        PyFilter owner = _owner!;
        if (value.IsSignal)
            return (Stage)_stage != Stage.Item && context.IsRaising(ExceptionTypes.StopIteration) ? TakeEnd(context) : value;
        PyValue item = _item;
        PyValue verdict;
        switch ((Stage)_stage)
        {
            case Stage.Item:
                if (value.IsExhausted)
                    return value;
                item = value;
                verdict = owner.Judge(context, item);
                break;
            case Stage.Call:
                verdict = owner.Weigh(context, value, item);
                break;
            default:
                verdict = value;
                break;
        }

        if (verdict.IsSignal || verdict.IsExhausted)
            return verdict;
        return verdict.IsTrue ? item : owner.Next(context, owner);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    private static PyValue TakeEnd(PyContext context)
    {
        context.TakeRaised();
        return PyValue.Exhausted;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "a step of no filter");
        transfer.Int32(ref _stage);
        transfer.OptionalValue(ref _item);
    }
}
