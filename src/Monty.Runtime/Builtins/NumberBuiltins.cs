using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>The builtin functions of numbers.</summary>
internal static partial class NumberBuiltins
{
    [PyFunction("abs(x, /)", Quick1 = nameof(QuickAbs))]
    internal static PyValue Abs(PyContext context, PyValue x)
    {
        PyValue quick = QuickAbs(x);
        if (!quick.IsUnbound)
            return quick;
        if (x.Ref is PyBigInt big)
            return big.Value.Sign < 0 ? FastArithmetic.Negative(context, x) : x;
        if (x.Ref is PyComplex complex)
            return ComplexOperations.Absolute(complex);
        PyValue method = x.Type.Special(context, SpecialMethod.Abs);
        if (x.Ref is PyDerived derived && method.IsUnbound && x.Type.TryLookup("__abs__", out _))
            return Abs(context, derived.Native);
        return method.IsUnbound
            ? throw Errors.TypeError($"bad operand type for abs(): '{x.Type.Name}'").ToException()
            : SpecialCalls.Call0(context, method, x);
    }

    private static PyValue QuickAbs(PyValue x) => x.IsInt || x.IsBool ? IntOperations.Absolute(x.Bits) : x.IsFloat ? PyValue.Float(Math.Abs(x.AsFloat)) : default;

    [PyFunction("divmod(x, y, /)")]
    private static PyValue DivMod(PyContext context, PyValue x, PyValue y)
    {
        if (PyInts.TryGetWord(x, out long a) && PyInts.TryGetWord(y, out long b) && b is not (0 or -1))
        {
            long quotient = IntOperations.FloorQuotient(a, b);
            return new PyTuple([PyValue.Int(quotient), PyValue.Int(a - (quotient * b))]);
        }

        if (TryPlainDivMod(context, x, y, out PyValue result))
            return result;
        return new ReflectionFrame(ReflectedOperation.DivMod, x, y, PyValue.None).Start(context);
    }

    [PyFunction("pow(base, exp, mod=None)")]
    private static PyValue Pow(PyContext context, PyValue x, PyValue exponent, PyValue modulus)
    {
        if (modulus.IsNone)
            return FastArithmetic.Power(context, x, exponent);
        if (x.Ref is PyComplex || exponent.Ref is PyComplex)
            throw Errors.ValueError("complex modulo").ToException();
        if (TryPlainPower(context, x, exponent, modulus, out PyValue result))
            return result;
        return new ReflectionFrame(ReflectedOperation.Power, x, exponent, modulus).Start(context);
    }

    [PyFunction("round(number, ndigits=None)", Replays = Replaying.OnInstances)]
    private static PyValue Round(PyContext context, PyValue number, PyValue ndigits)
    {
        if (number.IsFloat)
            return ndigits.IsNone ? Rounding.ToInt(context, number.AsFloat) : Rounding.ToPlaces(context, number.AsFloat, ndigits);
        if (PyInts.Is(number))
            return Rounding.Int(context, number, ndigits);
        PyValue method = number.Type.Special(context, SpecialMethod.Round);
        if (number.Ref is PyDerived derived && method.IsUnbound && number.Type.TryLookup("__round__", out _))
            return Round(context, derived.Native, ndigits);
        if (method.IsUnbound)
            throw Errors.TypeError($"type {number.Type.Name} doesn't define __round__ method").ToException();
        return ndigits.IsNone
            ? SpecialCalls.Call0(context, method, number)
            : SpecialCalls.Call1(context, method, number, ndigits);
    }

    [PyFunction("bin(number, /)")]
    private static string Bin(PyContext context, BigInteger number) => Prefixed(context, number, "0b", 1);

    [PyFunction("oct(number, /)")]
    private static string Oct(PyContext context, BigInteger number) => Prefixed(context, number, "0o", 3);

    [PyFunction("hex(number, /)")]
    private static string Hex(PyContext context, BigInteger number) => Prefixed(context, number, "0x", 4);

    private static string Prefixed(PyContext context, BigInteger number, string prefix, int bitsPerDigit)
        => number.GetBitLength() < 64
            ? IntText.Prefixed(context, (long)number, prefix, bitsPerDigit)
            : IntText.Digits(context, number, bitsPerDigit, number.Sign < 0 ? "-" + prefix : prefix);

    private static bool IsNumber(PyValue value) => value.IsFloat || PyInts.Is(value);

    /// <summary><c>divmod</c> of built-in numbers; false for other types.</summary>
    internal static bool TryPlainDivMod(PyContext context, PyValue x, PyValue y, out PyValue result)
    {
        if (PyInts.TryGet(x, out BigInteger a) && PyInts.TryGet(y, out BigInteger b))
            result = DivMod(context, a, b);
        else if (!IsNumber(x) || !IsNumber(y))
            result = PyValue.NotImplemented;
        else if (FloatTag.TryDouble(x, out double c) && FloatTag.TryDouble(y, out double d))
            result = DivMod(context, c, d);
        else
            result = context.Raise(Errors.IntTooLargeForFloat());
        return !result.IsNotImplemented;
    }

    /// <summary><c>pow</c> of built-in numbers with a modulus; false for other types.</summary>
    internal static bool TryPlainPower(PyContext context, PyValue x, PyValue exponent, PyValue modulus, out PyValue result)
    {
        result = PyValue.NotImplemented;
        if (x.IsInt && exponent.IsInt && modulus.IsInt && ModularPower.TrySmall(x.Bits, exponent.Bits, modulus.Bits, out long power))
            result = PyValue.Int(power);
        else if (PyInts.TryGet(x, out BigInteger a) && PyInts.TryGet(exponent, out BigInteger b) && PyInts.TryGet(modulus, out BigInteger m))
            result = ModularPower.Of(context, a, b, m);
        else if ((x.IsFloat && IsNumber(exponent)) || (IsNumber(x) && exponent.IsFloat))
            result = context.Raise(Errors.TypeError("pow() 3rd argument not allowed unless all arguments are integers"));
        return !result.IsNotImplemented;
    }

    private static PyValue DivMod(PyContext context, BigInteger a, BigInteger b)
    {
        if (b.IsZero)
            return context.Raise(Errors.DivisionByZero());
        BigIntOperations.ChargeQuotient(context, a, b);
        BigInteger quotient = IntDivision.Floor(context.Meter, a, b, out BigInteger remainder);
        return new PyTuple([PyBigInt.From(quotient), PyBigInt.From(remainder)]);
    }

    private static PyValue DivMod(PyContext context, double a, double b)
    {
        if (b == 0)
            return context.Raise(Errors.DivisionByZero());
        double quotient = FloatOperations.FloorQuotient(a, b, out double remainder);
        return new PyTuple([PyValue.Float(quotient), PyValue.Float(remainder)]);
    }
}
