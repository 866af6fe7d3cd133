using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <remarks>Powers, exponentials, logarithms and roots.</remarks>
internal static partial class MathModule
{
    [PyFunction("exp(x, /)", Finite1 = "System.Math.Exp")]
    private static double Exp(double x) => InRange(Cs.Exp(x), x);

    [PyFunction("exp2(x, /)")]
    private static double Exp2(double x) => InRange(Cs.Pow(2, x), x);

    [PyFunction("expm1(x, /)")]
    private static double Expm1(double x) => InRange(ExponentialMinusOne.Of(x), x);

    [PyFunction("log(x, base=<unset>, /)", Finite1 = "System.Math.Log", Replays = Replaying.OnInstances)]
    private static double Log(PyContext context, PyValue x, PyValue numberBase)
    {
        double logarithm = Logarithm<NaturalLogarithm>(context, x);
        if (numberBase.IsUnbound)
            return logarithm;
        double divisor = Logarithm<NaturalLogarithm>(context, numberBase);
        return divisor == 0 ? throw Errors.DivisionByZero().ToException() : logarithm / divisor;
    }

    [PyFunction("log2(x, /)", Finite1 = "System.Math.Log2", Replays = Replaying.OnInstances)]
    private static double Log2(PyContext context, PyValue x) => Logarithm<BinaryLogarithm>(context, x);

    [PyFunction("log10(x, /)", Finite1 = "System.Math.Log10", Replays = Replaying.OnInstances)]
    private static double Log10(PyContext context, PyValue x) => Logarithm<DecimalLogarithm>(context, x);

    [PyFunction("log1p(x, /)")]
    private static double Log1p(double x)
        => x <= -1 ? throw Expected("argument value > -1", x) : LogarithmOfOnePlus.Of(x);

    [PyFunction("pow(x, y, /)", Finite2 = "System.Math.Pow")]
    private static double Pow(double x, double y)
    {
        double power = Cs.Pow(x, y);
        if (double.IsFinite(power) || !double.IsFinite(x) || !double.IsFinite(y))
            return power;
        throw (double.IsNaN(power) || x == 0 ? Errors.MathDomain() : Errors.MathRange()).ToException();
    }

    [PyFunction("sqrt(x, /)", Finite1 = "System.Math.Sqrt")]
    private static double Sqrt(double x) => x < 0 ? throw Expected("a nonnegative input", x) : Cs.Sqrt(x);

    [PyFunction("cbrt(x, /)", Finite1 = "CubeRoot.Of")]
    private static double Cbrt(double x) => CubeRoot.Of(x);

    /// <summary>A logarithm of a float, or of an int of any size.</summary>
    private static double Logarithm<TBase>(PyContext context, PyValue x)
        where TBase : struct, ILogarithm
    {
        if (x.IsInt && x.Bits > 0)
            return TBase.Of(x.Bits);
        if (!x.IsFloat && PyInts.TryGet(PyDerived.Unwrap(x), out BigInteger integer))
            return Logarithm<TBase>(context, integer);
        double value = NativeBinder.Double(context, x);
        return value <= 0 ? throw Expected("a positive input", value) : TBase.Of(value);
    }

    private static double Logarithm<TBase>(PyContext context, BigInteger integer)
        where TBase : struct, ILogarithm
    {
        if (integer.Sign <= 0)
            throw Errors.ValueError("expected a positive input").ToException();
        double value = IntDivision.ToDouble(integer);
        if (double.IsFinite(value))
            return TBase.Of(value);
        long exponent = integer.GetBitLength();
        double fraction = IntDivision.Fraction(integer);
        // Rounded up to 1 it is a half of the next power of two: the last digit of the sum may differ.
        if (fraction == 1.0)
            (fraction, exponent) = (0.5, exponent + 1);
        return TBase.Of(fraction) + (TBase.Of(2.0) * exponent);
    }
}
