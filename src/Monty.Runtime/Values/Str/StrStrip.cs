namespace Monty.Runtime.Values;

/// <summary>Which ends of a text are stripped.</summary>
[Flags]
internal enum StripEnds
{
    Left = 1,
    Right = 2,
    Both = 3,
}

/// <summary>Finds what is left between <c>from</c> and <c>to</c> when the ends of a text are stripped.</summary>
internal static class StrStrip
{
    public static void Spaces(ReadOnlySpan<char> text, StripEnds ends, ref int from, ref int to)
    {
        if (ends.HasFlag(StripEnds.Left))
        {
            while (from < to && UnicodeClass.IsSpace(text[from]))
                from++;
        }

        if (ends.HasFlag(StripEnds.Right))
        {
            while (to > from && UnicodeClass.IsSpace(text[to - 1]))
                to--;
        }
    }

    /// <summary>Strips elements of a set; also for bytes.</summary>
    public static void Units<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> set, StripEnds ends, ref int from, ref int to)
        where T : IEquatable<T>
    {
        if (ends.HasFlag(StripEnds.Left))
        {
            int kept = text[from..to].IndexOfAnyExcept(set);
            from = kept < 0 ? to : from + kept;
        }

        if (ends.HasFlag(StripEnds.Right))
            to = from + text[from..to].LastIndexOfAnyExcept(set) + 1;
    }

    /// <summary>Strips code points, some of which may be surrogate pairs.</summary>
    public static void CodePoints(ReadOnlySpan<char> text, PyStr set, StripEnds ends, ref int from, ref int to)
    {
        while (ends.HasFlag(StripEnds.Left) && from < to)
        {
            int units = PyStr.UnitsAt(text, from);
            if (StrSearch.IndexOf(set.Chars, text.Slice(from, units)) < 0)
                break;
            from += units;
        }

        while (ends.HasFlag(StripEnds.Right) && to > from)
        {
            int units = to - from > 1 && char.IsSurrogatePair(text[to - 2], text[to - 1]) ? 2 : 1;
            if (StrSearch.IndexOf(set.Chars, text.Slice(to - units, units)) < 0)
                break;
            to -= units;
        }
    }
}
