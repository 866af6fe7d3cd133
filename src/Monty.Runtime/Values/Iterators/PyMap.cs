using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A <c>map</c> object.</summary>
[HeapKind(92)]
internal sealed class PyMap : ParallelIterator
{
    private PyValue _function;
    private PyValue _single;

    internal PyMap()
    {
    }

    public PyMap(PyValue function, PyValue[] iterators, bool strict)
        : base(iterators, strict)
    {
        _function = function;
        _single = iterators.Length == 1 ? iterators[0] : default;
    }

    public override PyType Type => LazyTypes.Map;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_single.IsUnbound)
            return base.Next(context, self);
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue item = _single.Ref.Next(context, _single);
        if (item.IsSignal || item.IsExhausted)
        {
            if (item.IsSignal && context.State == RunState.Suspending)
                context.Capture(new ParallelFrame(this, new PyValue[1], 0, isChecking: false));
            return item;
        }

        PyValue result = _function.Ref.Call1(context, _function, item);
        return result.IsSignal ? IterationEndFrame.Leave(context, false) : result;
    }

    private protected override PyValue Combine(PyContext context, PyValue[] items)
    {
        PyValue result = _function.Ref.Call(context, _function, items, null);
        return result.IsSignal ? IterationEndFrame.Leave(context, false) : result;
    }

    public override PyValue[]? Parts => [_function, .. Iterators];

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _function);
        transfer.OptionalValue(ref _single);
    }
}
