using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>Counts the items of an iterable in a dict: what Counter does most.</summary>
[HeapKind(436)]
internal sealed class ElementCounting : IterationFrame
{
    private PyDict? _counts;

    internal ElementCounting()
    {
    }

    public static PyValue Count(PyContext context, PyDict counts, PyValue iterable)
    {
        if (!ImmediateItems.TrySpan(iterable, out ReadOnlySpan<PyValue> items))
            return new ElementCounting { _counts = counts }.StartOver(context, iterable);
        context.Meter.ChargeWork(items.Length / 2);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < items.Length; i++)
        {
            loop.At(i);
            if (DictCounting.TryCountPlain(context, counts, items[i]))
                continue;
            var rest = new PyList(ValueCopying.Copy(context.Meter, items[i..]));
            return new ElementCounting { _counts = counts }.StartOver(context, rest);
        }

        return PyValue.None;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => DictCounting.TryCountPlain(context, _counts!, item)
            ? Continue
            : Accepted(context, SlotReplay.Run(context, SlotOperation.CountItem, _counts!, item));

    protected override PyValue Accepted(PyContext context, PyValue value) => value.IsSignal ? value : Continue;

    protected override PyValue Finish(PyContext context) => PyValue.None;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _counts);
        transfer.Require(_counts is not null, "items counted in no dict");
    }
}
