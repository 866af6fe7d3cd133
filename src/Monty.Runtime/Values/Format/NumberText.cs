namespace Monty.Runtime.Values;

/// <summary>The parts of a formatted number, before grouping and padding.</summary>
internal readonly ref struct NumberText
{
    public bool Negative { get; init; }

    /// <summary><c>0x</c> and the like.</summary>
    public ReadOnlySpan<char> Prefix { get; init; }

    /// <summary>The digits before the decimal point, which may be grouped.</summary>
    public ReadOnlySpan<char> Digits { get; init; }

    public bool HasPoint { get; init; }

    /// <summary>The digits after the point.</summary>
    public ReadOnlySpan<char> Fraction { get; init; }

    /// <summary>What follows: an exponent, <c>%</c>, or all of <c>inf</c>, <c>nan</c> and of a character.</summary>
    public ReadOnlySpan<char> Remainder { get; init; }

    /// <summary>How many code points less than UTF-16 units the remainder has.</summary>
    public int RemainderPairs { get; init; }

    /// <summary>Splits the plain text of a float: an optional sign, then digits, point, fraction and the rest.</summary>
    public static NumberText Split(ReadOnlySpan<char> text)
    {
        bool negative = text.Length > 0 && text[0] == '-';
        if (negative)
            text = text[1..];
        int digits = CountDigits(text);
        ReadOnlySpan<char> rest = text[digits..];
        bool point = rest.Length > 0 && rest[0] == '.';
        if (point)
            rest = rest[1..];
        int fraction = point ? CountDigits(rest) : 0;
        return new NumberText
        {
            Negative = negative,
            Digits = text[..digits],
            HasPoint = point,
            Fraction = rest[..fraction],
            Remainder = rest[fraction..],
        };
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }
}
