using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The rich comparisons of lists and tuples.</summary>
internal static class SequenceComparison
{
    /// <summary>So many items are compared at once where that is all; more are charged first.</summary>
    private const int MostPlain = 64;

    /// <summary><c>a op b</c> of two lists or two tuples.</summary>
    public static PyValue Compare(PyContext context, CompareOperator op, PyObject a, PyObject b)
    {
        ReadOnlySpan<PyValue> x = ImmediateItems.Of(a);
        ReadOnlySpan<PyValue> y = ImmediateItems.Of(b);
        if (x.Length != y.Length && (op is CompareOperator.Equal or CompareOperator.NotEqual))
            return PyValue.Bool(op == CompareOperator.NotEqual);
        if (TryComparePlain(op, x, y, out bool holds))
        {
            context.Meter.ChargeWork(1 + (Math.Min(x.Length, y.Length) / 8));
            return PyValue.Bool(holds);
        }

        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, a, b);
        context.Meter.ChargeWork(Math.Min(x.Length, y.Length) / 8);
        if (!context.EnterNative())
            return PyValue.Signal;
        bool found = TryFindDifference(context, a, b, out int index);
        context.LeaveNative();
        if (!found)
            return PyValue.Signal;
        x = ImmediateItems.Of(a);
        y = ImmediateItems.Of(b);
        if (index >= x.Length || index >= y.Length)
            return PyValue.Bool(Holds(op, x.Length, y.Length));
        return op switch
        {
            CompareOperator.Equal => PyValue.False,
            CompareOperator.NotEqual => PyValue.True,
            _ => Comparison.Compare(context, op, x[index], y[index]),
        };
    }

    /// <summary>Compares a few items of which the script need not be asked; false where there are more, or others.</summary>
    public static bool TryComparePlain(CompareOperator op, ReadOnlySpan<PyValue> x, ReadOnlySpan<PyValue> y, out bool holds)
    {
        holds = false;
        int common = Math.Min(x.Length, y.Length);
        if (common > MostPlain)
            return false;
        for (int i = 0; i < common; i++)
        {
            if (x[i].Is(y[i]))
                continue;
            if (!TryOrderPlain(x[i], y[i], out int order))
                return false;
            if (order == 0)
                continue;
            holds = Holds(op, order, 0);
            return true;
        }

        holds = Holds(op, x.Length, y.Length);
        return true;
    }

    /// <summary>Which of two ints, floats or short strs comes first, as a number below or above 0.</summary>
    private static bool TryOrderPlain(PyValue a, PyValue b, out int order)
    {
        order = 0;
        if (a.IsInt && b.IsInt)
        {
            order = a.Bits.CompareTo(b.Bits);
            return true;
        }

        if (a.Ref is PyStr left && b.Ref is PyStr right)
        {
            if (Math.Min(left.Units, right.Units) >= Meter.FreeScan)
                return false;
            order = StrOrder.Compare(left.Chars, right.Chars);
            return true;
        }

        if (!a.IsFloat || !b.IsFloat || double.IsNaN(a.AsFloat) || double.IsNaN(b.AsFloat))
            return false;
        order = a.AsFloat.CompareTo(b.AsFloat);
        return true;
    }

    /// <summary>The first index at which the items differ, or the end of the shorter; false while raising.</summary>
    private static bool TryFindDifference(PyContext context, PyObject a, PyObject b, out int index)
    {
        // Fetched anew in each round: comparing items may change a list.
        index = 0;
        var loop = new ClockedLoop(context.Meter);
        while (true)
        {
            loop.At(index);
            ReadOnlySpan<PyValue> x = ImmediateItems.Of(a);
            ReadOnlySpan<PyValue> y = ImmediateItems.Of(b);
            if (index >= x.Length || index >= y.Length)
                return true;
            if (!FastOrder.TryEquals(context, x[index], y[index], out bool equal))
                return false;
            if (!equal)
                return true;
            index++;
        }
    }

    private static bool Holds(CompareOperator op, int a, int b) => op switch
    {
        CompareOperator.Less => a < b,
        CompareOperator.LessEqual => a <= b,
        CompareOperator.Equal => a == b,
        CompareOperator.NotEqual => a != b,
        CompareOperator.Greater => a > b,
        _ => a >= b,
    };
}
