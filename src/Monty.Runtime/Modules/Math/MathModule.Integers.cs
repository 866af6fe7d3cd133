using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Cs = System.Math;

namespace Monty.Runtime.Modules.Math;

/// <remarks>Number theory and combinatorics.</remarks>
internal static partial class MathModule
{
    [PyFunction("gcd(*integers)", Replays = Replaying.OnInstances, Quick2 = nameof(QuickGcd))]
    private static PyValue Gcd(PyContext context, ReadOnlySpan<PyValue> integers)
    {
        BigInteger result = BigInteger.Zero;
        foreach (PyValue value in integers)
        {
            BigInteger integer = NativeBinder.BigInteger(context, value);
            BigIntOperations.ChargeDivisor(context, result, integer);
            result = LongDivisor.Greatest(context.Meter, result, integer);
        }

        return PyBigInt.From(result);
    }

    private static PyValue QuickGcd(PyValue a, PyValue b) => a.IsInt && b.IsInt ? Gcd(a.Bits, b.Bits) : default;

    private static PyValue Gcd(long a, long b)
    {
        ulong x = a < 0 ? (ulong)-(Int128)a : (ulong)a;
        ulong y = b < 0 ? (ulong)-(Int128)b : (ulong)b;
        while ((x | y) > uint.MaxValue && y != 0)
            (x, y) = (y, x % y);
        if (y != 0)
            return PyValue.Int(Gcd((uint)y, (uint)x % (uint)y));
        return x <= long.MaxValue ? PyValue.Int((long)x) : PyBigInt.From(x);
    }

    /// <summary>With shifts instead of divisions (Stein); <paramref name="x"/> is not 0.</summary>
    private static uint Gcd(uint x, uint y)
    {
        if (y == 0)
            return x;
        int twos = BitOperations.TrailingZeroCount(x | y);
        x >>= BitOperations.TrailingZeroCount(x);
        while (y != 0)
        {
            y >>= BitOperations.TrailingZeroCount(y);
            (x, y) = (Cs.Min(x, y), Cs.Max(x, y) - Cs.Min(x, y));
        }

        return x << twos;
    }

    [PyFunction("lcm(*integers)", Replays = Replaying.OnInstances)]
    private static PyValue Lcm(PyContext context, ReadOnlySpan<PyValue> integers)
    {
        BigInteger result = BigInteger.One;
        foreach (PyValue value in integers)
        {
            BigInteger integer = NativeBinder.BigInteger(context, value);
            if (result.IsZero || integer.IsZero)
            {
                result = BigInteger.Zero;
                continue;
            }

            BigIntOperations.ChargeDivisor(context, result, integer);
            BigInteger factor = LongQuotient.DivRem(context.Meter, integer, LongDivisor.Greatest(context.Meter, result, integer), out _);
            if (!BigIntOperations.Reserve(context, result.GetBitLength() + factor.GetBitLength() + 2))
                return PyValue.Signal;
            result = BigInteger.Abs(LongProduct.Of(context.Meter, result, factor));
        }

        return PyBigInt.From(result);
    }

    [PyFunction("isqrt(n, /)", Replays = Replaying.OnInstances)]
    private static PyValue Isqrt(PyContext context, PyValue value)
    {
        if (value.IsInt && value.Bits >= 0)
            return PyValue.Int((long)WholeRoot.Of((ulong)value.Bits));
        BigInteger n = NativeBinder.BigInteger(context, value);
        if (n.Sign < 0)
            throw Errors.ValueError("isqrt() argument must be nonnegative").ToException();
        BigIntOperations.ChargeRoot(context, n);
        // The root, its square, and the parts of the number that are divided.
        context.Meter.ChargeBytes(n.GetBitLength() / 8 * 3);
        return PyBigInt.From(WholeRoot.Of(context.Meter, n));
    }

    [PyFunction("factorial(n, /)", Replays = Replaying.OnInstances)]
    private static PyValue Factorial(PyContext context, BigInteger n)
    {
        if (n.Sign < 0)
            throw Errors.ValueError("factorial() not defined for negative values").ToException();
        return n > long.MaxValue
            ? throw Errors.OverflowError($"factorial() argument should not exceed {long.MaxValue}").ToException()
            : Combinatorics.Falling(context, n, (long)n);
    }

    [PyFunction("perm(n, k=None, /)", Replays = Replaying.OnInstances)]
    private static PyValue Perm(PyContext context, BigInteger n, PyValue k)
    {
        if (k.IsNone)
            return Factorial(context, n);
        BigInteger count = NativeBinder.BigInteger(context, k);
        CheckNotNegative(n, count);
        if (count > n)
            return PyValue.Int(0);
        return count > long.MaxValue
            ? throw Errors.OverflowError($"k must not exceed {long.MaxValue}").ToException()
            : Combinatorics.Falling(context, n, (long)count);
    }

    [PyFunction("comb(n, k, /)", Replays = Replaying.OnInstances)]
    private static PyValue Comb(PyContext context, BigInteger n, BigInteger k)
    {
        CheckNotNegative(n, k);
        if (k > n)
            return PyValue.Int(0);
        LinearWork.Add(context.Meter, n);
        k = BigInteger.Min(k, n - k);
        return k > long.MaxValue
            ? throw Errors.OverflowError($"min(n - k, k) must not exceed {long.MaxValue}").ToException()
            : Combinatorics.Choose(context, n, (long)k);
    }

    private static void CheckNotNegative(BigInteger n, BigInteger k)
    {
        if (n.Sign < 0)
            throw Errors.ValueError("n must be a non-negative integer").ToException();
        if (k.Sign < 0)
            throw Errors.ValueError("k must be a non-negative integer").ToException();
    }
}
