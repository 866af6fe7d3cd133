using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <summary>The gamma function and its logarithm by Lanczos' formula, step for step as CPython computes them.</summary>
internal static class GammaFunction
{
    private const double G = 6.024680040776729583740234375;
    private const double GMinusHalf = 5.524680040776729583740234375;
    private const double LogPi = 1.144729885849400174143427351353058711647;

    private static readonly double[] Numerator =
    [
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408,
    ];

    private static readonly double[] Denominator =
    [
        0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0, 2637558.0, 357423.0, 32670.0, 1925.0,
        66.0, 1.0,
    ];

    /// <summary>Factorials that are doubles exactly.</summary>
    private static readonly double[] OfWholes =
    [
        1.0, 1.0, 2.0, 6.0, 24.0, 120.0, 720.0, 5040.0, 40320.0, 362880.0, 3628800.0, 39916800.0, 479001600.0, 6227020800.0,
        87178291200.0, 1307674368000.0, 20922789888000.0, 355687428096000.0, 6402373705728000.0, 121645100408832000.0,
        2432902008176640000.0, 51090942171709440000.0, 1124000727777607680000.0,
    ];

    /// <summary>Infinite on overflow; <paramref name="x"/> is no pole.</summary>
    public static double Of(double x)
    {
        if (!double.IsFinite(x))
            return x;
        if (x == Cs.Floor(x) && x <= OfWholes.Length)
            return OfWholes[(int)x - 1];
        double magnitude = Cs.Abs(x);
        if (magnitude < 1e-20)
            return 1.0 / x;
        if (magnitude > 200.0)
            return x < 0 ? 0.0 / SinPi(x) : double.PositiveInfinity;
        double y = magnitude + GMinusHalf;
        // The error of that sum.
        double z = magnitude > GMinusHalf ? y - magnitude - GMinusHalf : y - GMinusHalf - magnitude;
        z = z * G / y;
        return x < 0 ? Negative(magnitude, y, z) : Positive(magnitude, y, z);
    }

    /// <summary>The logarithm of the magnitude; infinite on overflow; <paramref name="x"/> is no pole.</summary>
    public static double LogOf(double x)
    {
        if (!double.IsFinite(x))
            return double.IsNaN(x) ? x : double.PositiveInfinity;
        if (x is 1.0 or 2.0)
            return 0.0;
        double magnitude = Cs.Abs(x);
        if (magnitude < 1e-20)
            return -Cs.Log(magnitude);
        double result = Cs.Log(LanczosSum(magnitude)) - G;
        result += (magnitude - 0.5) * (Cs.Log(magnitude + G - 0.5) - 1);
        return x < 0 ? LogPi - Cs.Log(Cs.Abs(SinPi(magnitude))) - Cs.Log(magnitude) - result : result;
    }

    private static double Negative(double magnitude, double y, double z)
    {
        double result = -Cs.PI / SinPi(magnitude) / magnitude * Cs.Exp(y) / LanczosSum(magnitude);
        result -= z * result;
        if (magnitude < 140.0)
            return result / Cs.Pow(y, magnitude - 0.5);
        double root = Cs.Pow(y, (magnitude / 2.0) - 0.25);
        return result / root / root;
    }

    private static double Positive(double magnitude, double y, double z)
    {
        double result = LanczosSum(magnitude) / Cs.Exp(y);
        result += z * result;
        if (magnitude < 140.0)
            return result * Cs.Pow(y, magnitude - 0.5);
        double root = Cs.Pow(y, (magnitude / 2.0) - 0.25);
        return result * root * root;
    }

    private static double LanczosSum(double x)
    {
        double numerator = 0.0;
        double denominator = 0.0;
        if (x < 5.0)
        {
            for (int i = Numerator.Length - 1; i >= 0; i--)
            {
                numerator = (numerator * x) + Numerator[i];
                denominator = (denominator * x) + Denominator[i];
            }
        }
        else
        {
            for (int i = 0; i < Numerator.Length; i++)
            {
                numerator = (numerator / x) + Numerator[i];
                denominator = (denominator / x) + Denominator[i];
            }
        }

        return numerator / denominator;
    }

    /// <summary><c>sin(pi * x)</c>, exact at multiples of one half.</summary>
    private static double SinPi(double x)
    {
        double y = Cs.Abs(x) % 2.0;
        double result = (int)Cs.Round(2.0 * y, MidpointRounding.AwayFromZero) switch
        {
            0 => Cs.Sin(Cs.PI * y),
            1 => Cs.Cos(Cs.PI * (y - 0.5)),
            2 => Cs.Sin(Cs.PI * (1.0 - y)),
            3 => -Cs.Cos(Cs.PI * (y - 1.5)),
            _ => Cs.Sin(Cs.PI * (y - 2.0)),
        };
        return Cs.CopySign(1.0, x) * result;
    }
}
