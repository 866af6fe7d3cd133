using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Numbers;

/// <summary>Format specifications of ints, against their definition.</summary>
public class FormatSpecPropertyTests
{
    [Fact]
    public void Width_pads_to_just_that_width() => ForAll((number, width) =>
    {
        string plain = number.ToString(CultureInfo.InvariantCulture);
        int missing = Math.Max(0, width - plain.Length);
        Assert.Equal(new string(' ', missing) + plain, Format(number, $">{width}"));
        Assert.Equal(plain + new string(' ', missing), Format(number, $"<{width}"));
        Assert.Equal(new string('*', missing / 2) + plain + new string('*', missing - (missing / 2)), Format(number, $"*^{width}"));
        string digits = BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture);
        string sign = number.Sign < 0 ? "-" : "";
        Assert.Equal(sign + digits.PadLeft(width - sign.Length, '0'), Format(number, $"0{width}"));
    });

    [Fact]
    public void Grouping_only_adds_separators() => ForAll((number, _) =>
    {
        string plain = number.ToString(CultureInfo.InvariantCulture);
        string grouped = Format(number, ",");
        Assert.Equal(plain, grouped.Replace(",", "", StringComparison.Ordinal));
        Assert.All(grouped.TrimStart('-').Split(',').Skip(1), group => Assert.Equal(3, group.Length));
    });

    [Fact]
    public void Other_bases_read_back() => ForAll((number, _) =>
    {
        string digits = Format(BigInteger.Abs(number), "x");
        Assert.Equal(BigInteger.Abs(number), BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Assert.Equal("0x" + digits, Format(BigInteger.Abs(number), "#x"));
    });

    private static void ForAll(Action<BigInteger, int> test)
    {
        Gen<BigInteger> numbers = Gen.Choose(int.MinValue, int.MaxValue).Two().Select(pair => new BigInteger(pair.Item1) * pair.Item2);
        Gen<int> widths = Gen.Choose(1, 40);
        Prop.ForAll(Arb.From(numbers), Arb.From(widths), test).QuickCheckThrowOnFailure();
    }

    private static string Format(BigInteger number, string spec)
    {
        PyValue text = Formatting.Format(TestRun.Start(), PyBigInt.From(number), new PyStr(spec));
        return ((PyStr)text.Ref).Text;
    }
}
