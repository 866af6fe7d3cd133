using System.Buffers;

namespace Monty.Runtime.Values;

/// <summary>
/// Finds a part of a text or of bytes in time linear in both. The framework's search, which is used as long as it does well, takes
/// the product of the lengths where nearly every place begins like the part, and no limit could stop it meanwhile.
/// </summary>
internal static class LinearSearch
{
    /// <summary>Up to this length the framework's search is fast whatever the text.</summary>
    private const int Short = 32;

    /// <summary>The index of the first occurrence, or -1.</summary>
    public static int IndexOf<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part)
        where T : unmanaged, IEquatable<T>
    {
        if (part.Length <= Short)
            return text.IndexOf(part);
        ReadOnlySpan<T> head = part[..Short];
        long compared = 0;
        for (int start = 0; text.Length - start >= part.Length; start++)
        {
            int found = text[start..].IndexOf(head);
            start += found;
            if (found < 0 || text.Length - start < part.Length)
                return -1;
            int common = text.Slice(start, part.Length).CommonPrefixLength(part);
            if (common == part.Length)
                return start;
            compared += common;
            if (!IsWorthwhile(compared, start, part.Length))
                return Scan(text, part, start + 1, backwards: false);
        }

        return -1;
    }

    /// <summary>The index of the last occurrence, or -1.</summary>
    public static int LastIndexOf<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part)
        where T : unmanaged, IEquatable<T>
    {
        if (part.Length <= Short)
            return text.LastIndexOf(part);
        ReadOnlySpan<T> tail = part[^Short..];
        long compared = 0;
        for (int end = text.Length; end >= part.Length; end--)
        {
            int found = text[..end].LastIndexOf(tail);
            end = found + Short;
            if (found < 0 || end < part.Length)
                return -1;
            int common = CommonSuffixLength(text[(end - part.Length)..end], part);
            if (common == part.Length)
                return end - part.Length;
            compared += common;
            if (!IsWorthwhile(compared, text.Length - end, part.Length))
                return Scan(text[..(end - 1)], part, 0, backwards: true);
        }

        return -1;
    }

    /// <summary>The number of occurrences that do not overlap.</summary>
    public static int Count<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part)
        where T : unmanaged, IEquatable<T>
    {
        int count = 0;
        for (int found = IndexOf(text, part); found >= 0; found = IndexOf(text, part))
        {
            count++;
            text = text[(found + part.Length)..];
        }

        return count;
    }

    /// <summary>Whether comparing at the places that look right takes a few steps for each item that was passed.</summary>
    private static bool IsWorthwhile(long compared, int passed, int length) => compared <= (4L * passed) + (16L * length);

    private static int CommonSuffixLength<T>(ReadOnlySpan<T> one, ReadOnlySpan<T> other)
        where T : unmanaged, IEquatable<T>
    {
        int common = 0;
        while (common < other.Length && one[^(common + 1)].Equals(other[^(common + 1)]))
            common++;
        return common;
    }

    /// <summary>The search of Knuth, Morris and Pratt, from the index given to the end, or from the end to the beginning.</summary>
    private static int Scan<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part, int start, bool backwards)
        where T : unmanaged, IEquatable<T>
    {
        int[] borders = ArrayPool<int>.Shared.Rent(part.Length);
        try
        {
            FillBorders(part, borders, backwards);
            int matched = 0;
            for (int i = start; i < text.Length; i++)
            {
                T item = text[backwards ? text.Length - 1 - i : i];
                while (matched > 0 && !item.Equals(At(part, matched, backwards)))
                    matched = borders[matched - 1];
                if (item.Equals(At(part, matched, backwards)))
                    matched++;
                if (matched == part.Length)
                    return backwards ? text.Length - 1 - i : i + 1 - matched;
            }

            return -1;
        }
        finally
        {
            ArrayPool<int>.Shared.Return(borders);
        }
    }

    /// <summary>For each beginning of the part the length of the longest shorter one that it ends with.</summary>
    private static void FillBorders<T>(ReadOnlySpan<T> part, int[] borders, bool backwards)
        where T : unmanaged, IEquatable<T>
    {
        borders[0] = 0;
        int length = 0;
        for (int i = 1; i < part.Length; i++)
        {
            T item = At(part, i, backwards);
            while (length > 0 && !item.Equals(At(part, length, backwards)))
                length = borders[length - 1];
            if (item.Equals(At(part, length, backwards)))
                length++;
            borders[i] = length;
        }
    }

    private static T At<T>(ReadOnlySpan<T> part, int index, bool backwards) => part[backwards ? part.Length - 1 - index : index];
}
