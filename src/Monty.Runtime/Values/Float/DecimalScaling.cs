using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Scales a double by a power of ten and rounds to a whole number, exactly, ties to even.</summary>
internal static class DecimalScaling
{
    /// <summary>10**22 times a mantissa of 53 bits fits 128 bits.</summary>
    private const int SmallPlaces = 22;

    private static readonly UInt128[] PowersOfTen = MakePowers();

    /// <summary>The result where everything fits machine words, which is the common case.</summary>
    public static bool TryRoundSmall(double magnitude, int places, out ulong result)
    {
        result = 0;
        Split(magnitude, out ulong mantissa, out int exponent);
        if (places is < 0 or > SmallPlaces || exponent is > 11 or < -126)
            return false;
        UInt128 scaled = mantissa * PowersOfTen[places];
        UInt128 rounded;
        if (exponent >= 0)
        {
            if (scaled >> (64 - exponent) != 0)
                return false;
            rounded = scaled << exponent;
        }
        else
        {
            rounded = RoundShift(scaled, -exponent);
        }

        result = (ulong)rounded;
        return rounded <= ulong.MaxValue;
    }

    /// <summary>The nearest whole number to <c>magnitude * 10**places</c>.</summary>
    public static BigInteger Round(double magnitude, int places)
    {
        Split(magnitude, out ulong mantissa, out int exponent);
        BigInteger numerator = mantissa;
        BigInteger denominator = BigInteger.One;
        if (places >= 0)
            numerator *= BigInteger.Pow(10, places);
        else
            denominator = BigInteger.Pow(10, -places);
        if (exponent >= 0)
            numerator <<= exponent;
        else
            denominator <<= -exponent;
        return Rounded(BigInteger.DivRem(numerator, denominator, out BigInteger remainder), remainder, denominator);
    }

    /// <summary>The quotient of positive ints of any length, rounded to nearest, ties to even.</summary>
    public static BigInteger RoundedQuotient(Meter meter, BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = LongQuotient.DivRem(meter, numerator, denominator, out BigInteger remainder);
        LinearWork.Shift(meter, denominator.GetBitLength() + quotient.GetBitLength());
        LinearWork.Room(meter, denominator.GetBitLength());
        LinearWork.Room(meter, quotient.GetBitLength());
        return Rounded(quotient, remainder, denominator);
    }

    private static BigInteger Rounded(BigInteger quotient, BigInteger remainder, BigInteger denominator)
    {
        int order = (remainder << 1).CompareTo(denominator);
        return order > 0 || (order == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    /// <summary>A finite magnitude as <c>mantissa * 2**exponent</c>.</summary>
    public static void Split(double magnitude, out ulong mantissa, out int exponent)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(magnitude) & ~(1UL << 63);
        mantissa = bits & ((1UL << 52) - 1);
        exponent = (int)(bits >> 52);
        if (exponent == 0)
            exponent = 1;
        else
            mantissa |= 1UL << 52;
        exponent -= 1075;
    }

    private static UInt128 RoundShift(UInt128 value, int count)
    {
        UInt128 kept = value >> count;
        UInt128 lost = value - (kept << count);
        UInt128 half = UInt128.One << (count - 1);
        return lost > half || (lost == half && (kept & 1) != 0) ? kept + 1 : kept;
    }

    private static UInt128[] MakePowers()
    {
        var powers = new UInt128[SmallPlaces + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
