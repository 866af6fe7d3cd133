using Monty.Runtime.Core;

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
    public static void Spaces(Meter meter, ReadOnlySpan<char> text, StripEnds ends, ref int from, ref int to)
    {
        var loop = new ClockedLoop(meter);
        if (ends.HasFlag(StripEnds.Left))
        {
            for (; from < to && UnicodeClass.IsSpace(text[from]); from++)
                loop.At(from);
        }

        if (ends.HasFlag(StripEnds.Right))
        {
            for (; to > from && UnicodeClass.IsSpace(text[to - 1]); to--)
                loop.At(text.Length - to);
        }

        meter.ChargeScan(text.Length - (to - from));
    }

    /// <summary>Strips elements of a set; also for bytes.</summary>
    public static void Units<T>(Meter meter, ReadOnlySpan<T> text, ReadOnlySpan<T> set, StripEnds ends, ref int from, ref int to)
        where T : IEquatable<T>
    {
        int kept = ends.HasFlag(StripEnds.Left) ? -1 : 0;
        while (kept < 0 && from < to)
        {
            int part = Part(meter, set.Length, to - from);
            kept = text.Slice(from, part).IndexOfAnyExcept(set);
            from += kept < 0 ? part : kept;
        }

        kept = ends.HasFlag(StripEnds.Right) ? -1 : 0;
        while (kept < 0 && from < to)
        {
            int part = Part(meter, set.Length, to - from);
            kept = text.Slice(to - part, part).LastIndexOfAnyExcept(set);
            to -= part - (kept + 1);
        }

        meter.ChargeScan(text.Length - (to - from));
    }

    /// <summary>How much is looked through until the next look at the clock; each unit may be compared with the whole set.</summary>
    private static int Part(Meter meter, int set, int left)
    {
        int part = Math.Max(1, ClockedLoop.Steps / Math.Max(1, set));
        if (left > part)
            meter.LookAtClock();
        return Math.Min(part, left);
    }

    /// <summary>Strips code points, some of which may be surrogate pairs.</summary>
    public static void CodePoints(Meter meter, ReadOnlySpan<char> text, PyStr set, StripEnds ends, ref int from, ref int to)
    {
        var search = new SpanSearch(meter);
        while (ends.HasFlag(StripEnds.Left) && from < to)
        {
            int units = PyStr.UnitsAt(text, from);
            if (StrSearch.IndexOf(ref search, set.Chars, text.Slice(from, units)) < 0)
                break;
            from += units;
        }

        while (ends.HasFlag(StripEnds.Right) && to > from)
        {
            int units = to - from > 1 && char.IsSurrogatePair(text[to - 2], text[to - 1]) ? 2 : 1;
            if (StrSearch.IndexOf(ref search, set.Chars, text.Slice(to - units, units)) < 0)
                break;
            to -= units;
        }
    }
}
