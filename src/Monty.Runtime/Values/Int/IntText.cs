using System.Globalization;
using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Ints as text.</summary>
internal static class IntText
{
    /// <summary>Python's default limit of conversions between ints and decimal text.</summary>
    public const int DefaultDigitLimit = 4300;

    /// <summary>The lowest limit that a script can set.</summary>
    public const int LowestDigitLimit = 640;

    /// <summary>Longer ints are written by halves.</summary>
    private const long LongBits = 1 << 15;

    private const double DigitsPerBit = 0.30102999566398119521;

    /// <summary>Digits between two looks at the clock.</summary>
    private const int DigitsPerClock = 1 << 16;

    /// <summary>The decimal text; false when it would be too long, and ValueError is being raised.</summary>
    public static bool TryDecimal(PyContext context, BigInteger value, out string text)
    {
        text = "";
        long bits = value.GetBitLength();
        int limit = context.IntDigitLimit;
        if (limit > 0 && (bits - 2) * DigitsPerBit > limit)
            return Refuse(context);
        if (bits > LongBits)
        {
            context.Meter.ChargeText((long)(bits * DigitsPerBit) + 2);
            BigIntOperations.ChargeQuotient(context, value, value);
            text = LongDecimal.Text(context.Meter, BigInteger.Abs(value));
            text = value.Sign < 0 ? "-" + text : text;
        }
        else
        {
            BigIntOperations.ChargeSquare(context, bits);
            text = value.ToString(CultureInfo.InvariantCulture);
        }

        int digits = value.Sign < 0 ? text.Length - 1 : text.Length;
        return limit == 0 || digits <= limit || Refuse(context);
    }

    /// <summary>The digits of the magnitude in base 2, 8 or 16, lower case, without a prefix.</summary>
    /// <param name="context">The run.</param>
    /// <param name="value">The int.</param>
    /// <param name="bitsPerDigit">1, 3 or 4.</param>
    /// <param name="prefix">What comes before the digits.</param>
    public static string Digits(PyContext context, BigInteger value, int bitsPerDigit, string prefix = "")
    {
        BigInteger magnitude = BigInteger.Abs(value);
        long bits = magnitude.GetBitLength();
        if (bits == 0)
            return prefix + "0";
        long length = (bits + bitsPerDigit - 1) / bitsPerDigit;
        context.Meter.ChargeText(length);
        context.Meter.ChargeWork(length);
        context.Meter.ChargeBytes(bits / 8);
        LinearWork.Foresee(context.Meter, bits, 2);
        byte[] bytes = magnitude.ToByteArray(isUnsigned: true);
        return string.Create(
            (int)length + prefix.Length,
            (context.Meter, bytes, bitsPerDigit, prefix),
            static (span, state) =>
            {
                state.prefix.CopyTo(span);
                FillAll(span[state.prefix.Length..], state.Meter, state.bytes, state.bitsPerDigit);
            });
    }

    /// <summary>The sign, a prefix and the digits of a small int.</summary>
    public static string Prefixed(PyContext context, long value, string prefix, int bitsPerDigit)
    {
        ulong magnitude = value < 0 ? (ulong)-value : (ulong)value;
        int digits = Math.Max(1, (64 - BitOperations.LeadingZeroCount(magnitude) + bitsPerDigit - 1) / bitsPerDigit);
        context.Meter.ChargeText(digits);
        context.Meter.ChargeWork(digits);
        Span<char> text = stackalloc char[67];
        int start = text.Length;
        for (int i = 0; i < digits; i++, magnitude >>= bitsPerDigit)
        {
            int digit = (int)magnitude & ((1 << bitsPerDigit) - 1);
            text[--start] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
        }

        start -= prefix.Length;
        prefix.CopyTo(text[start..]);
        if (value < 0)
            text[--start] = '-';
        return text[start..].ToString();
    }

    private static void FillAll(Span<char> span, Meter meter, byte[] bytes, int bitsPerDigit)
    {
        for (int end = span.Length; end > 0; end -= DigitsPerClock)
        {
            meter.LookAtClock();
            Span<char> part = span[Math.Max(0, end - DigitsPerClock)..end];
            Fill(part, bytes, (span.Length - end) * (long)bitsPerDigit, bitsPerDigit);
        }
    }

    /// <summary>Fills in digits from the right, the last of which begins at bit <paramref name="start"/>.</summary>
    private static void Fill(Span<char> span, byte[] bytes, long start, int bitsPerDigit)
    {
        int mask = (1 << bitsPerDigit) - 1;
        for (int i = span.Length - 1; i >= 0; i--, start += bitsPerDigit)
        {
            int index = (int)(start >> 3);
            int next = index + 1 < bytes.Length ? bytes[index + 1] : 0;
            int digit = ((bytes[index] | (next << 8)) >> (int)(start & 7)) & mask;
            span[i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
        }
    }

    private static bool Refuse(PyContext context)
    {
        context.Raise(Errors.TooManyDigits(context));
        return false;
    }
}
