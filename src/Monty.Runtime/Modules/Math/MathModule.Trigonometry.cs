using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <remarks>Circular and hyperbolic functions, angles.</remarks>
internal static partial class MathModule
{
    private const string FromMinusOneToOne = "a number in range from -1 up to 1";

    [PyFunction("acos(x, /)", Finite1 = "System.Math.Acos")]
    private static double Acos(double x) => Cs.Abs(x) > 1 ? throw Expected(FromMinusOneToOne, x) : Cs.Acos(x);

    [PyFunction("acosh(x, /)", Finite1 = "System.Math.Acosh")]
    private static double Acosh(double x) => x < 1 ? throw Expected("argument value not less than 1", x) : Cs.Acosh(x);

    [PyFunction("asin(x, /)", Finite1 = "System.Math.Asin")]
    private static double Asin(double x) => Cs.Abs(x) > 1 ? throw Expected(FromMinusOneToOne, x) : Cs.Asin(x);

    [PyFunction("asinh(x, /)", Finite1 = "System.Math.Asinh")]
    private static double Asinh(double x) => Cs.Asinh(x);

    [PyFunction("atan(x, /)", Finite1 = "System.Math.Atan")]
    private static double Atan(double x) => Cs.Atan(x);

    [PyFunction("atan2(y, x, /)", Finite2 = "System.Math.Atan2")]
    private static double Atan2(double y, double x) => Cs.Atan2(y, x);

    [PyFunction("atanh(x, /)", Finite1 = "System.Math.Atanh")]
    private static double Atanh(double x) => Cs.Abs(x) >= 1 ? throw Expected("a number between -1 and 1", x) : Cs.Atanh(x);

    [PyFunction("cos(x, /)", Finite1 = "System.Math.Cos")]
    private static double Cos(double x) => Cs.Cos(Finite(x));

    [PyFunction("cosh(x, /)", Finite1 = "System.Math.Cosh")]
    private static double Cosh(double x) => InRange(Cs.Cosh(x), x);

    [PyFunction("sin(x, /)", Finite1 = "System.Math.Sin")]
    private static double Sin(double x) => Cs.Sin(Finite(x));

    [PyFunction("sinh(x, /)", Finite1 = "System.Math.Sinh")]
    private static double Sinh(double x) => InRange(Cs.Sinh(x), x);

    [PyFunction("tan(x, /)", Finite1 = "System.Math.Tan")]
    private static double Tan(double x) => Cs.Tan(Finite(x));

    [PyFunction("tanh(x, /)", Finite1 = "System.Math.Tanh")]
    private static double Tanh(double x) => Cs.Tanh(x);

    [PyFunction("degrees(x, /)")]
    private static double Degrees(double x) => x * (180.0 / Cs.PI);

    [PyFunction("radians(x, /)")]
    private static double Radians(double x) => x * (Cs.PI / 180.0);

    private static double Finite(double x) => double.IsInfinity(x) ? throw Expected("a finite input", x) : x;
}
