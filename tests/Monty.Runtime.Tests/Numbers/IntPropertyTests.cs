using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Numbers;

/// <summary>Ints of any size against the algebra of <see cref="BigInteger"/>, whose divisions truncate where Python's floor.</summary>
public class IntPropertyTests
{
    private readonly PyContext _context = TestRun.Start();

    /// <summary>Ints around the limits of a machine word are as likely as small and very large ones.</summary>
    private static readonly Gen<BigInteger> Integers = Gen.OneOf(
        Gen.Choose(-20, 20).Select(n => (BigInteger)n),
        Gen.Choose(-3, 3).Select(n => long.MaxValue + (BigInteger)n),
        Gen.Choose(-3, 3).Select(n => long.MinValue + (BigInteger)n),
        Gen.Choose(0, 130).SelectMany(bits => Gen.Choose(-5, 5).Select(n => (BigInteger.One << bits) + n)),
        Gen.Choose(int.MinValue, int.MaxValue).Three().Select(t => (t.Item1 * (BigInteger.One << 64)) + (t.Item2 * (BigInteger)t.Item3)));

    private static Arbitrary<(BigInteger A, BigInteger B)> Pairs => Integers.Two().Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [Fact]
    public void Ring_operations_are_exact() => Check((a, b) =>
        Value(FastArithmetic.Add(_context, a, b)) == Value(a) + Value(b)
        && Value(FastArithmetic.Subtract(_context, a, b)) == Value(a) - Value(b)
        && Value(FastArithmetic.Multiply(_context, a, b)) == Value(a) * Value(b));

    [Fact]
    public void Floor_division_and_modulo_belong_together() => Check((a, b) =>
    {
        if (Value(b).IsZero)
            return FastArithmetic.FloorDivide(_context, a, b).IsSignal;
        BigInteger quotient = Value(FastArithmetic.FloorDivide(_context, a, b));
        BigInteger remainder = Value(FastArithmetic.Modulo(_context, a, b));
        return (quotient * Value(b)) + remainder == Value(a)
            && BigInteger.Abs(remainder) < BigInteger.Abs(Value(b))
            && (remainder.IsZero || remainder.Sign == Value(b).Sign);
    });

    [Fact]
    public void Bits_are_twos_complement() => Check((a, b) =>
        Value(FastArithmetic.And(_context, a, b)) == (Value(a) & Value(b))
        && Value(FastArithmetic.Or(_context, a, b)) == (Value(a) | Value(b))
        && Value(FastArithmetic.Xor(_context, a, b)) == (Value(a) ^ Value(b))
        && Value(FastArithmetic.Invert(_context, a)) == -Value(a) - 1);

    [Fact]
    public void Shifts_are_products_and_floor_quotients() => Check((a, b) =>
    {
        int count = (int)(BigInteger.Abs(Value(b)) % 200);
        return Value(FastArithmetic.LeftShift(_context, a, PyValue.Int(count))) == Value(a) * BigInteger.Pow(2, count)
            && Value(FastArithmetic.RightShift(_context, a, PyValue.Int(count)))
                == IntDivision.Floor(_context.Meter, Value(a), BigInteger.Pow(2, count), out _);
    });

    [Fact]
    public void Order_and_hash_agree_with_equality() => Check((a, b) =>
        FastArithmetic.Less(_context, a, b).IsTrue == Value(a) < Value(b)
        && FastArithmetic.Equal(_context, a, b).IsTrue == (Value(a) == Value(b))
        && a.Ref.Hash(_context, a).Bits == NumericHash.Of(_context.Meter, Value(a)));

    [Fact]
    public void Results_that_fit_a_word_are_immediate() => Check((a, b) =>
    {
        PyValue sum = FastArithmetic.Add(_context, a, b);
        return sum.IsInt == (Value(a) + Value(b) >= long.MinValue && Value(a) + Value(b) <= long.MaxValue);
    });

    [Fact]
    public void Text_is_read_back() => Check((a, _) =>
        IntParser.TryParse(_context, Value(a).ToString(CultureInfo.InvariantCulture), 10, out PyValue read, out int _)
        && Value(read) == Value(a));

    private static void Check(Func<PyValue, PyValue, bool> property)
        => Prop.ForAll(Pairs, pair => property(PyBigInt.From(pair.A), PyBigInt.From(pair.B))).QuickCheckThrowOnFailure();

    private static BigInteger Value(PyValue value) => PyInts.Get(value);
}
