using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Arithmetic of complex numbers, mixed with real ones as C99 and CPython 3.14 do it.</summary>
internal static class ComplexOperations
{
    /// <summary><c>abs(z)</c></summary>
    /// <exception cref="RaisedException">It is too large for a float.</exception>
    public static PyValue Absolute(PyComplex value)
    {
        double magnitude = ComplexText.Magnitude(value.Real, value.Imaginary);
        return double.IsInfinity(magnitude) && double.IsFinite(value.Real) && double.IsFinite(value.Imaginary)
            ? throw Errors.OverflowError("absolute value too large").ToException()
            : PyValue.Float(magnitude);
    }

    /// <summary>Whole exponents up to this size are computed by squaring.</summary>
    private const double SmallExponent = 100.0;

    public static bool Has(BinaryOperator op) => op is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
        or BinaryOperator.TrueDivide or BinaryOperator.Power;

    /// <summary>One of the operators that <see cref="Has"/> names.</summary>
    public static PyValue Binary(PyContext context, BinaryOperator op, ComplexOperand a, ComplexOperand b) => op switch
    {
        BinaryOperator.Add => Add(a, b),
        BinaryOperator.Subtract => Subtract(a, b),
        BinaryOperator.Multiply => Multiply(a, b),
        BinaryOperator.TrueDivide => Divide(context, a, b),
        _ => Power(context, a, b),
    };

    public static PyValue Power(PyContext context, ComplexOperand a, ComplexOperand b)
    {
        bool small = b.Imaginary == 0 && b.Real == Math.Floor(b.Real) && Math.Abs(b.Real) <= SmallExponent;
        bool undefined = a.Real == 0 && a.Imaginary == 0 && (b.Imaginary != 0 || b.Real < 0);
        if (undefined)
            return context.Raise(Errors.ZeroDivisionError("zero to a negative or complex power"));
        (double real, double imaginary) = small ? WholePower(a, (int)b.Real) : PolarPower(a, b);
        return double.IsInfinity(real) || double.IsInfinity(imaginary)
            ? context.Raise(Errors.OverflowError("complex exponentiation"))
            : new PyComplex(real, imaginary);
    }

    private static PyComplex Add(ComplexOperand a, ComplexOperand b) => new(
        a.Real + b.Real,
        a.IsReal ? b.Imaginary : b.IsReal ? a.Imaginary : a.Imaginary + b.Imaginary);

    private static PyComplex Subtract(ComplexOperand a, ComplexOperand b) => new(
        a.Real - b.Real,
        a.IsReal ? -b.Imaginary : b.IsReal ? a.Imaginary : a.Imaginary - b.Imaginary);

    private static PyComplex Multiply(ComplexOperand a, ComplexOperand b)
    {
        if (a.IsReal)
            return new PyComplex(a.Real * b.Real, a.Real * b.Imaginary);
        if (b.IsReal)
            return new PyComplex(a.Real * b.Real, a.Imaginary * b.Real);
        (double real, double imaginary) = ComplexProduct.Of(a.Real, a.Imaginary, b.Real, b.Imaginary);
        return new PyComplex(real, imaginary);
    }

    private static PyValue Divide(PyContext context, ComplexOperand a, ComplexOperand b)
    {
        if (b.Real == 0 && b.Imaginary == 0)
            return context.Raise(Errors.DivisionByZero());
        if (b.IsReal)
            return new PyComplex(a.Real / b.Real, a.Imaginary / b.Real);
        (double real, double imaginary) = ComplexQuotient.Of(a, b);
        return new PyComplex(real, imaginary);
    }

    private static (double Real, double Imaginary) WholePower(ComplexOperand a, int exponent)
    {
        (double Real, double Imaginary) result = (1.0, 0.0);
        (double Real, double Imaginary) power = (a.Real, a.Imaginary);
        int count = Math.Abs(exponent);
        for (int mask = 1; count >= mask; mask <<= 1)
        {
            if ((count & mask) != 0)
                result = ComplexProduct.Of(result.Real, result.Imaginary, power.Real, power.Imaginary);
            power = ComplexProduct.Of(power.Real, power.Imaginary, power.Real, power.Imaginary);
        }

        return exponent > 0
            ? result
            : ComplexQuotient.Of(new ComplexOperand(1.0, 0.0, false), new ComplexOperand(result.Real, result.Imaginary, false));
    }

    private static (double Real, double Imaginary) PolarPower(ComplexOperand a, ComplexOperand b)
    {
        if (a.Real == 0 && a.Imaginary == 0)
            return (0.0, 0.0);
        double magnitude = ComplexText.Magnitude(a.Real, a.Imaginary);
        double length = Math.Pow(magnitude, b.Real);
        double angle = Math.Atan2(a.Imaginary, a.Real);
        double phase = angle * b.Real;
        if (b.Imaginary != 0)
        {
            length *= Math.Exp(-angle * b.Imaginary);
            phase += b.Imaginary * Math.Log(magnitude);
        }

        return (length * Math.Cos(phase), length * Math.Sin(phase));
    }
}
