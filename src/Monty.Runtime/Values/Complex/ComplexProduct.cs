namespace Monty.Runtime.Values;

/// <summary>Products of complex numbers; infinities that came out as NaN are recovered (C11, annex G.5.1).</summary>
internal static class ComplexProduct
{
    public static (double Real, double Imaginary) Of(double a, double b, double c, double d)
    {
        double ac = a * c;
        double bd = b * d;
        double ad = a * d;
        double bc = b * c;
        double real = ac - bd;
        double imaginary = ad + bc;
        if (!double.IsNaN(real) || !double.IsNaN(imaginary))
            return (real, imaginary);
        bool infinite = false;
        if (double.IsInfinity(a) || double.IsInfinity(b))
        {
            (a, b, c, d) = (Box(a), Box(b), ZeroIfNaN(c), ZeroIfNaN(d));
            infinite = true;
        }

        if (double.IsInfinity(c) || double.IsInfinity(d))
        {
            (a, b, c, d) = (ZeroIfNaN(a), ZeroIfNaN(b), Box(c), Box(d));
            infinite = true;
        }

        if (!infinite && (double.IsInfinity(ac) || double.IsInfinity(bd) || double.IsInfinity(ad) || double.IsInfinity(bc)))
        {
            (a, b, c, d) = (ZeroIfNaN(a), ZeroIfNaN(b), ZeroIfNaN(c), ZeroIfNaN(d));
            infinite = true;
        }

        return infinite
            ? (double.PositiveInfinity * ((a * c) - (b * d)), double.PositiveInfinity * ((a * d) + (b * c)))
            : (real, imaginary);
    }

    /// <summary>One for an infinity, zero for everything else, with the sign.</summary>
    public static double Box(double value) => Math.CopySign(double.IsInfinity(value) ? 1.0 : 0.0, value);

    private static double ZeroIfNaN(double value) => double.IsNaN(value) ? Math.CopySign(0.0, value) : value;
}
