namespace Monty.Runtime.Values;

/// <summary>Finds the name that a misspelt one is closest to, by CPython's measure.</summary>
internal static class ClosestName
{
    private const int MoveCost = 2;
    private const int CaseCost = 1;
    private const int MaxCandidates = 750;
    private const int MaxLength = 40;

    /// <summary>Null where no candidate is close enough.</summary>
    public static string? Find(List<string> candidates, string wrong)
    {
        if (candidates.Count > MaxCandidates || wrong.Length > MaxLength)
            return null;
        int best = int.MaxValue;
        string? suggestion = null;
        foreach (string candidate in candidates)
        {
            if (candidate == wrong)
                continue;
            // No more than a third of the characters may need to change.
            int limit = Math.Min((candidate.Length + wrong.Length + 3) * MoveCost / 6, best - 1);
            int distance = Distance(wrong, candidate, limit);
            if (distance > limit || (suggestion is not null && distance >= best))
                continue;
            suggestion = candidate;
            best = distance;
        }

        return suggestion;
    }

    /// <summary>The edit distance, or anything above the limit.</summary>
    private static int Distance(string a, string b, int limit)
    {
        int prefix = 0;
        while (prefix < a.Length && prefix < b.Length && a[prefix] == b[prefix])
            prefix++;
        a = a[prefix..];
        b = b[prefix..];
        int suffix = 0;
        while (suffix < a.Length && suffix < b.Length && a[^(suffix + 1)] == b[^(suffix + 1)])
            suffix++;
        a = a[..^suffix];
        b = b[..^suffix];
        if (a.Length == 0 || b.Length == 0)
            return MoveCost * (a.Length + b.Length);
        if (a.Length > MaxLength || b.Length > MaxLength)
            return limit + 1;
        if (b.Length < a.Length)
            (a, b) = (b, a);
        return (b.Length - a.Length) * MoveCost > limit ? limit + 1 : DistanceByRows(a, b, limit);
    }

    private static int DistanceByRows(string a, string b, int limit)
    {
        var row = new int[a.Length];
        for (int i = 0; i < row.Length; i++)
            row[i] = (i + 1) * MoveCost;
        int result = 0;
        for (int j = 0; j < b.Length; j++)
        {
            int distance = result = j * MoveCost;
            int minimum = int.MaxValue;
            for (int i = 0; i < a.Length; i++)
            {
                int substitute = distance + SubstitutionCost(b[j], a[i]);
                distance = row[i];
                result = Math.Min(Math.Min(result, distance) + MoveCost, substitute);
                row[i] = result;
                minimum = Math.Min(minimum, result);
            }

            if (minimum > limit)
                return limit + 1;
        }

        return result;
    }

    private static int SubstitutionCost(char a, char b)
    {
        if (a == b)
            return 0;
        return char.ToLowerInvariant(a) == char.ToLowerInvariant(b) ? CaseCost : MoveCost;
    }
}
