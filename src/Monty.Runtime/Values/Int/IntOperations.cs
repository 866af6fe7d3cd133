using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Arithmetic of ints that fit 64 bits; results that do not become big ints.</summary>
/// <remarks>Emitted code and the slots call these directly, so none of them looks at a type again.</remarks>
internal static partial class IntOperations
{
    /// <summary>Every int of at most this size is a double exactly.</summary>
    private const long ExactDouble = 1L << 53;

    /// <summary><c>a op b</c>; NotImplemented for <c>@</c>.</summary>
    public static PyValue Binary(PyContext context, BinaryOperator op, long a, long b) => op switch
    {
        BinaryOperator.Add => Add(a, b),
        BinaryOperator.Subtract => Subtract(a, b),
        BinaryOperator.Multiply => Multiply(a, b),
        BinaryOperator.TrueDivide => TrueDivide(context, a, b),
        BinaryOperator.FloorDivide => FloorDivide(context, a, b),
        BinaryOperator.Modulo => Modulo(context, a, b),
        BinaryOperator.Power => Power(context, a, b),
        BinaryOperator.LeftShift => LeftShift(context, a, b),
        BinaryOperator.RightShift => RightShift(context, a, b),
        BinaryOperator.And => PyValue.Int(a & b),
        BinaryOperator.Or => PyValue.Int(a | b),
        BinaryOperator.Xor => PyValue.Int(a ^ b),
        _ => PyValue.NotImplemented,
    };

    public static PyValue Add(long a, long b)
    {
        long sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) < 0 ? PyBigInt.From((BigInteger)a + b) : PyValue.Int(sum);
    }

    public static PyValue Subtract(long a, long b)
    {
        long difference = unchecked(a - b);
        return ((a ^ b) & (a ^ difference)) < 0 ? PyBigInt.From((BigInteger)a - b) : PyValue.Int(difference);
    }

    public static PyValue Multiply(long a, long b)
    {
        long high = Math.BigMul(a, b, out long low);
        return high == low >> 63 ? PyValue.Int(low) : PyBigInt.From((BigInteger)a * b);
    }

    public static PyValue TrueDivide(PyContext context, long a, long b)
    {
        if (b == 0)
            return context.Raise(Errors.DivisionByZero());
        if (IsExactDouble(a) && IsExactDouble(b))
            return PyValue.Float((double)a / b);
        return PyValue.Float(IntDivision.True(context.Meter, a, b));
    }

    public static PyValue FloorDivide(PyContext context, long a, long b)
    {
        if (b == 0)
            return context.Raise(Errors.DivisionByZero());
        if (b == -1)
            return Negate(a);
        return PyValue.Int(FloorQuotient(a, b));
    }

    public static PyValue Modulo(PyContext context, long a, long b)
    {
        if (b == 0)
            return context.Raise(Errors.DivisionByZero());
        return b == -1 ? PyValue.Int(0) : PyValue.Int(FloorRemainder(a, b));
    }

    public static PyValue LeftShift(PyContext context, long a, long count)
    {
        if (count < 0)
            return context.Raise(Errors.NegativeShift());
        if (a == 0)
            return PyValue.Int(0);
        if (count < 64 && unchecked(a << (int)count) >> (int)count == a)
            return PyValue.Int(a << (int)count);
        return BigIntOperations.LeftShift(context, a, count);
    }

    public static PyValue RightShift(PyContext context, long a, long count)
        => count < 0 ? context.Raise(Errors.NegativeShift()) : PyValue.Int(a >> (int)Math.Min(count, 63));

    public static PyValue Negate(long a) => a == long.MinValue ? PyBigInt.From(-(BigInteger)a) : PyValue.Int(-a);

    public static PyValue Absolute(long a) => a < 0 ? Negate(a) : PyValue.Int(a);

    /// <summary>The quotient rounded down; <paramref name="b"/> is neither 0 nor -1.</summary>
    public static long FloorQuotient(long a, long b)
    {
        long quotient = a / b;
        return (a ^ b) < 0 && quotient * b != a ? quotient - 1 : quotient;
    }

    /// <summary>The remainder with the sign of <paramref name="b"/>, which is neither 0 nor -1.</summary>
    public static long FloorRemainder(long a, long b)
    {
        long remainder = a % b;
        return remainder != 0 && (remainder ^ b) < 0 ? remainder + b : remainder;
    }

    public static bool Compare(CompareOperator op, long a, long b) => op switch
    {
        CompareOperator.Less => a < b,
        CompareOperator.LessEqual => a <= b,
        CompareOperator.Equal => a == b,
        CompareOperator.NotEqual => a != b,
        CompareOperator.Greater => a > b,
        _ => a >= b,
    };

    private static bool IsExactDouble(long a) => a is >= -ExactDouble and <= ExactDouble;
}
