using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <summary><c>exp(x) - 1</c> without cancellation, as FreeBSD's <c>s_expm1.c</c>.</summary>
/// <remarks>
/// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business.
/// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
/// </remarks>
internal static class ExponentialMinusOne
{
    private const double OverflowThreshold = 7.09782712893383973096e+02;
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double InverseLn2 = 1.44269504088896338700e+00;
    private const double Ln2Times56 = 3.88162421113569373274e+01;
    private const double Ln2TimesThreeHalves = 1.03972077083991796413e+00;
    private const double HalfLn2 = 0.34657359027997264;

    private static readonly double[] Series =
    [
        1.0, -0.03333333333333313, 0.0015873015872548146, -0.0000793650757867488, 0.000004008217827329362, -2.0109921818362437e-7,
    ];

    /// <summary>Infinite on overflow.</summary>
    public static double Of(double x)
    {
        if (double.IsNaN(x) || double.IsPositiveInfinity(x) || Cs.Abs(x) < 5.551115123125783e-17)
            return x;
        if (x <= -Ln2Times56)
            return -1.0;
        if (x >= OverflowThreshold)
            return double.PositiveInfinity;
        int k = Reduce(ref x, out double correction);
        double half = 0.5 * x;
        double z = x * half;
        double r = PairedPolynomial.Of(Series, z);
        double t = 3.0 - (r * half);
        double e = z * ((r - t) / (6.0 - (x * t)));
        if (k == 0)
            return x - ((x * e) - z);
        e = (x * (e - correction)) - correction;
        e -= z;
        return Rebuild(x, e, k);
    }

    /// <summary>Brings x near zero by a multiple of ln 2, and gives the rounding error of that.</summary>
    private static int Reduce(ref double x, out double correction)
    {
        correction = 0;
        if (Cs.Abs(x) <= HalfLn2)
            return 0;
        int k = Cs.Abs(x) < Ln2TimesThreeHalves ? Cs.Sign(x) : (int)((InverseLn2 * x) + (x < 0 ? -0.5 : 0.5));
        double high = x - (k * Ln2High);
        double low = k * Ln2Low;
        x = high - low;
        correction = high - x - low;
        return k;
    }

    private static double Rebuild(double x, double e, int k)
    {
        if (k == -1)
            return (0.5 * (x - e)) - 0.5;
        if (k == 1)
            return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + (2.0 * (x - e));
        if (k is <= -2 or > 56)
            return Cs.ScaleB(1.0 - (e - x), k) - 1.0;
        double power = Cs.ScaleB(1.0, -k);
        double y = k < 20 ? 1.0 - power - (e - x) : x - (e + power) + 1.0;
        return Cs.ScaleB(y, k);
    }
}
