using System.Text;

namespace Monty.Runtime.Core;

/// <summary>Finds the name that was probably meant, as CPython's "Did you mean" does.</summary>
internal static class NameSuggestion
{
    private const int MoveCost = 2;
    private const int CaseCost = 1;
    private const int LongestName = 40;
    private const int MostCandidates = 750;

    /// <summary>The candidate nearest to a name; null where none is near enough. The first of equals wins.</summary>
    public static string? Find(ReadOnlySpan<string> candidates, string name)
    {
        if (candidates.Length >= MostCandidates)
            return null;
        byte[] wrong = Encoding.UTF8.GetBytes(name);
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in candidates)
        {
            if (candidate == name)
                continue;
            byte[] possible = Encoding.UTF8.GetBytes(candidate);
            // No more than a third of the characters involved should need a change.
            int limit = Math.Min((wrong.Length + possible.Length + 3) * MoveCost / 6, bestDistance - 1);
            int distance = Distance(wrong, possible, limit);
            if (distance > limit)
                continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>The weighted Levenshtein distance, or more than <paramref name="limit"/> where it is certainly beyond.</summary>
    private static int Distance(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int limit)
    {
        int prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (a.Length == 0 || b.Length == 0)
            return (a.Length + b.Length) * MoveCost;
        if (a.Length > LongestName || b.Length > LongestName)
            return limit + 1;
        if (b.Length < a.Length)
            return DistanceByRows(b, a, limit);
        return DistanceByRows(a, b, limit);
    }

    /// <summary>One row of the distance matrix, updated in place; <paramref name="a"/> is the shorter one.</summary>
    private static int DistanceByRows(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int limit)
    {
        if ((b.Length - a.Length) * MoveCost > limit)
            return limit + 1;
        Span<int> row = stackalloc int[LongestName];
        for (int i = 0; i < a.Length; i++)
            row[i] = (i + 1) * MoveCost;
        int result = 0;
        for (int j = 0; j < b.Length; j++)
        {
            int diagonal = result = j * MoveCost;
            int least = int.MaxValue;
            for (int i = 0; i < a.Length; i++)
            {
                int substitution = diagonal + SubstitutionCost(b[j], a[i]);
                diagonal = row[i];
                result = Math.Min(Math.Min(result, diagonal) + MoveCost, substitution);
                row[i] = result;
                least = Math.Min(least, result);
            }

            if (least > limit)
                return limit + 1;
        }

        return result;
    }

    private static int SubstitutionCost(byte a, byte b)
    {
        if (a == b)
            return 0;
        return ToLower(a) == ToLower(b) ? CaseCost : MoveCost;
    }

    private static int ToLower(byte c) => c is >= (byte)'A' and <= (byte)'Z' ? c + 32 : c;
}
