using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The rich comparisons of lists and tuples.</summary>
internal static class SequenceComparison
{
    /// <summary><c>a op b</c> of two lists or two tuples.</summary>
    public static PyValue Compare(PyContext context, CompareOperator op, PyObject a, PyObject b)
    {
        ReadOnlySpan<PyValue> x = ImmediateItems.Of(a);
        ReadOnlySpan<PyValue> y = ImmediateItems.Of(b);
        if (x.Length != y.Length && (op is CompareOperator.Equal or CompareOperator.NotEqual))
            return PyValue.Bool(op == CompareOperator.NotEqual);
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
            return PyValue.Bool(CompareLengths(op, x.Length, y.Length));
        return op switch
        {
            CompareOperator.Equal => PyValue.False,
            CompareOperator.NotEqual => PyValue.True,
            _ => Comparison.Compare(context, op, x[index], y[index]),
        };
    }

    /// <summary>The first index at which the items differ, or the end of the shorter; false while raising.</summary>
    private static bool TryFindDifference(PyContext context, PyObject a, PyObject b, out int index)
    {
        // Fetched anew in each round: comparing items may change a list.
        index = 0;
        while (true)
        {
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

    private static bool CompareLengths(CompareOperator op, int a, int b) => op switch
    {
        CompareOperator.Less => a < b,
        CompareOperator.LessEqual => a <= b,
        CompareOperator.Equal => a == b,
        CompareOperator.NotEqual => a != b,
        CompareOperator.Greater => a > b,
        _ => a >= b,
    };
}
