using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Values;
using Xunit;

namespace Monty.Runtime.Tests.Numbers;

/// <summary>Products, quotients, powers and divisors in pieces are those of <see cref="BigInteger"/>.</summary>
public class LongArithmeticTests
{
    private readonly Meter _meter = TestRun.Start().Meter;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Pieces_make_the_whole(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 12; round++)
        {
            BigInteger a = Number(random, random.Next(1, 60_000));
            BigInteger b = Number(random, random.Next(1, 30_000));
            Assert.Equal(a * b, LongProduct.Of(_meter, a, b));
            Assert.Equal(BigInteger.DivRem(a, b, out BigInteger expected), LongQuotient.DivRem(_meter, a, b, out BigInteger remainder));
            Assert.Equal(expected, remainder);
            BigInteger divisor = Number(random, random.Next(1, 3000));
            BigInteger x = Number(random, random.Next(1, 5000)) * divisor;
            BigInteger y = Number(random, random.Next(1, 5000)) * divisor;
            Assert.Equal(BigInteger.GreatestCommonDivisor(x, y), LongDivisor.Greatest(_meter, x, y));
            Assert.Equal(BigInteger.Pow(divisor, 5), LongProduct.Power(_meter, divisor, 5));
        }
    }

    /// <summary>Long runs of equal bits bring out carries and quotients that are guessed too high.</summary>
    [Theory]
    [InlineData(300_000, 150_000)]
    [InlineData(200_000, 199_999)]
    [InlineData(65_536, 32_768)]
    [InlineData(2_000_000, 700)]
    [InlineData(9_000_000, 61)]
    public void Numbers_of_equal_bits(int length, int shorter)
    {
        BigInteger[] numbers = [(BigInteger.One << length) - 1, BigInteger.One << length, (BigInteger.One << length) + 1, (BigInteger.One << length) - (BigInteger.One << shorter)];
        BigInteger[] divisors = [(BigInteger.One << shorter) - 1, BigInteger.One << shorter, (BigInteger.One << shorter) + 1, (BigInteger.One << shorter) - (BigInteger.One << (shorter / 2))];
        foreach (BigInteger a in numbers)
        {
            foreach (BigInteger b in divisors)
            {
                Assert.Equal(a * b, LongProduct.Of(_meter, a, b));
                Assert.Equal(BigInteger.DivRem(a, -b, out BigInteger expected), LongQuotient.DivRem(_meter, a, -b, out BigInteger remainder));
                Assert.Equal(expected, remainder);
            }
        }
    }

    /// <summary>The highest bits of both tell most quotients; where they do not, all of them do.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void True_quotients_of_long_ints(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++)
        {
            BigInteger a = Number(random, random.Next(1, 30));
            BigInteger b = Number(random, random.Next(1, 30));
            int shift = random.Next(600, 3000);
            Assert.Equal(IntDivision.True(_meter, a, b), IntDivision.True(_meter, a << shift, b << shift));
            // A tie of two doubles, and what is next to it.
            BigInteger tie = (((BigInteger.One << 52) + random.Next()) << 1) + 1;
            foreach (int beside in new[] { -1, 0, 1 })
            {
                BigInteger dividend = ((tie * BigInteger.Abs(b)) << shift) + beside;
                double expected = (double)(tie >> 1) + (beside < 0 || (beside == 0 && (tie >> 1).IsEven) ? 0 : 1);
                Assert.Equal(expected, IntDivision.True(_meter, dividend, BigInteger.Abs(b) << (shift + 1)));
            }

            BigInteger whole = BigInteger.Abs(a) << shift;
            Assert.Equal(IntDivision.True(_meter, whole, BigInteger.One << (int)whole.GetBitLength()), IntDivision.Fraction(whole));
        }
    }

    private static BigInteger Number(Random random, int bytes)
    {
        var digits = new byte[bytes];
        random.NextBytes(digits);
        var number = new BigInteger(digits);
        return number.IsZero ? BigInteger.One : number;
    }
}
