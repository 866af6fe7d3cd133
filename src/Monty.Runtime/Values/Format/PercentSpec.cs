namespace Monty.Runtime.Values;

/// <summary>A conversion of <c>%</c>-formatting: <c>%(key)#0- +width.precision type</c>.</summary>
internal struct PercentSpec
{
    public bool LeftAligned;
    public bool ShowsPlus;
    public bool ShowsSpace;
    public bool Alternate;
    public bool ZeroPadded;

    /// <summary>-1 where none was given.</summary>
    public long Width;

    /// <summary>-1 where none was given.</summary>
    public int Precision;

    /// <summary>The conversion type, a code point.</summary>
    public int Type;

    /// <summary>Where the conversion type stands, in code points.</summary>
    public int TypePosition;

    /// <summary>Whether the digits of a width or a precision stand before the type.</summary>
    public bool FollowsNumber;

    /// <summary>The layout of a number by the same flags.</summary>
    public readonly FormatSpec ToNumberSpec() => new()
    {
        Fill = ZeroPadded && !LeftAligned ? "0" : " ",
        Align = LeftAligned ? '<' : ZeroPadded ? '=' : '>',
        Sign = ShowsPlus ? '+' : ShowsSpace ? ' ' : '\0',
        Alternate = Alternate,
        Width = Width,
        Precision = Precision,
        Type = Type,
    };

    /// <summary>The layout of text by the same flags: zeros never pad it.</summary>
    public readonly FormatSpec ToTextSpec() => new()
    {
        Fill = " ",
        Align = LeftAligned ? '<' : '>',
        Width = Width,
        Precision = Precision,
        Type = 's',
    };
}
