using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>compress</c> object.</summary>
[HeapKind(408)]
internal sealed class PyCompress : SteppingIterator
{
    private const int ForItem = 0;
    private const int ForSelector = 1;
    private const int ForTruth = 2;

    private PyValue _data;
    private PyValue _selectors;

    public override PyType Type => ItertoolsTypes.Compress;

    public override PyValue Next(PyContext context, PyValue self) => context.HasStack() ? Run(context) : PyValue.Signal;

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        if (value.IsExhausted)
            return value;
        PyValue item = held;
        PyValue chosen = value;
        if (stage == ForItem)
        {
            item = value;
            chosen = _selectors.Ref.Next(context, _selectors);
            if (chosen.IsSignal)
                return Leave(context, ForSelector, item);
            if (chosen.IsExhausted)
                return chosen;
        }

        if (stage != ForTruth)
        {
            chosen = Operations.Truth.Of(context, chosen);
            if (chosen.IsSignal)
                return Leave(context, ForTruth, item);
        }

        return chosen.IsTrue ? item : Run(context);
    }

    internal override void Attach(int index, PyValue source)
    {
        if (index == 0)
            _data = source;
        else
            _selectors = source;
    }

    private PyValue Run(PyContext context)
    {
        while (true)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue item = _data.Ref.Next(context, _data);
            if (item.IsSignal)
                return Leave(context, ForItem);
            if (item.IsExhausted)
                return item;
            PyValue selector = _selectors.Ref.Next(context, _selectors);
            if (selector.IsSignal)
                return Leave(context, ForSelector, item);
            if (selector.IsExhausted)
                return selector;
            PyValue truth = Operations.Truth.Of(context, selector);
            if (truth.IsSignal)
                return Leave(context, ForTruth, item);
            if (truth.IsTrue)
                return item;
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _data);
        transfer.OptionalValue(ref _selectors);
    }
}

/// <summary>The constructor of compress.</summary>
internal static partial class CompressMethods
{
    [Calls.PyConstructor("compress(data, selectors)")]
    private static PyValue Make(PyContext context, PyType type, PyValue data, PyValue selectors)
        => OpeningFrame.Open(context, new PyCompress(), data, selectors);
}
