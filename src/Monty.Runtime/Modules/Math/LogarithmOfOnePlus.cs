using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <summary><c>log(1 + x)</c> without cancellation, as FreeBSD's <c>s_log1p.c</c>.</summary>
/// <remarks>
/// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business.
/// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
/// </remarks>
internal static class LogarithmOfOnePlus
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double SqrtTwoMinusOne = 4.142135623730950488017e-01;
    private const double HalfSqrtTwoMinusOne = -2.928932188134524755992e-01;
    private const double TwoThirds = 6.666666666666666666e-01;

    /// <summary>The mantissa bits in the high word at which a number is at least sqrt(2).</summary>
    private const int SqrtTwoHigh = 0x6A09E;

    /// <summary><paramref name="x"/> is above -1, or a NaN.</summary>
    public static double Of(double x)
    {
        if (!double.IsFinite(x) || Cs.Abs(x) < 5.551115123125783e-17)
            return x;
        if (Cs.Abs(x) < 1.862645149230957e-09)
            return x - (x * x * 0.5);
        if (x is > HalfSqrtTwoMinusOne and < SqrtTwoMinusOne)
            return Assemble(x, 0, 0, nearZero: false);
        int k = Reduce(x, out double f, out double correction, out bool nearZero);
        return Assemble(f, k, correction, nearZero);
    }

    /// <summary>1 + x as (1 + f) times a power of two, and what rounding took from it.</summary>
    private static int Reduce(double x, out double f, out double correction, out bool nearZero)
    {
        double u = x < 9007199254740992.0 ? 1.0 + x : x;
        int high = (int)(BitConverter.DoubleToInt64Bits(u) >> 32);
        int k = (high >> 20) - 1023;
        correction = x >= 9007199254740992.0 ? 0 : (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
        high &= 0xFFFFF;
        int exponent = 0x3FF00000;
        nearZero = high == 0;
        if (high >= SqrtTwoHigh)
        {
            k++;
            exponent = 0x3FE00000;
            nearZero = (0x100000 - high) >> 2 == 0;
        }

        long low = BitConverter.DoubleToInt64Bits(u) & 0xFFFF_FFFFL;
        f = BitConverter.Int64BitsToDouble(((long)(high | exponent) << 32) | low) - 1.0;
        return k;
    }

    private static double Assemble(double f, int k, double correction, bool nearZero)
    {
        double halfSquare = 0.5 * f * f;
        if (nearZero)
        {
            if (f == 0)
                return (k * Ln2High) + (correction + (k * Ln2Low));
            double rest = halfSquare * (1.0 - (TwoThirds * f));
            return (k * Ln2High) - (rest - ((k * Ln2Low) + correction) - f);
        }

        double s = f / (2.0 + f);
        double z = s * s;
        double r = z * Series(z);
        if (k == 0)
            return f - (halfSquare - (s * (halfSquare + r)));
        return (k * Ln2High) - (halfSquare - ((s * (halfSquare + r)) + ((k * Ln2Low) + correction)) - f);
    }

    private static double Series(double z)
        => 0.6666666666666735 + (z * (0.3999999999940942 + (z * (0.2857142874366239 + (z * (0.22222198432149784
            + (z * (0.1818357216161805 + (z * (0.15313837699209373 + (z * 0.14798198605116586)))))))))));
}
