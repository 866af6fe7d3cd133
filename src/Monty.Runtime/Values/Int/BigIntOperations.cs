using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Arithmetic where an operand or the result does not fit 64 bits. Memory and work are charged first.</summary>
internal static partial class BigIntOperations
{
    /// <summary>What <see cref="BigInteger"/> can hold, with room for an operation's carry.</summary>
    private const long MaximumBits = int.MaxValue - 64L;

    /// <summary>Results below this many bits are not worth a charge: the allocation counter sees them.</summary>
    private const long FreeBits = 2048;

    /// <summary>From this many bytes on, what a result is computed in counts as well.</summary>
    private const long PooledBytes = 1 << 16;

    /// <summary><c>a op b</c>; NotImplemented for <c>@</c>.</summary>
    public static PyValue Binary(PyContext context, BinaryOperator op, BigInteger a, BigInteger b) => op switch
    {
        BinaryOperator.Add => Add(context, a, b),
        BinaryOperator.Subtract => Subtract(context, a, b),
        BinaryOperator.Multiply => Multiply(context, a, b),
        BinaryOperator.TrueDivide => TrueDivide(context, a, b),
        BinaryOperator.FloorDivide => FloorDivide(context, a, b),
        BinaryOperator.Modulo => Modulo(context, a, b),
        BinaryOperator.Power => Power(context, a, b),
        BinaryOperator.LeftShift => LeftShift(context, a, b),
        BinaryOperator.RightShift => RightShift(context, a, b),
        BinaryOperator.And => And(context, a, b),
        BinaryOperator.Or => Or(context, a, b),
        BinaryOperator.Xor => Xor(context, a, b),
        _ => PyValue.NotImplemented,
    };

    public static PyValue Add(PyContext context, BigInteger a, BigInteger b)
        => Reserve(context, LongerBits(a, b) + 1) ? PyBigInt.From(a + b) : PyValue.Signal;

    public static PyValue Subtract(PyContext context, BigInteger a, BigInteger b)
        => Reserve(context, LongerBits(a, b) + 1) ? PyBigInt.From(a - b) : PyValue.Signal;

    public static PyValue Multiply(PyContext context, BigInteger a, BigInteger b)
    {
        // What it is computed in is charged there.
        if (!Reserve(context, Bits(a) + Bits(b), isPooled: false))
            return PyValue.Signal;
        ChargeProduct(context, a, b);
        return PyBigInt.From(LongProduct.Of(context.Meter, a, b));
    }

    public static PyValue TrueDivide(PyContext context, BigInteger a, BigInteger b)
    {
        if (b.IsZero)
            return context.Raise(Errors.DivisionByZero());
        ChargeQuotient(context, a, b);
        double quotient = IntDivision.True(context.Meter, a, b);
        return double.IsInfinity(quotient)
            ? context.Raise(Errors.OverflowError("integer division result too large for a float"))
            : PyValue.Float(quotient);
    }

    public static PyValue FloorDivide(PyContext context, BigInteger a, BigInteger b)
    {
        if (b.IsZero)
            return context.Raise(Errors.DivisionByZero());
        ChargeQuotient(context, a, b);
        return PyBigInt.From(IntDivision.Floor(context.Meter, a, b, out _));
    }

    public static PyValue Modulo(PyContext context, BigInteger a, BigInteger b)
    {
        if (b.IsZero)
            return context.Raise(Errors.DivisionByZero());
        ChargeQuotient(context, a, b);
        return PyBigInt.From(IntDivision.Modulo(context.Meter, a, b));
    }

    public static PyValue And(PyContext context, BigInteger a, BigInteger b)
    {
        if (AreShort(a, b))
            return PyBigInt.From((UInt128)a & (UInt128)b);
        return ReserveExchange(context, LongerBits(a, b)) ? PyBigInt.From(a & b) : PyValue.Signal;
    }

    public static PyValue Or(PyContext context, BigInteger a, BigInteger b)
    {
        if (AreShort(a, b))
            return PyBigInt.From((UInt128)a | (UInt128)b);
        return ReserveExchange(context, LongerBits(a, b)) ? PyBigInt.From(a | b) : PyValue.Signal;
    }

