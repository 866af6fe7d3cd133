using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>How many digits of a float are written, and in which notation.</summary>
internal enum FloatStyle
{
    /// <summary>The fewest digits that give the same float back, as <c>repr</c>.</summary>
    Shortest,

    /// <summary><c>f</c>: so many digits after the point.</summary>
    Fixed,

    /// <summary><c>e</c>: one digit before the point, so many after.</summary>
    Exponent,

    /// <summary><c>g</c>: so many significant digits, in the shorter notation.</summary>
    General,
}

/// <summary>Writes floats as CPython's <c>PyOS_double_to_string</c> does: it decides where point, zeros and exponent go.</summary>
internal readonly struct FloatLayout
{
    /// <summary>Decimal point positions beyond which <see cref="FloatStyle.Shortest"/> takes an exponent.</summary>
    private const int ShortestLimit = 16;

    public FloatLayout()
    {
    }

    public FloatStyle Style { get; init; }

    public int Precision { get; init; }

    /// <summary><c>#</c>: the point stays, and trailing zeros of <see cref="FloatStyle.General"/> too.</summary>
    public bool Alternate { get; init; }

    /// <summary>Writes <c>.0</c> after a whole number.</summary>
    public bool AddPointZero { get; init; }

    public bool CoerceNegativeZero { get; init; }

    public bool UpperCase { get; init; }

    public string Suffix { get; init; } = "";

    /// <summary>The text; the memory for long precisions is charged first.</summary>
    public string Write(PyContext context, double value)
    {
        if (!double.IsFinite(value))
            return Special(value) + Suffix;
        Span<char> buffer = stackalloc char[FloatDigits.BufferLength];
        double magnitude = Math.Abs(value);
        int significant = Style == FloatStyle.Exponent ? Precision : Math.Max(1, Precision);
        FloatDigits digits = Style switch
        {
            FloatStyle.Shortest => FloatDigits.Shortest(magnitude, buffer),
            FloatStyle.Fixed => FloatDigits.Fixed(magnitude, Precision, buffer),
            FloatStyle.Exponent => FloatDigits.Significant(magnitude, Precision + 1L, buffer),
            _ => FloatDigits.Significant(magnitude, significant, buffer),
        };
        bool negative = double.IsNegative(value) && !(CoerceNegativeZero && digits.IsZero);
        bool exponent = UsesExponent(digits.Point, significant);
        if (Precision > 1024)
            Charge(context, Precision);
        return Place(context.Meter, digits, negative, exponent);
    }

    /// <summary>The layout of <c>repr</c>.</summary>
    public static string Repr(FloatDigits digits, bool negative)
    {
        var layout = new FloatLayout { Style = FloatStyle.Shortest, AddPointZero = true };
        return layout.Place(null, digits, negative, layout.UsesExponent(digits.Point, 0));
    }

    /// <exception cref="ResourceLimitException">Over budget, or longer than any .NET string.</exception>
    private static void Charge(PyContext context, long length)
    {
        context.Meter.ChargeText(length);
        context.Meter.ChargeWork(length / 64);
        if (length > 0x3FFF_0000)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), 0x3FFF_0000, length);
    }

    private bool UsesExponent(int point, int significant) => Style switch
    {
        FloatStyle.Fixed => false,
        FloatStyle.Exponent => true,
        FloatStyle.Shortest => point is <= -4 or > ShortestLimit,
        _ => point <= -4 || point > significant - (AddPointZero ? 1 : 0),
    };

    private string Place(Meter? meter, FloatDigits digits, bool negative, bool exponent)
    {
        int point = exponent ? 1 : digits.Point;
        long end = Style switch
        {
            FloatStyle.Fixed => point + (long)Precision,
            FloatStyle.Exponent => Precision + 1L,
            FloatStyle.General when Alternate => Math.Max(1, Precision),
            _ => digits.Digits.Length,
        };
        end = Math.Max(end, !exponent && AddPointZero ? point + 1 : point);
        Span<char> tail = stackalloc char[8];
        int tailLength = exponent ? WriteExponent(tail, digits.Point - 1) : 0;
        long whole = Math.Max(1, point);
        long fraction = end - point;
        bool hasPoint = fraction > 0 || Alternate;
        long length = (negative ? 1 : 0) + whole + (hasPoint ? 1 : 0) + fraction + tailLength + Suffix.Length;
        return string.Create(
            (int)length,
            new Parts(meter, digits.Digits, point, (int)fraction, hasPoint, negative, tail[..tailLength], Suffix),
            static (span, parts) => parts.Write(span));
    }

    private int WriteExponent(Span<char> tail, int exponent)
    {
        tail[0] = UpperCase ? 'E' : 'e';
        tail[1] = exponent < 0 ? '-' : '+';
        int magnitude = Math.Abs(exponent);
        int length = 2;
        if (magnitude >= 100)
            tail[length++] = (char)('0' + (magnitude / 100));
        tail[length++] = (char)('0' + (magnitude / 10 % 10));
        tail[length++] = (char)('0' + (magnitude % 10));
        return length;
    }

    private string Special(double value)
    {
        if (double.IsNaN(value))
            return UpperCase ? "NAN" : "nan";
        string infinity = UpperCase ? "INF" : "inf";
        return value < 0 ? "-" + infinity : infinity;
    }

    /// <summary>The digits and where they go; positions beyond them are zeros.</summary>
    private readonly ref struct Parts(
        Meter? meter, ReadOnlySpan<char> digits, int point, int fraction, bool hasPoint, bool negative, ReadOnlySpan<char> tail, string suffix)
    {
        private readonly ReadOnlySpan<char> _digits = digits;
        private readonly ReadOnlySpan<char> _tail = tail;

        public void Write(Span<char> span)
        {
            int position = 0;
            if (negative)
                span[position++] = '-';
            if (point <= 0)
                span[position++] = '0';
            else
                Fill(span.Slice(position, point), 0);
            position += Math.Max(0, point);
            if (hasPoint)
                span[position++] = '.';
            Fill(span.Slice(position, fraction), point);
            position += fraction;
            _tail.CopyTo(span[position..]);
            suffix.CopyTo(span[(position + _tail.Length)..]);
        }

        /// <summary>Writes digits from index <paramref name="first"/>, which may be negative, with zeros where there are none.</summary>
        private void Fill(Span<char> span, int first)
        {
            int zeros = Math.Min(span.Length, Math.Max(0, -first));
            SpanRepeat.Fill(meter, span[..zeros], ['0']);
            int start = Math.Min(_digits.Length, Math.Max(0, first));
            int count = Math.Min(_digits.Length - start, span.Length - zeros);
            _digits.Slice(start, count).CopyTo(span[zeros..]);
            SpanRepeat.Fill(meter, span[(zeros + count)..], ['0']);
        }
    }
}
