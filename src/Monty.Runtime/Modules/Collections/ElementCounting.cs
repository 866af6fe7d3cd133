using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>Counts the items of an iterable in a dict: what Counter does most.</summary>
[HeapKind(436)]
internal sealed class ElementCounting : IterationFrame
{
    private static readonly PyValue One = PyValue.Int(1);

    private PyDict? _counts;

    internal ElementCounting()
    {
    }

    public static PyValue Count(PyContext context, PyDict counts, PyValue iterable)
    {
        if (!ImmediateItems.TrySpan(iterable, out ReadOnlySpan<PyValue> items))
            return new ElementCounting { _counts = counts }.StartOver(context, iterable);
        context.Meter.ChargeWork(items.Length / 2);
        for (int i = 0; i < items.Length; i++)
        {
            if (TryCountPlain(context, counts, items[i]))
                continue;
            var rest = new PyList(items[i..].ToArray());
            return new ElementCounting { _counts = counts }.StartOver(context, rest);
        }

        return PyValue.None;
    }

    /// <summary>Adds one to the count of an item: None or a signal. It may call back, and changes nothing before its last callback.</summary>
    public static PyValue CountItem(PyContext context, PyDict counts, PyValue item)
    {
        if (!KeyHashing.TryHash(context, item, KeyRole.Bare, out uint hash))
            return PyValue.Signal;
        int row = counts.FindHashed(context, item, hash);
        if (row == PyDict.Failed)
            return PyValue.Signal;
        if (row < 0)
        {
            counts.Append(context, item, hash, One);
            return PyValue.None;
        }

        PyValue count = counts.ValueAt(row);
        if (count.IsInt && count.Bits != long.MaxValue)
        {
            counts.SetValueAt(row, PyValue.Int(count.Bits + 1));
            return PyValue.None;
        }

        PyValue sum = Arithmetic.Binary(context, BinaryOperator.Add, count, One);
        return !sum.IsSignal && counts.SetHashed(context, item, hash, sum) ? PyValue.None : PyValue.Signal;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => TryCountPlain(context, _counts!, item)
            ? Continue
            : Accepted(context, SlotReplay.Run(context, SlotOperation.CountItem, _counts!, item));

    protected override PyValue Accepted(PyContext context, PyValue value) => value.IsSignal ? value : Continue;

    protected override PyValue Finish(PyContext context) => PyValue.None;

    /// <summary>Counts an item where that needs nothing of the script; false where it may.</summary>
    private static bool TryCountPlain(PyContext context, PyDict counts, PyValue item)
    {
        if (!counts.TryFindPlain(item, out int row))
            return false;
        if (row < 0)
            return counts.TrySetPlain(context, item, One);
        PyValue count = counts.ValueAt(row);
        if (!count.IsInt || count.Bits == long.MaxValue)
            return false;
        counts.SetValueAt(row, PyValue.Int(count.Bits + 1));
        return true;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _counts);
        transfer.Require(_counts is not null, "items counted in no dict");
    }
}
