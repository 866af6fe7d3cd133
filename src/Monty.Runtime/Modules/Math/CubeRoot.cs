using Monty.Runtime.Values;
using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <summary>The cube root: the C library's, which may be one unit off, corrected by one step of Newton's method.</summary>
internal static class CubeRoot
{
    public static double Of(double x)
    {
        double root = Cs.Cbrt(x);
        if (Cs.Abs(x) is not (> 1e-290 and < 1e300))
            return root;
        DoubleLength square = DoubleLength.Product(root, root);
        DoubleLength cube = DoubleLength.Product(square.High, root);
        double excess = cube.High - x + (cube.Low + (square.Low * root));
        return root - (excess / (3.0 * square.High));
    }
}
