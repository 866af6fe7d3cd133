using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <summary>The error function and its complement, by the rational approximations of FreeBSD's <c>s_erf.c</c>.</summary>
/// <remarks>
/// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business.
/// Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.
/// </remarks>
internal static class ErrorFunction
{
    /// <summary>erf(1), cut to the precision of a single.</summary>
    private const double AtOne = 8.45062911510467529297e-1;

    /// <summary>2 / sqrt(pi) - 1.</summary>
    private const double Slope = 1.28379167095512586316e-1;

    // Coefficients from the constant term up; numerators and denominators for [0, 0.84375], [0.84375, 1.25], [1.25, 1/0.35] and
    // [1/0.35, 28].
    private static readonly double[] SmallNumerator =
    [
        1.28379167095512558561e-1, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442,
        -0.000023763016656650163,
    ];

    private static readonly double[] SmallDenominator =
    [
        1.0, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164,
        -0.000003960228278775368,
    ];

    private static readonly double[] MiddleNumerator =
    [
        -2.36211856075265944077e-3, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
        0.035478304325618236, -0.002166375594868791,
    ];

    private static readonly double[] MiddleDenominator =
    [
        1.0, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
        0.011984499846799107,
    ];

    private static readonly double[] LargeNumerator =
    [
        -9.86494403484714822705e-3, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
        -184.60509290671104, -81.2874355063066, -9.814329344169145,
    ];

    private static readonly double[] LargeDenominator =
    [
        1.0, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
        108.63500554177944, 6.570249770319282, -0.0604244152148581,
    ];

    private static readonly double[] HugeNumerator =
    [
        -9.86494292470009928597e-3, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
        -1025.0951316110772, -483.5191916086514,
    ];

    private static readonly double[] HugeDenominator =
    [
        1.0, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
        474.52854120695537, -22.44095244658582,
    ];

    public static double Of(double x)
    {
        if (double.IsNaN(x))
            return x;
        double magnitude = Cs.Abs(x);
        if (magnitude < 0.84375)
            return magnitude < 3.725290298461914e-9 ? Tiny(x, magnitude) : x + (x * Small(x));
        double result = magnitude < 1.25 ? AtOne + Middle(magnitude)
            : magnitude >= 6.0 ? 1.0
            : 1.0 - (Tail(magnitude) / magnitude);
        return x < 0 ? -result : result;
    }

    /// <summary>1 - erf(x), without cancellation.</summary>
    public static double Complement(double x)
    {
        if (double.IsNaN(x))
            return x;
        double magnitude = Cs.Abs(x);
        if (magnitude < 0.84375)
            return ComplementOfSmall(x, magnitude);
        if (magnitude < 1.25)
            return x < 0 ? 1.0 + (AtOne + Middle(magnitude)) : 1.0 - AtOne - Middle(magnitude);
        if (x < -6.0)
            return 2.0;
        if (magnitude >= 28.0)
            return 0.0;
        double tail = Tail(magnitude) / magnitude;
        return x < 0 ? 2.0 - tail : tail;
    }

    private static double ComplementOfSmall(double x, double magnitude)
    {
        if (magnitude < 1.3877787807814457e-17)
            return 1.0 - x;
        double y = Small(x);
        return x < 0.25 ? 1.0 - (x + (x * y)) : 0.5 - ((x * y) + (x - 0.5));
    }

    /// <summary>Scaled where the product would be subnormal.</summary>
    private static double Tiny(double x, double magnitude)
        => magnitude < 2.848094538889218e-306 ? 0.125 * ((8.0 * x) + (8.0 * Slope * x)) : x + (Slope * x);

    private static double Small(double x)
    {
        double z = x * x;
        return PairedPolynomial.Of(SmallNumerator, z) / PairedPolynomial.Of(SmallDenominator, z);
    }

    private static double Middle(double magnitude)
    {
        double s = magnitude - 1.0;
        return PairedPolynomial.Of(MiddleNumerator, s) / PairedPolynomial.Of(MiddleDenominator, s);
    }

    /// <summary>The complement times the magnitude.</summary>
    private static double Tail(double magnitude)
    {
        double s = 1.0 / (magnitude * magnitude);
        double ratio = magnitude < 1 / 0.35
            ? PairedPolynomial.Of(LargeNumerator, s) / PairedPolynomial.Of(LargeDenominator, s)
            : PairedPolynomial.Of(HugeNumerator, s) / PairedPolynomial.Of(HugeDenominator, s);
        double cut = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(magnitude) & ~0xFFFF_FFFFL);
        return Cs.Exp(-(cut * cut) - 0.5625) * Cs.Exp(((cut - magnitude) * (cut + magnitude)) + ratio);
    }
}
