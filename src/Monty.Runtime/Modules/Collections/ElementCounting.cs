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
    private PyValue _item;

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
            PyValue item = items[i];
            if (TryAdd(context, counts, item))
                continue;
            if (context.State == RunState.Raising)
                return PyValue.Signal;
            var rest = new PyList(items[i..].ToArray());
            return new ElementCounting { _counts = counts }.StartOver(context, rest);
        }

        return PyValue.None;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        if (TryAdd(context, _counts!, item))
            return Continue;
        if (context.State == RunState.Raising)
            return PyValue.Signal;
        _item = item;
        _counts!.TryGet(context, item, out PyValue count);
        return Accepted(context, Arithmetic.Binary(context, BinaryOperator.Add, count, One));
    }

    protected override PyValue Accepted(PyContext context, PyValue value)
        => !value.IsSignal && _counts!.Set(context, _item, value) ? Continue : PyValue.Signal;

    protected override PyValue Finish(PyContext context) => PyValue.None;

    /// <summary>Counts an item whose count is a small int; false otherwise, or while raising.</summary>
    private static bool TryAdd(PyContext context, PyDict counts, PyValue item)
    {
        if (!KeyHashing.TryHash(context, item, KeyRole.Bare, out uint hash))
            return false;
        int row = counts.FindHashed(context, item, hash);
        if (row >= 0)
        {
            PyValue count = counts.ValueAt(row);
            if (!count.IsInt || count.Bits == long.MaxValue)
                return false;
            counts.SetValueAt(row, PyValue.Int(count.Bits + 1));
            return true;
        }

        return row == PyDict.Absent && counts.SetHashed(context, item, hash, One);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _counts);
        transfer.Require(_counts is not null, "items counted in no dict");
        transfer.OptionalValue(ref _item);
    }
}
