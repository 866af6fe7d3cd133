using System.Globalization;
using System.Numerics;
using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// Decimal text of ints that are longer than Python's usual limit, and ints of such text: by halves, with the divisions and products that look
/// at the clock.
/// </summary>
internal static class LongDecimal
{
    /// <summary>So many digits are left to <see cref="BigInteger"/>.</summary>
    private const int PieceDigits = 2048;

    /// <summary>The digits of an int that is not negative.</summary>
    public static string Text(Meter meter, BigInteger value)
    {
        var powers = new List<BigInteger> { BigInteger.Pow(10, PieceDigits) };
        while (powers[^1].GetBitLength() * 2 <= value.GetBitLength())
            powers.Add(LongProduct.Of(meter, powers[^1], powers[^1]));
        var text = new StringBuilder();
        Append(meter, text, value, powers, powers.Count - 1, isPadded: false);
        return text.ToString();
    }

    /// <summary>The int of digits in a base up to 36, without underscores.</summary>
    public static BigInteger Value(Meter meter, ReadOnlySpan<char> digits, int numberBase, Func<char, int> digitOf)
    {
        if (digits.Length <= PieceDigits)
        {
            BigInteger value = BigInteger.Zero;
            foreach (char c in digits)
                value = (value * numberBase) + digitOf(c);
            return value;
        }

        int low = PieceDigits;
        while (low * 2L < digits.Length)
            low *= 2;
        BigInteger high = Value(meter, digits[..^low], numberBase, digitOf);
        BigInteger scale = LongProduct.Power(meter, numberBase, low);
        return LongProduct.Of(meter, high, scale) + Value(meter, digits[^low..], numberBase, digitOf);
    }

    /// <summary>Appends a value below the square of a power; padded to all digits of that where others come before.</summary>
    private static void Append(Meter meter, StringBuilder text, BigInteger value, List<BigInteger> powers, int level, bool isPadded)
    {
        if (level < 0)
        {
            string digits = value.ToString(CultureInfo.InvariantCulture);
            text.Append('0', isPadded ? PieceDigits - digits.Length : 0).Append(digits);
            return;
        }

        if (!isPadded && value < powers[level])
        {
            Append(meter, text, value, powers, level - 1, isPadded: false);
            return;
        }

        BigInteger high = LongQuotient.DivRem(meter, value, powers[level], out BigInteger low);
        Append(meter, text, high, powers, level - 1, isPadded);
        Append(meter, text, low, powers, level - 1, isPadded: true);
    }
}
