using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Puts a number's parts together: sign, grouping, padding. Shared by int and float.</summary>
internal static class NumberLayout
{
    /// <summary>The text of the whole field; its memory is charged before it is made.</summary>
    public static string Write(PyContext context, in FormatSpec spec, in NumberText number)
    {
        char sign = number.Negative ? '-' : spec.Sign is '+' or ' ' ? spec.Sign : '\0';
        int group = spec.Type is 'b' or 'o' or 'x' or 'X' ? 4 : 3;
        long fraction = FractionLength(number.Fraction.Length, spec.FractionGrouping);
        long fixedLength = (sign == '\0' ? 0 : 1) + number.Prefix.Length + (number.HasPoint ? 1 : 0) + fraction
            + number.Remainder.Length - number.RemainderPairs;
        long digitCount = number.Digits.Length;
        if (digitCount > 0 && spec.PadsWithZeros)
            digitCount = PaddedDigits(digitCount, spec.Width - fixedLength, spec.Grouping != '\0', group);
        long digits = GroupedLength(digitCount, spec.Grouping != '\0', group);
        long padding = Math.Max(0, spec.Width - fixedLength - digits);
        (long left, long inner, long right) = Distribute(spec.Align, padding);
        long length = fixedLength + number.RemainderPairs + digits + (padding * spec.Fill.Length);
        context.Meter.ChargeText(length);
        context.Meter.ChargeWork(length / 64);
        return string.Create(
            CheckedLength(length),
            new Parts(context.Meter, spec, number, sign, group, (int)digitCount, (int)left, (int)inner, (int)right),
            static (span, parts) => parts.Write(span));
    }

    /// <summary>The number of digits, zeros in front included, that fill at least <paramref name="width"/> with separators.</summary>
    private static long PaddedDigits(long digits, long width, bool grouped, int group)
    {
        if (width <= digits)
            return digits;
        if (!grouped)
            return width;
        // Of each full group and its separator all but the separator are digits. A field that would begin with a separator
        // gets one more digit.
        long filled = width / (group + 1) * group + (width % (group + 1));
        long needed = width % (group + 1) == 0 ? filled + 1 : filled;
        return Math.Max(digits, needed);
    }

    private static long GroupedLength(long digits, bool grouped, int group)
        => grouped && digits > 0 ? digits + ((digits - 1) / group) : digits;

    private static long FractionLength(long digits, char separator)
        => separator == '\0' || digits == 0 ? digits : digits + ((digits - 1) / 3);

    private static (long Left, long Inner, long Right) Distribute(char align, long padding) => align switch
    {
        '<' => (0, 0, padding),
        '^' => (padding / 2, 0, padding - (padding / 2)),
        '=' => (0, padding, 0),
        _ => (padding, 0, 0),
    };

    /// <exception cref="ResourceLimitException">Longer than any .NET string.</exception>
    private static int CheckedLength(long length)
        => length <= 0x3FFF_FFDF ? (int)length : throw new ResourceLimitException(nameof(MeterLimits.Memory), 0x3FFF_FFDF, length);

    private readonly ref struct Parts(
        Meter meter, FormatSpec spec, NumberText number, char sign, int group, int digitCount, int left, int inner, int right)
    {
        private readonly FormatSpec _spec = spec;
        private readonly NumberText _number = number;

        public void Write(Span<char> span)
        {
            span = Pad(span, left);
            if (sign != '\0')
                span = Put(span, sign);
            span = Put(span, _number.Prefix);
            span = Pad(span, inner);
            span = PutDigits(span);
            if (_number.HasPoint)
                span = Put(span, '.');
            span = PutFraction(span);
            span = Put(span, _number.Remainder);
            Pad(span, right);
        }

        private Span<char> Pad(Span<char> span, int count)
        {
            if (_spec.Fill.Length == 1)
            {
                SpanRepeat.Fill(meter, span[..count], _spec.Fill);
                return span[count..];
            }

            int units = count * _spec.Fill.Length;
            SpanRepeat.Fill(meter, span[..units], _spec.Fill);
            return span[units..];
        }

        private Span<char> PutDigits(Span<char> span)
        {
            int zeros = digitCount - _number.Digits.Length;
            if (_spec.Grouping == '\0')
            {
                SpanRepeat.Fill(meter, span[..zeros], ['0']);
                return Put(span[zeros..], _number.Digits);
            }

            var loop = new ClockedLoop(meter);
            for (int i = 0; i < digitCount; i++)
            {
                loop.At(i);
                if (i > 0 && (digitCount - i) % group == 0)
                    span = Put(span, _spec.Grouping);
                span = Put(span, i < zeros ? '0' : _number.Digits[i - zeros]);
            }

            return span;
        }

        private Span<char> PutFraction(Span<char> span)
        {
            if (_spec.FractionGrouping == '\0')
                return Put(span, _number.Fraction);
            var loop = new ClockedLoop(meter);
            for (int i = 0; i < _number.Fraction.Length; i++)
            {
                loop.At(i);
                if (i > 0 && i % 3 == 0)
                    span = Put(span, _spec.FractionGrouping);
                span = Put(span, _number.Fraction[i]);
            }

            return span;
        }

        private static Span<char> Put(Span<char> span, char c)
        {
            span[0] = c;
            return span[1..];
        }

        private Span<char> Put(Span<char> span, ReadOnlySpan<char> text)
        {
            LongSpans.Copy(meter, text, span);
            return span[text.Length..];
        }
    }
}
