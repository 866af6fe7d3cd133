using System.Globalization;
using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Ints as text.</summary>
internal static class IntText
{
    /// <summary>Python's default limit of conversions between ints and decimal text.</summary>
    public const int DigitLimit = 4300;

    /// <summary>No int of this many bits has more than <see cref="DigitLimit"/> digits (14284 bits do).</summary>
    private const long CertainBits = 14284;

    /// <summary>The decimal text; false when it would be too long, and ValueError is being raised.</summary>
    public static bool TryDecimal(PyContext context, BigInteger value, out string text)
    {
        text = "";
        long bits = value.GetBitLength();
        if (bits > CertainBits + 2)
            return Refuse(context);
        BigIntOperations.ChargeSquare(context, bits);
        text = value.ToString(CultureInfo.InvariantCulture);
        int digits = value.Sign < 0 ? text.Length - 1 : text.Length;
        return digits <= DigitLimit || Refuse(context);
    }

    /// <summary>The digits of the magnitude in base 2, 8 or 16, lower case, without a prefix.</summary>
    /// <param name="context">The run.</param>
    /// <param name="value">The int.</param>
    /// <param name="bitsPerDigit">1, 3 or 4.</param>
    public static string Digits(PyContext context, BigInteger value, int bitsPerDigit)
    {
        BigInteger magnitude = BigInteger.Abs(value);
        long bits = magnitude.GetBitLength();
        if (bits == 0)
            return "0";
        long length = (bits + bitsPerDigit - 1) / bitsPerDigit;
        context.Meter.ChargeText(length);
        context.Meter.ChargeWork(length);
        string text = new('\0', (int)length);
        Fill(context.Meter, StrConcatenation.Writable(text), magnitude, bitsPerDigit);
        return text;
    }

    private static void Fill(Meter meter, Span<char> span, BigInteger magnitude, int bitsPerDigit)
    {
        byte[] bytes = magnitude.ToByteArray(isUnsigned: true);
        var loop = new ClockedLoop(meter);
        for (int i = 0; i < span.Length; i++)
        {
            loop.At(i);
            int digit = 0;
            for (int k = bitsPerDigit - 1; k >= 0; k--)
            {
                long bit = ((long)i * bitsPerDigit) + k;
                long index = bit >> 3;
                int value = index < bytes.Length ? (bytes[index] >> (int)(bit & 7)) & 1 : 0;
                digit = (digit << 1) | value;
            }

            span[span.Length - 1 - i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
        }
    }

    private static bool Refuse(PyContext context)
    {
        context.Raise(Errors.TooManyDigits());
        return false;
    }
}
