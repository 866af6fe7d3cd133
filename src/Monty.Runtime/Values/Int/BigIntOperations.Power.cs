using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Powers and shifts, whose results grow with the value of an operand.</remarks>
internal static partial class BigIntOperations
{
    /// <summary>A shift by more bits has more of CPython's digits of 30 bits than it can count.</summary>
    private static readonly BigInteger s_mostCounted = new BigInteger(long.MaxValue / 4) * 30;

    public static PyValue Power(PyContext context, BigInteger a, BigInteger exponent)
    {
        if (exponent.Sign < 0)
            return FloatPower(context, a, exponent);
        if (exponent.IsZero || a.IsOne)
            return PyValue.Int(1);
        if (a.IsZero)
            return PyValue.Int(0);
        if (a == BigInteger.MinusOne)
            return PyValue.Int(exponent.IsEven ? 1 : -1);
        // The magnitude is at least 2: the result has at least (bits of a - 1) times exponent bits, and at most one a factor more.
        BigInteger bits = exponent * Math.Max(1, BigInteger.Abs(a).GetBitLength());
        if (!Reserve(context, Clamp(bits)))
            return PyValue.Signal;
        long words = (long)bits / 64;
        context.Meter.ChargeArithmetic(Math.Pow(words, 1.6));
        return PyBigInt.From(LongProduct.Power(context.Meter, a, (int)exponent));
    }

    public static PyValue LeftShift(PyContext context, BigInteger a, BigInteger count)
    {
        if (count.Sign < 0)
            return context.Raise(Errors.NegativeShift());
        if (a.IsZero)
            return PyValue.Int(0);
        // CPython, too, refuses what it cannot count before it asks for memory.
        if (count > s_mostCounted)
            return context.Raise(Errors.TooManyDigits());
        return ReserveShift(context, Clamp(Bits(a) + count)) ? PyBigInt.From(a << (int)count) : PyValue.Signal;
    }

    public static PyValue RightShift(PyContext context, BigInteger a, BigInteger count)
    {
        if (count.Sign < 0)
            return context.Raise(Errors.NegativeShift());
        if (count >= Bits(a))
            return PyValue.Int(a.Sign < 0 ? -1 : 0);
        return ReserveShift(context, Bits(a)) ? PyBigInt.From(a >> (int)count) : PyValue.Signal;
    }

    private static PyValue FloatPower(PyContext context, BigInteger a, BigInteger exponent)
    {
        double x = IntDivision.ToDouble(a);
        double y = IntDivision.ToDouble(exponent);
        return double.IsInfinity(x) || double.IsInfinity(y)
            ? context.Raise(Errors.IntTooLargeForFloat())
            : FloatOperations.Power(context, x, y);
    }

    private static long Clamp(BigInteger bits) => bits > long.MaxValue ? long.MaxValue : (long)bits;
}
