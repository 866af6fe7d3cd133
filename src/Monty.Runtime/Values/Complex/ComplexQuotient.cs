namespace Monty.Runtime.Values;

/// <summary>Quotients of complex numbers by Smith's method; infinities and zeros that came out as NaN are recovered (C11, annex G.5.2).</summary>
internal static class ComplexQuotient
{
    /// <summary>The divisor is not zero.</summary>
    public static (double Real, double Imaginary) Of(ComplexOperand a, ComplexOperand b)
    {
        (double real, double imaginary) = Smith(a, b);
        return double.IsNaN(real) && double.IsNaN(imaginary) ? Recover(a, b, real, imaginary) : (real, imaginary);
    }

    private static (double Real, double Imaginary) Smith(ComplexOperand a, ComplexOperand b)
    {
        double real = Math.Abs(b.Real);
        double imaginary = Math.Abs(b.Imaginary);
        if (real >= imaginary)
        {
            double ratio = b.Imaginary / b.Real;
            double divisor = b.Real + (b.Imaginary * ratio);
            return a.IsReal
                ? (a.Real / divisor, -a.Real * ratio / divisor)
                : ((a.Real + (a.Imaginary * ratio)) / divisor, (a.Imaginary - (a.Real * ratio)) / divisor);
        }

        if (imaginary >= real)
        {
            double ratio = b.Real / b.Imaginary;
            double divisor = (b.Real * ratio) + b.Imaginary;
            return a.IsReal
                ? (a.Real * ratio / divisor, -a.Real / divisor)
                : (((a.Real * ratio) + a.Imaginary) / divisor, ((a.Imaginary * ratio) - a.Real) / divisor);
        }

        return (double.NaN, double.NaN);
    }

    private static (double Real, double Imaginary) Recover(ComplexOperand a, ComplexOperand b, double real, double imaginary)
    {
        bool finiteA = double.IsFinite(a.Real) && double.IsFinite(a.Imaginary);
        bool finiteB = double.IsFinite(b.Real) && double.IsFinite(b.Imaginary);
        if ((double.IsInfinity(a.Real) || double.IsInfinity(a.Imaginary)) && finiteB)
        {
            double x = ComplexProduct.Box(a.Real);
            double y = ComplexProduct.Box(a.Imaginary);
            return (double.PositiveInfinity * ((x * b.Real) + (y * b.Imaginary)),
                double.PositiveInfinity * ((y * b.Real) - (x * b.Imaginary)));
        }

        if ((double.IsInfinity(b.Real) || double.IsInfinity(b.Imaginary)) && finiteA)
        {
            double x = ComplexProduct.Box(b.Real);
            double y = ComplexProduct.Box(b.Imaginary);
            // A real number has no imaginary part that could take the sign of a zero away.
            if (a.IsReal)
                return (0.0 * (a.Real * x), 0.0 * (-a.Real * y));
            return (0.0 * ((a.Real * x) + (a.Imaginary * y)), 0.0 * ((a.Imaginary * x) - (a.Real * y)));
        }

        return (real, imaginary);
    }
}
