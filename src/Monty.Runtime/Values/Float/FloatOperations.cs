using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Arithmetic of floats. Division and powers are the ones with Python rules of their own.</summary>
internal static class FloatOperations
{
    /// <summary><c>a op b</c>; NotImplemented for the operators of ints.</summary>
    public static PyValue Binary(PyContext context, BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => PyValue.Float(a + b),
        BinaryOperator.Subtract => PyValue.Float(a - b),
        BinaryOperator.Multiply => PyValue.Float(a * b),
        BinaryOperator.TrueDivide => TrueDivide(context, a, b),
        BinaryOperator.FloorDivide => FloorDivide(context, a, b),
        BinaryOperator.Modulo => Modulo(context, a, b),
        BinaryOperator.Power => Power(context, a, b),
        _ => PyValue.NotImplemented,
    };

    public static PyValue TrueDivide(PyContext context, double a, double b)
        => b == 0 ? context.Raise(Errors.DivisionByZero()) : PyValue.Float(a / b);

    public static PyValue FloorDivide(PyContext context, double a, double b)
        => b == 0 ? context.Raise(Errors.DivisionByZero()) : PyValue.Float(FloorQuotient(a, b, out _));

    public static PyValue Modulo(PyContext context, double a, double b)
        => b == 0 ? context.Raise(Errors.DivisionByZero()) : PyValue.Float(FloorRemainder(a, b));

    /// <summary>The remainder with the sign of <paramref name="b"/>, which is not zero; a zero has that sign too.</summary>
    public static double FloorRemainder(double a, double b)
    {
        double remainder = a % b;
        if (remainder == 0)
            return Math.CopySign(0.0, b);
        return (b < 0) != (remainder < 0) ? remainder + b : remainder;
    }

    /// <summary>The quotient rounded down, from the exact remainder: <c>floor(a / b)</c> may be one off.</summary>
    public static double FloorQuotient(double a, double b, out double remainder)
    {
        remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder == 0)
        {
            remainder = Math.CopySign(0.0, b);
        }
        else if ((b < 0) != (remainder < 0))
        {
            remainder += b;
            quotient -= 1.0;
        }

        if (quotient == 0)
            return Math.CopySign(0.0, a / b);
        double floor = Math.Floor(quotient);
        return quotient - floor > 0.5 ? floor + 1.0 : floor;
    }

    public static PyValue Power(PyContext context, double a, double b)
    {
        if (a == 0 && b < 0 && double.IsFinite(b))
            return context.Raise(Errors.ZeroDivisionError("zero to a negative power"));
        if (a < 0 && double.IsFinite(a) && double.IsFinite(b) && b != Math.Floor(b))
            return ComplexPower(context, a, b);
        double power = Math.Pow(a, b);
        return double.IsInfinity(power) && double.IsFinite(a) && double.IsFinite(b)
            ? context.Raise(Errors.ResultOutOfRange())
            : PyValue.Float(power);
    }

    public static bool Compare(CompareOperator op, double a, double b) => op switch
    {
        CompareOperator.Less => a < b,
        CompareOperator.LessEqual => a <= b,
        CompareOperator.Equal => a == b,
        CompareOperator.NotEqual => a != b,
        CompareOperator.Greater => a > b,
        _ => a >= b,
    };

    /// <summary>A fractional power of a negative number is complex.</summary>
    private static PyValue ComplexPower(PyContext context, double a, double b)
        => ComplexOperations.Power(context, new ComplexOperand(a, 0.0, true), new ComplexOperand(b, 0.0, true));
}
