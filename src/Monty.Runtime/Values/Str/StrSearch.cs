using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Searches in text. A match never begins or ends inside a surrogate pair, as there is no such place in Python.</summary>
internal static class StrSearch
{
    /// <summary>The UTF-16 index of the first occurrence, in a search of its own; -1 for none.</summary>
    public static int IndexOf(Meter meter, ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        var search = new SpanSearch(meter);
        return IndexOf(ref search, text, part);
    }

    /// <summary>The UTF-16 index of the last occurrence, in a search of its own; -1 for none.</summary>
    public static int LastIndexOf(Meter meter, ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        var search = new SpanSearch(meter);
        return LastIndexOf(ref search, text, part);
    }

    /// <summary>The UTF-16 index of the first occurrence; -1 for none.</summary>
    public static int IndexOf(ref SpanSearch search, ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        int found = search.IndexOf(text, part);
        if (found < 0 || !MayCutPair(part))
            return found;
        while (CutsPair(text, found, part.Length))
        {
            int next = search.IndexOf(text[(found + 1)..], part);
            if (next < 0)
                return -1;
            found += next + 1;
        }

        return found;
    }

    /// <summary>The UTF-16 index of the last occurrence; -1 for none.</summary>
    public static int LastIndexOf(ref SpanSearch search, ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        int found = search.LastIndexOf(text, part);
        if (found < 0 || !MayCutPair(part))
            return found;
        while (found >= 0 && CutsPair(text, found, part.Length))
            found = search.LastIndexOf(text[..(found + part.Length - 1)], part);
        return found;
    }

    /// <summary>The number of occurrences that do not overlap; <paramref name="part"/> is not empty.</summary>
    public static int Count(ref SpanSearch search, ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        if (!MayCutPair(part))
            return search.Count(text, part);
        int count = 0;
        for (int found = IndexOf(ref search, text, part); found >= 0; count++)
        {
            text = text[(found + part.Length)..];
            found = IndexOf(ref search, text, part);
        }

        return count;
    }

    /// <summary>Whether a text begins with the second half of a pair or ends with the first.</summary>
    public static bool MayCutPair(ReadOnlySpan<char> part)
        => part.Length > 0 && (char.IsLowSurrogate(part[0]) || char.IsHighSurrogate(part[^1]));

    private static bool CutsPair(ReadOnlySpan<char> text, int start, int length)
    {
        int end = start + length;
        return (start > 0 && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1]))
            || (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]));
    }
}
