using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>
/// The operators as emitted code calls them out of line: ints of a machine word and floats are done here, everything else goes
/// through <see cref="Arithmetic"/>. Any value, or a signal.
/// </summary>
internal static partial class FastArithmetic
{
    /// <summary><c>a + b</c>.</summary>
    public static PyValue Add(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt)
        {
            if (b.IsInt)
                return IntOperations.Add(a.Bits, b.Bits);
            if (b.IsFloat)
                return PyValue.Float(a.Bits + b.AsFloat);
        }
        else if (a.IsFloat)
        {
            if (b.IsFloat)
                return PyValue.Float(a.AsFloat + b.AsFloat);
            if (b.IsInt)
                return PyValue.Float(a.AsFloat + b.Bits);
        }

        return Arithmetic.Binary(context, BinaryOperator.Add, a, b);
    }

    /// <summary><c>a - b</c>.</summary>
    public static PyValue Subtract(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt)
        {
            if (b.IsInt)
                return IntOperations.Subtract(a.Bits, b.Bits);
            if (b.IsFloat)
                return PyValue.Float(a.Bits - b.AsFloat);
        }
        else if (a.IsFloat)
        {
            if (b.IsFloat)
                return PyValue.Float(a.AsFloat - b.AsFloat);
            if (b.IsInt)
                return PyValue.Float(a.AsFloat - b.Bits);
        }

        return Arithmetic.Binary(context, BinaryOperator.Subtract, a, b);
    }

    /// <summary><c>a * b</c>.</summary>
    public static PyValue Multiply(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt)
        {
            if (b.IsInt)
                return IntOperations.Multiply(a.Bits, b.Bits);
            if (b.IsFloat)
                return PyValue.Float(a.Bits * b.AsFloat);
        }
        else if (a.IsFloat)
        {
            if (b.IsFloat)
                return PyValue.Float(a.AsFloat * b.AsFloat);
            if (b.IsInt)
                return PyValue.Float(a.AsFloat * b.Bits);
        }

        return Arithmetic.Binary(context, BinaryOperator.Multiply, a, b);
    }

    /// <summary><c>a / b</c>.</summary>
    public static PyValue TrueDivide(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt)
        {
            if (b.IsInt)
                return IntOperations.TrueDivide(context, a.Bits, b.Bits);
            if (b.IsFloat)
                return FloatOperations.TrueDivide(context, a.Bits, b.AsFloat);
        }
        else if (a.IsFloat)
        {
            if (b.IsFloat)
                return FloatOperations.TrueDivide(context, a.AsFloat, b.AsFloat);
            if (b.IsInt)
                return FloatOperations.TrueDivide(context, a.AsFloat, b.Bits);
        }

        return Arithmetic.Binary(context, BinaryOperator.TrueDivide, a, b);
    }

    /// <summary><c>a // b</c>.</summary>
    public static PyValue FloorDivide(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt)
        {
            if (b.IsInt)
                return IntOperations.FloorDivide(context, a.Bits, b.Bits);
            if (b.IsFloat)
                return FloatOperations.FloorDivide(context, a.Bits, b.AsFloat);
        }
        else if (a.IsFloat)
        {
            if (b.IsFloat)
                return FloatOperations.FloorDivide(context, a.AsFloat, b.AsFloat);
            if (b.IsInt)
                return FloatOperations.FloorDivide(context, a.AsFloat, b.Bits);
        }

        return Arithmetic.Binary(context, BinaryOperator.FloorDivide, a, b);
    }

    /// <summary><c>a % b</c>.</summary>
    public static PyValue Modulo(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt)
        {
            if (b.IsInt)
                return IntOperations.Modulo(context, a.Bits, b.Bits);
            if (b.IsFloat)
                return FloatOperations.Modulo(context, a.Bits, b.AsFloat);
        }
        else if (a.IsFloat)
        {
            if (b.IsFloat)
                return FloatOperations.Modulo(context, a.AsFloat, b.AsFloat);
            if (b.IsInt)
                return FloatOperations.Modulo(context, a.AsFloat, b.Bits);
        }

        return Arithmetic.Binary(context, BinaryOperator.Modulo, a, b);
    }

    /// <summary><c>a ** b</c>.</summary>
    public static PyValue Power(PyContext context, PyValue a, PyValue b)
    {
        if (a.IsInt)
        {
            if (b.IsInt)
                return IntOperations.Power(context, a.Bits, b.Bits);
            if (b.IsFloat)
                return FloatOperations.Power(context, a.Bits, b.AsFloat);
        }
        else if (a.IsFloat)
        {
            if (b.IsFloat)
                return FloatOperations.Power(context, a.AsFloat, b.AsFloat);
            if (b.IsInt)
                return FloatOperations.Power(context, a.AsFloat, b.Bits);
        }

        return Arithmetic.Binary(context, BinaryOperator.Power, a, b);
    }
}
