using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Equality and order of built-in values without a call into Python; everything else goes through <see cref="Comparison"/>.</summary>
internal static class FastOrder
{
    /// <summary>Container equality (identity, then <c>==</c>), pinned; false while raising.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEquals(PyContext context, PyValue a, PyValue b, out bool equal)
    {
        if (a.IsInt && b.IsInt)
        {
            equal = a.Bits == b.Bits;
            return true;
        }

        return TryEqualsOther(context, a, b, out equal);
    }

    /// <summary><c>a &lt; b</c>, pinned; false while raising.</summary>
    public static bool TryLess(PyContext context, PyValue a, PyValue b, out bool less)
    {
        if (TryLessPlain(context, a, b, out less))
            return true;
        if (a.Ref.GetType() == typeof(PyTuple) && b.Ref.GetType() == typeof(PyTuple))
            return TryLessTuple(context, Unsafe.As<PyTuple>(a.Ref), Unsafe.As<PyTuple>(b.Ref), out less);
        return Comparison.TryLess(context, a, b, out less);
    }

    /// <summary>As <see cref="TryLess"/> of two ints, floats or strs; false for others.</summary>
    private static bool TryLessPlain(PyContext context, PyValue a, PyValue b, out bool less)
    {
        if (a.IsInt && b.IsInt)
        {
            less = a.Bits < b.Bits;
            return true;
        }

        if (a.IsFloat && b.IsFloat)
        {
            less = a.AsFloat < b.AsFloat;
            return true;
        }

        if (a.Ref is PyStr left && b.Ref is PyStr right)
        {
            less = StrOrder.Compare(context.Meter, left.Chars, right.Chars) < 0;
            return true;
        }

        less = false;
        return false;
    }

    /// <summary><c>a &gt; b</c>, pinned; false while raising.</summary>
    public static bool TryGreater(PyContext context, PyValue a, PyValue b, out bool greater)
    {
        if (a.IsInt && b.IsInt)
        {
            greater = a.Bits > b.Bits;
            return true;
        }

        if (a.IsFloat && b.IsFloat)
        {
            greater = a.AsFloat > b.AsFloat;
            return true;
        }

        context.Pinned++;
        PyValue result = Comparison.Compare(context, CompareOperator.Greater, a, b);
        if (!result.IsSignal)
            result = Truth.Of(context, result);
        context.Pinned--;
        greater = !result.IsSignal && result.IsTrue;
        return !result.IsSignal;
    }

    private static bool TryEqualsOther(PyContext context, PyValue a, PyValue b, out bool equal)
    {
        if (a.Is(b))
        {
            equal = true;
            return true;
        }

        if (a.Ref is PyStr left && b.Ref is PyStr right)
        {
            equal = PyStr.Equal(context.Meter, left, right);
            return true;
        }

        if (a.IsFloat && b.IsFloat)
        {
            equal = a.AsFloat == b.AsFloat;
            return true;
        }

        return Comparison.TryEquals(context, a, b, out equal);
    }

    private static bool TryLessTuple(PyContext context, PyTuple a, PyTuple b, out bool less)
    {
        less = false;
        PyValue[] x = a.Storage;
        PyValue[] y = b.Storage;
        for (int i = 0; i < x.Length && i < y.Length; i++)
        {
            if (!TryEquals(context, x[i], y[i], out bool equal))
                return false;
            if (equal)
                continue;
            if (TryLessPlain(context, x[i], y[i], out less))
                return true;
            if (!context.EnterNative())
                return false;
            bool done = TryLess(context, x[i], y[i], out less);
            context.LeaveNative();
            return done;
        }

        less = x.Length < y.Length;
        return true;
    }
}
