using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <remarks>
/// The in-place forms. Numbers do not change in place, so two of them take the plain operator; the rest goes through
/// <see cref="Arithmetic.InPlace"/>, whose error texts differ.
/// </remarks>
internal static partial class FastArithmetic
{
    /// <summary><c>a += b</c>.</summary>
    public static PyValue InPlaceAdd(PyContext context, PyValue a, PyValue b)
        => AreNumbers(a, b) ? Add(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.Add, a, b);

    /// <summary><c>a -= b</c>.</summary>
    public static PyValue InPlaceSubtract(PyContext context, PyValue a, PyValue b)
        => AreNumbers(a, b) ? Subtract(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.Subtract, a, b);

    /// <summary><c>a *= b</c>.</summary>
    public static PyValue InPlaceMultiply(PyContext context, PyValue a, PyValue b)
        => AreNumbers(a, b) ? Multiply(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.Multiply, a, b);

    /// <summary><c>a /= b</c>.</summary>
    public static PyValue InPlaceTrueDivide(PyContext context, PyValue a, PyValue b)
        => AreNumbers(a, b) ? TrueDivide(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.TrueDivide, a, b);

    /// <summary><c>a //= b</c>.</summary>
    public static PyValue InPlaceFloorDivide(PyContext context, PyValue a, PyValue b)
        => AreNumbers(a, b) ? FloorDivide(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.FloorDivide, a, b);

    /// <summary><c>a %= b</c>.</summary>
    public static PyValue InPlaceModulo(PyContext context, PyValue a, PyValue b)
        => AreNumbers(a, b) ? Modulo(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.Modulo, a, b);

    /// <summary><c>a **= b</c>.</summary>
    public static PyValue InPlacePower(PyContext context, PyValue a, PyValue b)
        => AreNumbers(a, b) ? Power(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.Power, a, b);

    /// <summary><c>a @= b</c>.</summary>
    public static PyValue InPlaceMatrixMultiply(PyContext context, PyValue a, PyValue b)
        => Arithmetic.InPlace(context, BinaryOperator.MatrixMultiply, a, b);

    /// <summary><c>a &lt;&lt;= b</c>.</summary>
    public static PyValue InPlaceLeftShift(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? LeftShift(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.LeftShift, a, b);

    /// <summary><c>a &gt;&gt;= b</c>.</summary>
    public static PyValue InPlaceRightShift(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? RightShift(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.RightShift, a, b);

    /// <summary><c>a &amp;= b</c>.</summary>
    public static PyValue InPlaceAnd(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? And(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.And, a, b);

    /// <summary><c>a |= b</c>.</summary>
    public static PyValue InPlaceOr(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? Or(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.Or, a, b);

    /// <summary><c>a ^= b</c>.</summary>
    public static PyValue InPlaceXor(PyContext context, PyValue a, PyValue b)
        => a.IsInt && b.IsInt ? Xor(context, a, b) : Arithmetic.InPlace(context, BinaryOperator.Xor, a, b);

    private static bool AreNumbers(PyValue a, PyValue b) => (a.IsInt || a.IsFloat) && (b.IsInt || b.IsFloat);
}
