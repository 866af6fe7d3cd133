using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Modules.Math;

/// <remarks>The gamma and the error functions.</remarks>
internal static partial class MathModule
{
    private const string NoPole = "a noninteger or positive integer";

    [PyFunction("gamma(x, /)")]
    private static double Gamma(double x)
        => x == double.NegativeInfinity || (x <= 0 && x == System.Math.Floor(x))
            ? throw Expected(NoPole, x)
            : InRange(GammaFunction.Of(x), x);

    [PyFunction("lgamma(x, /)")]
    private static double LogGamma(double x)
        => double.IsFinite(x) && x <= 0 && x == System.Math.Floor(x)
            ? throw Expected(NoPole, x)
            : InRange(GammaFunction.LogOf(x), x);

    [PyFunction("erf(x, /)")]
    private static double Erf(double x) => ErrorFunction.Of(x);

    [PyFunction("erfc(x, /)")]
    private static double Erfc(double x) => ErrorFunction.Complement(x);
}
