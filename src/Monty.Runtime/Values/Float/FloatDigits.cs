using System.Globalization;
using System.Numerics;

namespace Monty.Runtime.Values;

/// <summary>The decimal digits of a float's magnitude, without trailing zeros, and where the decimal point stands.</summary>
/// <remarks>Rounding is from the exact binary value, ties to even, as CPython's <c>dtoa</c> does.</remarks>
internal readonly ref struct FloatDigits
{
    /// <summary>What a caller's buffer must hold.</summary>
    public const int BufferLength = 48;

    /// <summary>No double has digits further behind the point.</summary>
    private const int MaximumPlaces = 1074;

    /// <summary>No double has more significant digits.</summary>
    private const int MaximumSignificant = 767;

    /// <summary>So many significant digits tell every double from its neighbours.</summary>
    private const int EnoughSignificant = 17;

    private const long FractionBits = (1L << 52) - 1;

    private FloatDigits(ReadOnlySpan<char> digits, int point)
    {
        Digits = digits;
        Point = point;
    }

    /// <summary>Without trailing zeros; empty, or one zero, for zero.</summary>
    public ReadOnlySpan<char> Digits { get; }

    /// <summary>The value is <c>0.Digits * 10**Point</c>.</summary>
    public int Point { get; }

    public bool IsZero => Digits.Length == 0 || Digits[0] == '0';

    /// <summary>The fewest digits that no other double is nearer to.</summary>
    public static FloatDigits Shortest(double magnitude, Span<char> buffer)
    {
        if (magnitude == 0)
            return Zero(1);
        // .NET has the digits right; only its layout is different.
        magnitude.TryFormat(buffer, out int length, "R", CultureInfo.InvariantCulture);
        return IsPowerOfTwo(magnitude) && double.Parse(buffer[..length], CultureInfo.InvariantCulture) != magnitude
            ? Significant(magnitude, EnoughSignificant, buffer)
            : ParseShortest(buffer[..length]);
    }

    /// <summary>
    /// Below a power of two the next double is nearer than above it. Two of all powers, 2**-25 and 2**-958, have no 16 digits
    /// within the shorter distance, and there .NET gives the digits of the neighbour.
    /// </summary>
    private static bool IsPowerOfTwo(double magnitude) => (BitConverter.DoubleToInt64Bits(magnitude) & FractionBits) == 0;

    /// <summary>Rounded to so many places after the point.</summary>
    public static FloatDigits Fixed(double magnitude, int places, Span<char> buffer)
    {
        if (magnitude == 0)
            return Zero(1);
        places = Math.Min(places, MaximumPlaces);
        return FromScaled(magnitude, places, buffer, out _);
    }

    /// <summary>Rounded to so many significant digits, at least one.</summary>
    public static FloatDigits Significant(double magnitude, long count, Span<char> buffer)
    {
        if (magnitude == 0)
            return Zero(1);
        int wanted = (int)Math.Min(count, MaximumSignificant);
        int exponent = (int)Math.Floor(Math.Log10(magnitude));
        while (true)
        {
            // The logarithm may be one off, and rounding may carry into a new digit.
            FloatDigits digits = FromScaled(magnitude, wanted - 1 - exponent, buffer, out int length);
            if (length == wanted)
                return digits.Digits.Length == 1 && digits.Digits[0] == '1' ? PowerOfTen(magnitude, wanted, exponent, buffer) : digits;
            exponent += length > wanted ? 1 : -1;
        }
    }

    /// <summary>
    /// The digits of what rounds to a power of ten at <paramref name="exponent"/>: the value may lie below it and have a digit
    /// more to give.
    /// </summary>
    private static FloatDigits PowerOfTen(double magnitude, int wanted, int exponent, Span<char> buffer)
    {
        FloatDigits digits = FromScaled(magnitude, wanted - exponent, buffer, out int length);
        return length == wanted ? digits : new FloatDigits("1", exponent + 1);
    }

    private static FloatDigits Zero(int point) => new("0", point);

    private static FloatDigits FromScaled(double magnitude, int places, Span<char> buffer, out int length)
    {
        ReadOnlySpan<char> digits;
        if (DecimalScaling.TryRoundSmall(magnitude, places, out ulong small))
        {
            small.TryFormat(buffer, out length, default, CultureInfo.InvariantCulture);
            digits = buffer[..length];
        }
        else
        {
            digits = DecimalScaling.Round(magnitude, places).ToString(CultureInfo.InvariantCulture);
            length = digits.Length;
        }

        if (digits[0] == '0')
            return new FloatDigits(default, -places);
        return new FloatDigits(digits.TrimEnd('0'), length - places);
    }

    /// <summary>Takes <c>123.45</c>, <c>0.0012</c>, <c>1.5E+20</c> apart, in place.</summary>
    private static FloatDigits ParseShortest(Span<char> text)
    {
        int exponent = 0;
        int e = text.IndexOf('E');
        if (e >= 0)
        {
            exponent = int.Parse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..e];
        }

        int dot = text.IndexOf('.');
        int point = dot < 0 ? text.Length : dot;
        if (dot >= 0)
        {
            text[(dot + 1)..].CopyTo(text[dot..]);
            text = text[..^1];
        }

        ReadOnlySpan<char> digits = text;
        int zeros = digits.IndexOfAnyExcept('0');
        return new FloatDigits(digits[zeros..].TrimEnd('0'), point - zeros + exponent);
    }
}