    public static PyValue Xor(PyContext context, BigInteger a, BigInteger b)
    {
        if (AreShort(a, b))
            return PyBigInt.From((UInt128)a ^ (UInt128)b);
        return ReserveExchange(context, LongerBits(a, b)) ? PyBigInt.From(a ^ b) : PyValue.Signal;
    }

    public static bool Compare(CompareOperator op, BigInteger a, BigInteger b)
        => IntOperations.Compare(op, a.CompareTo(b), 0);

    /// <summary>
    /// Charges the work of multiplying or dividing: quadratic for short operands, and at the rate of the faster methods of
    /// <see cref="BigInteger"/> for long ones.
    /// </summary>
    public static void ChargeProduct(PyContext context, BigInteger a, BigInteger b)
    {
        long longer = LongerBits(a, b) / 64;
        long shorter = Math.Min(Bits(a), Bits(b)) / 64;
        if (longer >= 8)
            context.Meter.ChargeArithmetic(1 + (longer * Math.Pow(shorter + 1, 0.6)));
    }

    /// <summary>Charges the work of dividing, which takes twice that of multiplying back.</summary>
    public static void ChargeQuotient(PyContext context, BigInteger a, BigInteger b)
    {
        ChargeProduct(context, a, b);
        ChargeProduct(context, a, b);
    }

    /// <summary>Charges the work of finding a common divisor, which grows with the product of the lengths.</summary>
    public static void ChargeDivisor(PyContext context, BigInteger a, BigInteger b)
    {
        double words = (double)LongerBits(a, b) / 64 * Math.Min(Bits(a), Bits(b)) / 64;
        if (words >= 16)
            context.Meter.ChargeArithmetic(words / 2);
    }

    /// <summary>Charges the work of finding a root: each step is a division, each of the last few as long as the number.</summary>
    public static void ChargeRoot(PyContext context, BigInteger a)
    {
        for (int step = 0; step < 4; step++)
            ChargeQuotient(context, a, a);
    }

    /// <summary>Charges work that grows with the square of a length in words, at 15 ns each: decimal text, common divisors.</summary>
    public static void ChargeSquare(PyContext context, long bits)
    {
        double words = bits / 64.0;
        if (words >= 4)
            context.Meter.ChargeArithmetic(words * words / 2);
    }

    /// <summary>Charges the memory of a result; false when no int can be that long, and OverflowError is being raised.</summary>
    public static bool Reserve(PyContext context, long bits, bool isPooled = true)
    {
        if (bits <= FreeBits)
            return true;
        long bytes = bits / 8;
        // BigInteger computes long results in an array of the pool, whose sizes are powers of two.
        context.Meter.ChargeBytes(!isPooled || bytes < PooledBytes || bits > MaximumBits ? bytes : bytes + (long)BitOperations.RoundUpToPowerOf2((ulong)bytes));
        context.Meter.ChargeWork(bits / 4096);
        if (bits > MaximumBits)
        {
            context.Raise(Errors.TooManyDigits());
            return false;
        }

        LinearWork.Foresee(context.Meter, bits, 2);
        return true;
    }

    /// <summary>As <see cref="Reserve"/> for a shift, in one piece.</summary>
    private static bool ReserveShift(PyContext context, long bits)
    {
        if (!Reserve(context, bits))
            return false;
        LinearWork.Shift(context.Meter, bits);
        return true;
    }

    /// <summary>As <see cref="Reserve"/> for what <see cref="BigInteger"/> does in two's complement, and in one piece.</summary>
    private static bool ReserveExchange(PyContext context, long bits)
    {
        if (!Reserve(context, bits))
            return false;
        LinearWork.Exchange(context.Meter, bits);
        return true;
    }

    /// <summary>Whether both are positive and fit 128 bits: <see cref="BigInteger"/> takes long to exchange bits.</summary>
    private static bool AreShort(BigInteger a, BigInteger b)
        => a.Sign >= 0 && b.Sign >= 0 && a.GetBitLength() <= 128 && b.GetBitLength() <= 128;

    /// <summary>The length of the magnitude, one bit more than it needs. That of a negative power of two itself is found by looking at all of it.</summary>
    private static long Bits(BigInteger a) => BigInteger.Abs(a).GetBitLength() + 1;

    private static long LongerBits(BigInteger a, BigInteger b) => Math.Max(Bits(a), Bits(b));
}
