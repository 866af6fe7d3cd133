using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The items of built-in collections, which can be had at once, without an iterator.</summary>
internal static class ImmediateItems
{
    /// <summary>The items of what is a list or a tuple, as they are now.</summary>
    public static ReadOnlySpan<PyValue> Of(PyObject sequence) => sequence is PyList list ? list.Items : ((PyTuple)sequence).Items;

    /// <summary>The items of a tuple; none of anything else.</summary>
    public static ReadOnlySpan<PyValue> OrNone(PyValue value) => value.Ref is PyTuple tuple ? tuple.Items : default;

    /// <summary>The items of a list or tuple, as they are now; false for anything else and for subclasses.</summary>
    public static bool TrySpan(PyValue value, out ReadOnlySpan<PyValue> items)
    {
        if (value.Ref.GetType() == typeof(PyList))
        {
            items = ((PyList)value.Ref).Items;
            return true;
        }

        if (value.Ref.GetType() == typeof(PyTuple))
        {
            items = ((PyTuple)value.Ref).Items;
            return true;
        }

        items = default;
        return false;
    }

    /// <summary>
    /// Appends the items of any built-in collection to a list; false where an iterator is needed. Of an iterator it appends what can be had
    /// at once: where it gives false, the rest follows.
    /// </summary>
    public static bool TryAppend(PyContext context, PyList target, PyValue source)
    {
        if (TrySpan(source, out ReadOnlySpan<PyValue> items))
        {
            context.Meter.ChargeWork(items.Length / 16);
            target.AppendRange(context, items);
            return true;
        }

        switch (source.Ref)
        {
            case PyRange { IsSmall: true } range:
                AppendRange(context, target, range);
                return true;
            case PyDict dict when dict.GetType() == typeof(PyDict):
                AppendKeys(context, target, dict);
                return true;
            case PySetBase set when set.GetType() == typeof(PySet) || set.GetType() == typeof(PyFrozenSet):
                AppendKeys(context, target, set);
                return true;
            case PyDictView view:
                view.AppendTo(context, target);
                return true;
            case PyRange or LongRangeIterator:
                // Who asks for the length will find that no int of the machine can hold it.
                return false;
            case RangeIterator rest:
                context.Meter.RefuseBytes((long)Math.Min((ulong)rest.LengthHint, long.MaxValue / 16) * 16);
                AppendRest(context, target, rest);
                return true;
            case PyIterator iterator:
                context.Meter.RefuseBytes(Math.Min(iterator.LengthHint, long.MaxValue / 16) * 16);
                return iterator.TryAppendRest(context, target);
            case PyStr text:
                return new StrIterator(text).TryAppendRest(context, target);
            default:
                return false;
        }
    }

    private static void AppendRange(PyContext context, PyList target, PyRange range)
    {
        long count = range.SmallCount;
        context.Meter.ChargeWork(count / 8);
        target.EnsureCapacity(context, target.Count + count);
        long item = range.Start.Bits;
        long step = range.Step.Bits;
        Span<PyValue> slots = target.Storage.AsSpan(target.Count, (int)count);
        for (; slots.Length > ClockedLoop.Steps; slots = slots[ClockedLoop.Steps..], item += step * ClockedLoop.Steps)
        {
            context.Meter.LookAtClock();
            Fill(slots[..ClockedLoop.Steps], item, step);
        }

        Fill(slots, item, step);
        target.Count += (int)count;
    }

    private static void Fill(Span<PyValue> slots, long item, long step)
    {
        foreach (ref PyValue slot in slots)
        {
            slot = PyValue.Int(item);
            item += step;
        }
    }

    private static void AppendRest(PyContext context, PyList target, RangeIterator iterator)
    {
        while (iterator.Current != iterator.Stop)
        {
            if ((target.Count & 63) == 0)
                context.Meter.ChargeWork(8);
            target.Append(context, PyValue.Int(iterator.Current));
            iterator.Current = unchecked(iterator.Current + iterator.Step);
        }
    }

    private static void AppendKeys<TEntry>(PyContext context, PyList target, KeyTable<TEntry> table)
        where TEntry : struct, ITableEntry
    {
        context.Meter.ChargeWork(table.Count / 8);
        target.EnsureCapacity(context, (long)target.Count + table.Count);
        int position = 0;
        var loop = new ClockedLoop(context.Meter);
        while (table.MoveNext(ref position, out int row))
        {
            loop.At(position);
            target.Append(context, table.KeyAt(row));
        }
    }
}
