using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Looks for an item in a list or tuple.</summary>
internal static class ItemSearch
{
    /// <summary>So many items are looked at for one charge; fewer are free.</summary>
    private const int Window = 64;

    private const int WindowCost = 8;

    /// <summary><c>item in sequence</c>: True, False or a signal.</summary>
    public static PyValue Contains(PyContext context, PyObject sequence, PyValue item)
    {
        if (context.Pinned != 0)
            return TryIndexOf(context, sequence, item, 0, long.MaxValue, out int index) ? PyValue.Bool(index >= 0) : PyValue.Signal;
        ReadOnlySpan<PyValue> items = ImmediateItems.Of(sequence);
        if (items.Length < Window)
        {
            // No item is asked here, so there is nothing that might have to run again.
            int candidate = CountDifferent(items, item);
            if (candidate == items.Length)
                return PyValue.False;
            if (IsSame(items[candidate], item))
                return PyValue.True;
        }

        return SlotReplay.Run(context, SlotOperation.Contains, sequence, item);
    }

    /// <summary>The first index from <paramref name="start"/> to before <paramref name="stop"/> that holds the item, or -1; false while raising.</summary>
    public static bool TryIndexOf(PyContext context, PyObject sequence, PyValue item, long start, long stop, out int index)
    {
        var walk = new OperationPart(context, sequence);
        PyValue found = walk.IsKnown ? walk.Known : Find(context, sequence, item, start, stop, ref walk);
        index = found.IsInt ? (int)found.Bits : -1;
        return !found.IsSignal;
    }

    private static PyValue Find(PyContext context, PyObject sequence, PyValue item, long start, long stop, ref OperationPart walk)
    {
        bool isResumed = walk.TryResume(out PartPlace place);
        if (isResumed)
            (start, stop) = (place.Index, place.Number);
        while (true)
        {
            // Fetched anew in each round: comparing items may change a list.
            ReadOnlySpan<PyValue> items = ImmediateItems.Of(sequence);
            long end = Math.Min(Math.Min(stop, items.Length), (start | (Window - 1)) + 1);
            if (!isResumed)
            {
                if (start >= end)
                    return walk.End(PyValue.Int(-1));
                start += CountDifferent(items[(int)start..(int)end], item);
            }

            if (isResumed || start < end)
            {
                PyValue candidate = isResumed ? place.X : items[(int)start];
                isResumed = false;
                walk.BeginStep();
                if (!FastOrder.TryEquals(context, candidate, item, out bool equal))
                    return walk.Stop(new PartPlace(start, stop, X: candidate));
                if (equal)
                    return walk.End(PyValue.Int(start));
                start++;
            }

            if ((start & (Window - 1)) == 0)
                context.Meter.ChargeWork(WindowCost);
        }
    }

    /// <summary>How many items are equal to one: an int or a signal.</summary>
    public static PyValue Count(PyContext context, PyObject sequence, PyValue item)
    {
        var walk = new OperationPart(context, sequence);
        if (walk.IsKnown)
            return walk.Known;
        context.Meter.ChargeWork(ImmediateItems.Of(sequence).Length / 8);
        bool isResumed = walk.TryResume(out PartPlace place);
        long count = place.Number;
        var loop = new ClockedLoop(context.Meter);
        for (int i = (int)place.Index; isResumed || i < ImmediateItems.Of(sequence).Length; i++)
        {
            loop.Did(1);
            PyValue candidate = isResumed ? place.X : ImmediateItems.Of(sequence)[i];
            isResumed = false;
            walk.BeginStep();
            if (!FastOrder.TryEquals(context, candidate, item, out bool equal))
                return walk.Stop(new PartPlace(i, count, X: candidate));
            count += equal ? 1 : 0;
        }

        return walk.End(PyValue.Int(count));
    }

    /// <summary>How many items come before the first that may be equal to the one looked for.</summary>
    private static int CountDifferent(ReadOnlySpan<PyValue> items, PyValue item)
    {
        int i = 0;
        if (item.IsInt)
        {
            while (i < items.Length && items[i].IsInt && items[i].Bits != item.Bits)
                i++;
        }
        else if (item.Ref is PyStr text)
        {
            while (i < items.Length && items[i].Ref is PyStr other && IsDifferent(other, text))
                i++;
        }
        else if (IsPlainType(item))
        {
            while (i < items.Length && IsPlainType(items[i]) && !items[i].Is(item))
                i++;
        }

        return i;
    }

    /// <summary>Whether the value is a class that is equal to itself only.</summary>
    private static bool IsPlainType(PyValue value) => value.Ref is PyType type && ReferenceEquals(type.Type, TypeType.Type);

    /// <summary>Whether that shows without looking through long text, which is charged.</summary>
    private static bool IsDifferent(PyStr a, PyStr b)
        => a.Units != b.Units || (a.Units < Meter.FreeScan && !PyStr.Equal(a, b));

    private static bool IsSame(PyValue a, PyValue b)
        => a.Is(b) || (a.Ref is PyStr x && b.Ref is PyStr y && x.Units < Meter.FreeScan && PyStr.Equal(x, y));
}
