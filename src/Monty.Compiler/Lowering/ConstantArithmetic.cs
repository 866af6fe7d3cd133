using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Operators on constants, where the result is small and exactly what running them would give.</summary>
internal static class ConstantArithmetic
{
    private const int MaxBits = 128;
    private const int MaxText = 4096;

    /// <summary>Ints up to here are exact as doubles.</summary>
    private const long ExactDouble = 1L << 53;

    private static readonly PyValue? Unknown = null;

    /// <summary>The result; null where running the operator is needed.</summary>
    public static PyValue? Unary(Syntax.Ast.UnaryOperator op, PyValue operand)
    {
        if (op == Syntax.Ast.UnaryOperator.Not)
            return operand.IsBool ? PyValue.Bool(!operand.IsTrue) : operand.IsNone ? PyValue.True : Unknown;
        if (operand.IsFloat)
            return op switch
            {
                Syntax.Ast.UnaryOperator.Negate => PyValue.Float(-operand.AsFloat),
                Syntax.Ast.UnaryOperator.Plus => operand,
                _ => Unknown,
            };
        if (!TryInteger(operand, out BigInteger value))
            return null;
        return op switch
        {
            Syntax.Ast.UnaryOperator.Negate => PyBigInt.From(-value),
            Syntax.Ast.UnaryOperator.Plus => operand,
            _ when operand.IsBool => Unknown,
            _ => PyBigInt.From(-value - 1),
        };
    }

    /// <summary>The result; null where running the operator is needed.</summary>
    public static PyValue? Binary(BinaryOperator op, PyValue left, PyValue right)
    {
        bool isLeftInteger = TryInteger(left, out BigInteger x);
        bool isRightInteger = TryInteger(right, out BigInteger y);
        if (isLeftInteger && isRightInteger)
            return Integers(op, x, y);
        if (TryDouble(left, out double a) && TryDouble(right, out double b))
            return Doubles(op, a, b);
        if (left.As<PyStr>() is { } text && op == BinaryOperator.Multiply && isRightInteger)
            return Repeat(text.Text, y);
        if (left.As<PyStr>() is { } first && op == BinaryOperator.Add && right.As<PyStr>() is { } second)
            return first.Text.Length + second.Text.Length <= MaxText ? PyValue.Str(first.Text + second.Text) : Unknown;
        return null;
    }

    private static PyValue? Integers(BinaryOperator op, BigInteger x, BigInteger y)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                return Small(x + y);
            case BinaryOperator.Subtract:
                return Small(x - y);
            case BinaryOperator.Multiply:
                return x.GetBitLength() + y.GetBitLength() <= MaxBits ? Small(x * y) : Unknown;
            case BinaryOperator.FloorDivide:
                return y.IsZero ? null : Small(FloorDivide(x, y));
            case BinaryOperator.Modulo:
                return y.IsZero ? null : Small(x - (FloorDivide(x, y) * y));
            case BinaryOperator.TrueDivide:
                return Divide(x, y);
            case BinaryOperator.Power:
                return y >= 0 && y <= MaxBits && x.GetBitLength() * y <= MaxBits ? Small(BigInteger.Pow(x, (int)y)) : Unknown;
            case BinaryOperator.LeftShift:
                return y >= 0 && y <= MaxBits ? Small(x << (int)y) : Unknown;
            case BinaryOperator.RightShift:
                return y >= 0 && y <= MaxBits ? Small(x >> (int)y) : Unknown;
            case BinaryOperator.And:
                return Small(x & y);
            case BinaryOperator.Or:
                return Small(x | y);
            case BinaryOperator.Xor:
                return Small(x ^ y);
            default:
                return null;
        }
    }

    private static PyValue? Doubles(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => PyValue.Float(a + b),
        BinaryOperator.Subtract => PyValue.Float(a - b),
        BinaryOperator.Multiply => PyValue.Float(a * b),
        BinaryOperator.TrueDivide when b != 0 => PyValue.Float(a / b),
        _ => Unknown,
    };

    private static PyValue? Divide(BigInteger x, BigInteger y)
    {
        if (y.IsZero || BigInteger.Abs(x) > ExactDouble || BigInteger.Abs(y) > ExactDouble)
            return null;
        return PyValue.Float((double)x / (double)y);
    }

    private static PyValue? Repeat(string text, BigInteger count)
    {
        if (count > MaxText || text.Length * BigInteger.Max(count, 0) > MaxText)
            return null;
        return PyValue.Str(string.Concat(Enumerable.Repeat(text, (int)BigInteger.Max(count, 0))));
    }

    private static BigInteger FloorDivide(BigInteger x, BigInteger y)
    {
        BigInteger quotient = BigInteger.DivRem(x, y, out BigInteger remainder);
        return !remainder.IsZero && (remainder < 0) != (y < 0) ? quotient - 1 : quotient;
    }

    private static PyValue? Small(BigInteger value) => value.GetBitLength() <= MaxBits ? PyBigInt.From(value) : Unknown;

    private static bool TryInteger(PyValue value, out BigInteger integer)
    {
        if (value.IsInt)
        {
            integer = value.Bits;
            return true;
        }

        integer = value.As<PyBigInt>()?.Value ?? default;
        return value.Ref is PyBigInt;
    }

    private static bool TryDouble(PyValue value, out double number)
    {
        number = value.IsFloat ? value.AsFloat : value.IsInt ? value.Bits : 0;
        return value.IsFloat || (value.IsInt && Math.Abs((double)value.Bits) <= ExactDouble);
    }
}
