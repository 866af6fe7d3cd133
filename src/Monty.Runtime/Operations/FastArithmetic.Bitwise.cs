using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <remarks>The operators of ints only, and <c>@</c>, which no number has.</remarks>
internal static partial class FastArithmetic
{
    /// <summary><c>a @ b</c>.</summary>
    public static PyValue MatrixMultiply(PyContext context, PyValue a, PyValue b)
        => Arithmetic.Binary(context, BinaryOperator.MatrixMultiply, a, b);

    /// <summary><c>a &lt;&lt; b</c>.</summary>
    public static PyValue LeftShift(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt
            ? IntOperations.LeftShift(context, a.Bits, b.Bits)
            : Arithmetic.Binary(context, BinaryOperator.LeftShift, a, b);

    /// <summary><c>a &gt;&gt; b</c>.</summary>
    public static PyValue RightShift(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt
            ? IntOperations.RightShift(context, a.Bits, b.Bits)
            : Arithmetic.Binary(context, BinaryOperator.RightShift, a, b);

    /// <summary><c>a &amp; b</c>.</summary>
    public static PyValue And(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? PyValue.Int(a.Bits & b.Bits) : Arithmetic.Binary(context, BinaryOperator.And, a, b);

    /// <summary><c>a | b</c>.</summary>
    public static PyValue Or(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? PyValue.Int(a.Bits | b.Bits) : Arithmetic.Binary(context, BinaryOperator.Or, a, b);

    /// <summary><c>a ^ b</c>.</summary>
    public static PyValue Xor(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? PyValue.Int(a.Bits ^ b.Bits) : Arithmetic.Binary(context, BinaryOperator.Xor, a, b);

    /// <summary><c>-a</c>.</summary>
    public static PyValue Negative(PyContext context, PyValue a)
    {
        if (a.IsInt && a.Bits != long.MinValue)
            return PyValue.Int(-a.Bits);
        return a.IsFloat ? PyValue.Float(-a.AsFloat) : Arithmetic.Unary(context, UnaryOperator.Negative, a);
    }

    /// <summary><c>+a</c>.</summary>
    public static PyValue Positive(PyContext context, PyValue a)
        => a.IsInt || a.IsFloat ? a : Arithmetic.Unary(context, UnaryOperator.Positive, a);

    /// <summary><c>~a</c>.</summary>
    public static PyValue Invert(PyContext context, PyValue a)
        => a.IsInt ? PyValue.Int(~a.Bits) : Arithmetic.Unary(context, UnaryOperator.Invert, a);
}
