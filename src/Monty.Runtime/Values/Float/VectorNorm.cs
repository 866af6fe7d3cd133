using System.Runtime.CompilerServices;
using Cs = System.Math;

namespace Monty.Runtime.Values;

/// <summary>The Euclidean norm, scaled and compensated as CPython computes it: nearly always correctly rounded.</summary>
internal static class VectorNorm
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>2 to the 1022: the scale of what is smaller is a normal number.</summary>
    private const double LargestPower = 4.49423283715579e+307;

    private const long ExponentMask = 0x7FFL << 52;

    private const long ExponentOne = 1L << 52;

    /// <summary>Less the exponent of a normal number, the bits of the power of two that scales it to below 1.</summary>
    private const long ScaleBits = ((2 * 1023L) - 1) << 52;

    /// <summary>Of magnitudes, which may be changed.</summary>
    public static double Of(Span<double> vector)
    {
        double largest = 0;
        bool foundNaN = false;
        foreach (double x in vector)
        {
            foundNaN |= double.IsNaN(x);
            if (x > largest)
                largest = x;
        }

        if (double.IsInfinity(largest))
            return largest;
        if (foundNaN)
            return double.NaN;
        return largest == 0 || vector.Length <= 1 ? largest : Scaled(vector, largest);
    }

    /// <summary>Of two coordinates.</summary>
    public static double OfTwo(double x, double y)
    {
        double a = Cs.Abs(x);
        double b = Cs.Abs(y);
        // Where one is NaN so is the sum.
        double largest = a > b ? a : b;
        if (largest is not (>= SmallestNormal and < LargestPower))
            return Of([a, b]);
        double scale = ScaleOf(largest, out double unscale);
        double sum = 1.0;
        double squareErrors = 0.0;
        double sumErrors = 0.0;
        Accumulate(a * scale, a * scale, ref sum, ref squareErrors, ref sumErrors);
        Accumulate(b * scale, b * scale, ref sum, ref squareErrors, ref sumErrors);
        return Root(sum, squareErrors, sumErrors) * unscale;
    }

    private static double Scaled(Span<double> vector, double largest)
    {
        if (largest is >= SmallestNormal and < LargestPower)
            return Compensated(vector, ScaleOf(largest, out double unscale)) * unscale;

        if (Cs.ILogB(largest) + 1 >= -1023)
        {
            double scale = Cs.ScaleB(1.0, -(Cs.ILogB(largest) + 1));
            return Compensated(vector, scale) / scale;
        }

        // The scale would overflow: make the subnormals normal first.
        for (int i = 0; i < vector.Length; i++)
            vector[i] /= SmallestNormal;
        return SmallestNormal * Scaled(vector, largest / SmallestNormal);
    }

    /// <summary>The power of two that scales a normal number to below 1, and its inverse.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ScaleOf(double largest, out double unscale)
    {
        long exponent = BitConverter.DoubleToInt64Bits(largest) & ExponentMask;
        unscale = BitConverter.Int64BitsToDouble(exponent + ExponentOne);
        return BitConverter.Int64BitsToDouble(ScaleBits - exponent);
    }

    /// <summary>The norm of the scaled vector.</summary>
    private static double Compensated(ReadOnlySpan<double> vector, double scale)
    {
        double sum = 1.0;
        double squareErrors = 0.0;
        double sumErrors = 0.0;
        foreach (double coordinate in vector)
        {
            double x = coordinate * scale;
            Accumulate(x, x, ref sum, ref squareErrors, ref sumErrors);
        }

        return Root(sum, squareErrors, sumErrors);
    }

    /// <summary>The root of a sum of squares less 1, with one step of correction.</summary>
    private static double Root(double sum, double squareErrors, double sumErrors)
    {
        double root = Cs.Sqrt(sum - 1.0 + (squareErrors + sumErrors));
        Accumulate(-root, root, ref sum, ref squareErrors, ref sumErrors);
        double rest = sum - 1.0 + (squareErrors + sumErrors);
        return root + (rest / (2.0 * root));
    }

    /// <summary>Adds a product; what rounding takes from product and sum is collected apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Accumulate(double a, double b, ref double sum, ref double productErrors, ref double sumErrors)
    {
        DoubleLength product = DoubleLength.Product(a, b);
        DoubleLength total = DoubleLength.FastSum(sum, product.High);
        sum = total.High;
        productErrors += product.Low;
        sumErrors += total.Low;
    }
}
