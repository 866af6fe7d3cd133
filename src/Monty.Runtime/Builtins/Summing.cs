using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>sum</c>.</summary>
internal static class Summing
{
    public static PyValue Sum(PyContext context, PyValue iterable, PyValue start)
    {
        var total = new SumAccumulator(start);
        if (ImmediateItems.TrySpan(iterable, out ReadOnlySpan<PyValue> items))
        {
            context.Meter.ChargeWork(items.Length / 16);
            int done = AddFast(context.Meter, ref total, items);
            if (done == items.Length)
                return total.Total;
            return new SumFrame(IteratorAt(iterable, done), total).Start(context);
        }

        if (iterable.Ref is PyRange { IsSmall: true } range)
            return SumRange(context, range, ref total);
        if (iterable.Ref.GetType() == typeof(PyBytes) && start.IsInt)
            return SumBytes(context, ((PyBytes)iterable.Ref).Data, start);
        return new SumFrame(total).StartOver(context, iterable);
    }

    private static PyValue SumBytes(PyContext context, ReadOnlySpan<byte> data, PyValue start)
    {
        context.Meter.ChargeWork(1 + (data.Length / 8));
        long sum = 0;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < data.Length; i++)
        {
            loop.At(i);
            sum += data[i];
        }

        return IntOperations.Add(sum, start.Bits);
    }

    /// <summary>Adds items until one needs more than a machine instruction; returns how many were added.</summary>
    private static int AddFast(Meter meter, ref SumAccumulator total, ReadOnlySpan<PyValue> items)
    {
        // A local copy can live in registers.
        SumAccumulator local = total;
        int i = 0;
        while (true)
        {
            int end = Math.Min(items.Length, i + ClockedLoop.Steps);
            while (i < end && local.TryAddFast(items[i]))
                i++;
            if (i < end || end == items.Length)
                break;
            meter.LookAtClock();
        }

        total = local;
        return i;
    }

    private static PyValue IteratorAt(PyValue sequence, int position)
        => sequence.Ref is PyList list
            ? new ListIterator(list) { Position = position }
            : new TupleIterator((PyTuple)sequence.Ref) { Position = position };

    private static PyValue SumRange(PyContext context, PyRange range, ref SumAccumulator total)
    {
        var iterator = new RangeIterator(range.Start.Bits, range.Step.Bits, range.SmallCount);
        long left = range.SmallCount;
        while (left > 0)
        {
            long part = Math.Min(left, 4096);
            context.Meter.ChargeWork(part / 8);
            for (long i = 0; i < part; i++)
            {
                if (!total.TryAddFast(PyValue.Int(iterator.Current)))
                    return new SumFrame(iterator, total).Start(context);
                iterator.Current += iterator.Step;
            }

            left -= part;
        }

        return total.Total;
    }
}

/// <summary><c>sum</c> over an iterator, or with additions in Python.</summary>
[HeapKind(154)]
internal sealed class SumFrame : IterationFrame
{
    private SumAccumulator _total;

    internal SumFrame()
    {
    }

    public SumFrame(SumAccumulator total)
    {
        _total = total;
    }

    public SumFrame(PyValue iterator, SumAccumulator total)
        : base(iterator)
    {
        _total = total;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => _total.TryAddFast(item) ? Continue : Accepted(context, _total.Add(context, item));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _total.Continue(value);
        return Continue;
    }

    protected override PyValue Finish(PyContext context) => _total.Total;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        _total.Transfer(transfer);
    }
}
