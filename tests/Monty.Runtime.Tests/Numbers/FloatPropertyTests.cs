using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Numbers;

public class FloatPropertyTests
{
    private readonly PyContext _context = TestRun.Start();

    /// <summary>Any finite bits: subnormals and huge ones as likely as others.</summary>
    private static Arbitrary<double> Finite => Gen.Choose(int.MinValue, int.MaxValue).Two()
        .Select(pair => BitConverter.Int64BitsToDouble(((long)pair.Item1 << 32) ^ (uint)pair.Item2))
        .Where(double.IsFinite)
        .ToArbitrary();

    [Fact]
    public void Repr_is_read_back() => Prop.ForAll(Finite, value =>
        FloatParser.TryParse(_context.Meter, FloatText.Repr(value), out double read)
        && BitConverter.DoubleToInt64Bits(read) == BitConverter.DoubleToInt64Bits(value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Seventeen_digits_are_read_back() => Prop.ForAll(Finite, value =>
    {
        PyValue text = Formatting.Format(_context, PyValue.Float(value), new PyStr(".16e"));
        return double.Parse(((PyStr)text.Ref).Text, CultureInfo.InvariantCulture).Equals(value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Digits_without_end_are_read() => Prop.ForAll(Finite, value =>
    {
        string text = value.ToString("E16", CultureInfo.InvariantCulture).Replace("E", new string('0', 3000) + "E", StringComparison.Ordinal);
        return FloatParser.TryParse(_context.Meter, text, out double read)
            && BitConverter.DoubleToInt64Bits(read) == BitConverter.DoubleToInt64Bits(value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hexadecimal_text_is_read_back() => Prop.ForAll(
        Finite, value => FloatHex.Parse(_context.Meter, FloatHex.Write(value)).Equals(value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_float_is_the_ratio_it_gives() => Prop.ForAll(Finite, value =>
    {
        DecimalScaling.Split(value, out ulong mantissa, out int exponent);
        BigInteger numerator = (BigInteger)mantissa << Math.Max(0, exponent);
        BigInteger denominator = BigInteger.One << Math.Max(0, -exponent);
        return IntDivision.True(TestRun.Start().Meter, numerator, denominator).Equals(Math.Abs(value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Hash_of_a_whole_float_is_that_of_the_int() => Prop.ForAll(Finite, value =>
        value != Math.Floor(value) || NumericHash.Of(value) == NumericHash.Of(TestRun.Start().Meter, new BigInteger(value))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.5, 1152921504606846976)]
    [InlineData(1e300, 1224995262755759164)]
    [InlineData(-2.5, -1152921504606846978)]
    [InlineData(2305843009213693951.0, 1)]
    [InlineData(double.PositiveInfinity, 314159)]
    [InlineData(-1.0, -2)]
    public void Hash_is_that_of_CPython_on_64_bits(double value, long hash) => Assert.Equal(hash, NumericHash.Of(value));
}
