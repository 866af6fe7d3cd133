using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <remarks>The comparisons: any value, or a signal.</remarks>
internal static partial class FastArithmetic
{
    /// <summary><c>a &lt; b</c>.</summary>
    public static PyValue Less(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt && b.IsInt)
            return PyValue.Bool(a.Bits < b.Bits);
        return a.IsFloat && b.IsFloat
            ? PyValue.Bool(a.AsFloat < b.AsFloat)
            : Comparison.Compare(context, CompareOperator.Less, a, b);
    }

    /// <summary><c>a &lt;= b</c>.</summary>
    public static PyValue LessEqual(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt && b.IsInt)
            return PyValue.Bool(a.Bits <= b.Bits);
        return a.IsFloat && b.IsFloat
            ? PyValue.Bool(a.AsFloat <= b.AsFloat)
            : Comparison.Compare(context, CompareOperator.LessEqual, a, b);
    }

    /// <summary><c>a == b</c>.</summary>
    public static PyValue Equal(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt && b.IsInt)
            return PyValue.Bool(a.Bits == b.Bits);
        return a.IsFloat && b.IsFloat
            ? PyValue.Bool(a.AsFloat == b.AsFloat)
            : Comparison.Compare(context, CompareOperator.Equal, a, b);
    }

    /// <summary><c>a != b</c>.</summary>
    public static PyValue NotEqual(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt && b.IsInt)
            return PyValue.Bool(a.Bits != b.Bits);
        return a.IsFloat && b.IsFloat
            ? PyValue.Bool(a.AsFloat != b.AsFloat)
            : Comparison.Compare(context, CompareOperator.NotEqual, a, b);
    }

    /// <summary><c>a &gt; b</c>.</summary>
    public static PyValue Greater(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt && b.IsInt)
            return PyValue.Bool(a.Bits > b.Bits);
        return a.IsFloat && b.IsFloat
            ? PyValue.Bool(a.AsFloat > b.AsFloat)
            : Comparison.Compare(context, CompareOperator.Greater, a, b);
    }

    /// <summary><c>a &gt;= b</c>.</summary>
    public static PyValue GreaterEqual(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt && b.IsInt)
            return PyValue.Bool(a.Bits >= b.Bits);
        return a.IsFloat && b.IsFloat
            ? PyValue.Bool(a.AsFloat >= b.AsFloat)
            : Comparison.Compare(context, CompareOperator.GreaterEqual, a, b);
    }
}
