using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The rich comparisons of lists and tuples.</summary>
internal static class SequenceComparison
{
    /// <summary>So many items are compared at once where that is all; more are charged first.</summary>
    private const int MostPlain = 64;

    /// <summary>The number in the place of a comparison that has found the items that decide.</summary>
    private const long Deciding = 1;

    /// <summary><c>a op b</c> of two lists or two tuples.</summary>
    public static PyValue Compare(PyContext context, CompareOperator op, PyObject a, PyObject b)
    {
        if (context.Pinned > 0)
            return ComparePinned(context, op, a, b);
        return TryCompareAtOnce(context, op, a, b, out bool holds) ? PyValue.Bool(holds) : SlotReplay.Compare(context, op, a, b);
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

    /// <summary>Compares what needs nothing of the script; false where it may.</summary>
    private static bool TryCompareAtOnce(PyContext context, CompareOperator op, PyObject a, PyObject b, out bool holds)
    {
        ReadOnlySpan<PyValue> x = ImmediateItems.Of(a);
        ReadOnlySpan<PyValue> y = ImmediateItems.Of(b);
        if (x.Length != y.Length && (op is CompareOperator.Equal or CompareOperator.NotEqual))
        {
            holds = op == CompareOperator.NotEqual;
            return true;
        }

        if (!TryComparePlain(op, x, y, out holds))
            return false;
        context.Meter.ChargeWork(1 + (Math.Min(x.Length, y.Length) / 8));
        return true;
    }

    private static PyValue ComparePinned(PyContext context, CompareOperator op, PyObject a, PyObject b)
    {
        // What asks nothing is nothing that an operation has to know.
        bool isNew = !context.IsRecalling;
        if (isNew && TryCompareAtOnce(context, op, a, b, out bool atOnce))
            return PyValue.Bool(atOnce);
        var walk = new OperationPart(context, a);
        if (walk.IsKnown)
            return walk.Known;
        bool isResumed = walk.TryResume(out PartPlace place);
        if (!isResumed)
        {
            if (!isNew && TryCompareAtOnce(context, op, a, b, out bool holds))
                return walk.End(PyValue.Bool(holds));
            context.Meter.ChargeWork(Math.Min(ImmediateItems.Of(a).Length, ImmediateItems.Of(b).Length) / 8);
        }

        if (!context.EnterNative())
            return walk.End(PyValue.Signal);
        PyValue result = isResumed && place.Number == Deciding
            ? Decide(context, op, (int)place.Index, place.X, place.Y, ref walk)
            : FindDifference(context, op, a, b, (int)place.Index, place.X, place.Y, ref walk);
        context.LeaveNative();
        return result;
    }

    /// <summary>Goes on to the first items that differ, which decide, or else the lengths do. The first two may be at hand, or unbound.</summary>
    private static PyValue FindDifference(
        PyContext context, CompareOperator op, PyObject a, PyObject b, int index, PyValue x, PyValue y, ref OperationPart walk)
    {
        bool isResumed = !x.IsUnbound;
        var loop = new ClockedLoop(context.Meter);
        while (true)
        {
            // Fetched anew in each round: comparing items may change a list.
            if (!isResumed && !TryReadPair(a, b, index, out x, out y))
                return walk.End(PyValue.Bool(Holds(op, ImmediateItems.Of(a).Length, ImmediateItems.Of(b).Length)));
            isResumed = false;
            loop.Did(1);
            walk.BeginStep();
            if (!FastOrder.TryEquals(context, x, y, out bool equal))
                return walk.Stop(new PartPlace(index, X: x, Y: y));
            if (!equal)
                break;
            index++;
        }

        if (!TryReadPair(a, b, index, out x, out y))
            return walk.End(PyValue.Bool(Holds(op, ImmediateItems.Of(a).Length, ImmediateItems.Of(b).Length)));
        if (op is CompareOperator.Equal or CompareOperator.NotEqual)
            return walk.End(PyValue.Bool(op == CompareOperator.NotEqual));
        return Decide(context, op, index, x, y, ref walk);
    }

    private static PyValue Decide(PyContext context, CompareOperator op, int index, PyValue x, PyValue y, ref OperationPart walk)
    {
        walk.BeginStep();
        PyValue result = Comparison.Compare(context, op, x, y);
        return result.IsSignal ? walk.Stop(new PartPlace(index, Deciding, X: x, Y: y)) : walk.End(result);
    }

    private static bool TryReadPair(PyObject a, PyObject b, int index, out PyValue x, out PyValue y)
    {
        ReadOnlySpan<PyValue> left = ImmediateItems.Of(a);
        ReadOnlySpan<PyValue> right = ImmediateItems.Of(b);
        bool isThere = index < left.Length && index < right.Length;
        x = isThere ? left[index] : default;
        y = isThere ? right[index] : default;
        return isThere;
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
