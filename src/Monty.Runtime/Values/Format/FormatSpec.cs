namespace Monty.Runtime.Values;

/// <summary>A parsed format specification: <c>[[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision [grouping]][type]</c>.</summary>
internal readonly struct FormatSpec
{
    /// <summary>The fill character, a surrogate pair where it lies beyond the BMP.</summary>
    public string Fill { get; init; }

    /// <summary>One of <c>&lt; &gt; = ^</c>.</summary>
    public char Align { get; init; }

    /// <summary>One of <c>+ - space</c>, or NUL where none was given.</summary>
    public char Sign { get; init; }

    /// <summary><c>z</c>: a negative zero loses its sign.</summary>
    public bool CoerceNegativeZero { get; init; }

    /// <summary><c>#</c>.</summary>
    public bool Alternate { get; init; }

    /// <summary>The minimal width in code points; -1 where none was given.</summary>
    public long Width { get; init; }

    /// <summary>The separator of thousands: <c>,</c> or <c>_</c>, or NUL where none was given.</summary>
    public char Grouping { get; init; }

    /// <summary>-1 where none was given.</summary>
    public long Precision { get; init; }

    /// <summary>The separator of groups in the fraction: <c>,</c> or <c>_</c>, or NUL where none was given.</summary>
    public char FractionGrouping { get; init; }

    /// <summary>The presentation type as a code point: the caller's default where none was given.</summary>
    public int Type { get; init; }

    /// <summary>Zero padding between sign and digits, which takes part in the grouping.</summary>
    public bool PadsWithZeros => Align == '=' && Fill == "0";
}
