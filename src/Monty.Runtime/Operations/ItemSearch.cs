using Monty.Runtime.Core;
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
        index = -1;
        while (true)
        {
            // Fetched anew in each round: comparing items may change a list.
            ReadOnlySpan<PyValue> items = ImmediateItems.Of(sequence);
            long end = Math.Min(Math.Min(stop, items.Length), (start | (Window - 1)) + 1);
            if (start >= end)
                return true;
            start += CountDifferent(items[(int)start..(int)end], item);
            if (start < end)
            {
                if (!FastOrder.TryEquals(context, items[(int)start], item, out bool equal))
                    return false;
                if (equal)
                {
                    index = (int)start;
                    return true;
                }

                start++;
            }

            if ((start & (Window - 1)) == 0)
                context.Meter.ChargeWork(WindowCost);
        }
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
