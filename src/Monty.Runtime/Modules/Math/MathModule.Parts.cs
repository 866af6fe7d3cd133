using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <remarks>Rounding to ints, the parts of floats and the neighbours of floats.</remarks>
internal static partial class MathModule
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>2 to the 63.</summary>
    private const double LeastLargeWhole = 9223372036854775808;

    [PyFunction("ceil(x, /)", Replays = Replaying.OnInstances, Quick1 = nameof(QuickCeil))]
    private static PyValue Ceil(PyContext context, PyValue x)
        => x.IsFloat ? IntConversion.Truncate(context, Cs.Ceiling(x.AsFloat))
            : TryRoundOther(context, x, SpecialMethod.Ceil, out PyValue result) ? result
            : IntConversion.Truncate(context, Cs.Ceiling(NativeBinder.Double(context, x)));

    [PyFunction("floor(x, /)", Replays = Replaying.OnInstances, Quick1 = nameof(QuickFloor))]
    private static PyValue Floor(PyContext context, PyValue x)
        => x.IsFloat ? IntConversion.Truncate(context, Cs.Floor(x.AsFloat))
            : TryRoundOther(context, x, SpecialMethod.Floor, out PyValue result) ? result
            : IntConversion.Truncate(context, Cs.Floor(NativeBinder.Double(context, x)));

    [PyFunction("trunc(x, /)")]
    private static PyValue Trunc(PyContext context, PyValue x)
        => x.IsFloat ? IntConversion.Truncate(context, x.AsFloat)
            : TryRoundOther(context, x, SpecialMethod.Trunc, out PyValue result) ? result
            : PyDerived.Unwrap(x) is { IsFloat: true } plain ? IntConversion.Truncate(context, plain.AsFloat)
            : throw Errors.TypeError($"type {x.Type.Name} doesn't define __trunc__ method").ToException();

    [PyFunction("fabs(x, /)", Finite1 = "System.Math.Abs")]
    private static double Fabs(double x) => Cs.Abs(x);

    [PyFunction("copysign(x, y, /)")]
    private static double CopySign(double x, double y) => Cs.CopySign(x, y);

    [PyFunction("fmod(x, y, /)")]
    private static double Fmod(double x, double y)
    {
        double remainder = x % y;
        return double.IsNaN(remainder) && !double.IsNaN(x) && !double.IsNaN(y)
            ? throw Errors.MathDomain().ToException()
            : remainder;
    }

    [PyFunction("remainder(x, y, /)")]
    private static double Remainder(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
            return double.NaN;
        if (double.IsInfinity(x) || y == 0)
            throw Errors.MathDomain().ToException();
        if (double.IsInfinity(y))
            return x;
        double divisor = Cs.Abs(y);
        double remainder = Cs.Abs(x) % divisor;
        double rest = divisor - remainder;
        double result = remainder < rest ? remainder
            : remainder > rest ? -rest
            : remainder - (2.0 * (0.5 * (Cs.Abs(x) - remainder) % divisor));
        return Cs.CopySign(1.0, x) * result;
    }

    [PyFunction("modf(x, /)")]
    private static PyTuple Modf(double x)
    {
        double whole = Cs.Truncate(x);
        double fraction = double.IsInfinity(x) ? 0.0 : x - whole;
        return new PyTuple([PyValue.Float(double.IsNaN(x) ? x : Cs.CopySign(fraction, x)), PyValue.Float(whole)]);
    }

    [PyFunction("frexp(x, /)")]
    private static PyTuple Frexp(double x)
    {
        if (x == 0 || !double.IsFinite(x))
            return new PyTuple([PyValue.Float(x), PyValue.Int(0)]);
        bool subnormal = Cs.Abs(x) < SmallestNormal;
        double scaled = subnormal ? x * (1L << 54) : x;
        int exponent = Cs.ILogB(scaled) + 1;
        double mantissa = Cs.ScaleB(scaled, -exponent);
        return new PyTuple([PyValue.Float(mantissa), PyValue.Int(exponent - (subnormal ? 54 : 0))]);
    }

    [PyFunction("ldexp(x, i, /)")]
    private static double Ldexp(double x, PyValue i)
    {
        if (!PyInts.TryGet(PyDerived.Unwrap(i), out BigInteger exponent))
            throw Errors.TypeError("Expected an int as second argument to ldexp.").ToException();
        if (x == 0 || !double.IsFinite(x))
            return x;
        double result = Cs.ScaleB(x, (int)BigInteger.Max(-100_000, BigInteger.Min(100_000, exponent)));
        return double.IsInfinity(result) ? throw Errors.MathRange().ToException() : result;
    }

    [PyFunction("nextafter(x, y, /, *, steps=None)", Replays = Replaying.OnInstances)]
    private static double NextAfter(PyContext context, double x, double y, PyValue steps)
    {
        if (steps.IsNone)
        {
            // The zero beside a number has its sign, as in C; with steps, that of y.
            double next = Neighbours.Towards(x, y, 1);
            return next == 0 && x != 0 ? Cs.CopySign(next, x) : next;
        }

        BigInteger count = NativeBinder.BigInteger(context, steps);
        return count.Sign < 0
            ? throw Errors.ValueError("steps must be a non-negative integer").ToException()
            : Neighbours.Towards(x, y, (ulong)BigInteger.Min(ulong.MaxValue, count));
    }

    [PyFunction("ulp(x, /)")]
    private static double Ulp(double x)
    {
        if (!double.IsFinite(x))
            return Cs.Abs(x);
        x = Cs.Abs(x);
        double next = Cs.BitIncrement(x);
        return double.IsInfinity(next) ? x - Cs.BitDecrement(x) : next - x;
    }

    [PyFunction("isfinite(x, /)")]
    private static bool IsFinite(double x) => double.IsFinite(x);

    [PyFunction("isinf(x, /)")]
    private static bool IsInf(double x) => double.IsInfinity(x);

    [PyFunction("isnan(x, /)")]
    private static bool IsNaN(double x) => double.IsNaN(x);

    [PyFunction("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")]
    private static bool IsClose(double a, double b, double relTol, double absTol)
    {
        if (relTol < 0 || absTol < 0)
            throw Errors.ValueError("tolerances must be non-negative").ToException();
        if (a == b)
            return true;
        if (double.IsInfinity(a) || double.IsInfinity(b))
            return false;
        double difference = Cs.Abs(b - a);
        return difference <= Cs.Abs(relTol * b) || difference <= Cs.Abs(relTol * a) || difference <= absTol;
    }

    [PyFunction("fma(x, y, z, /)")]
    private static double Fma(double x, double y, double z)
    {
        double result = Cs.FusedMultiplyAdd(x, y, z);
        if (double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y) && !double.IsNaN(z))
            throw Errors.ValueError("invalid operation in fma").ToException();
        return double.IsInfinity(result) && double.IsFinite(x) && double.IsFinite(y) && double.IsFinite(z)
            ? throw Errors.OverflowError("overflow in fma").ToException()
            : result;
    }

    private static PyValue QuickFloor(PyValue x) => x.IsFloat ? QuickWhole(Cs.Floor(x.AsFloat)) : x.IsInt ? x : default;

    private static PyValue QuickCeil(PyValue x) => x.IsFloat ? QuickWhole(Cs.Ceiling(x.AsFloat)) : x.IsInt ? x : default;

    private static PyValue QuickWhole(double whole) => Cs.Abs(whole) < LeastLargeWhole ? PyValue.Int((long)whole) : default;

    /// <summary>What is no float: an int is whole already, another type may have the special method.</summary>
    private static bool TryRoundOther(PyContext context, PyValue x, SpecialMethod special, out PyValue result)
    {
        result = x.IsBool ? PyValue.Int(x.Bits) : x;
        if (PyInts.Is(x))
            return true;
        PyValue method = x.Type.Special(context, special);
        if (x.Ref is PyDerived { Native: var native } && method.IsUnbound)
            return TryRoundOther(context, native, special, out result);
        if (method.IsUnbound)
            return false;
        result = SpecialCalls.Call0(context, method, x);
        return true;
    }
}
