namespace Monty.Compiler.Syntax.Errors;

/// <summary>Words like a given one, as <c>difflib.get_close_matches</c> finds them.</summary>
internal static class CloseMatches
{
    /// <summary>The best matches of at least the similarity, best first.</summary>
    public static List<string> Find(string word, IEnumerable<string> possibilities, int most, double similarity)
    {
        var found = new List<(double Ratio, string Word)>();
        foreach (string possibility in possibilities)
        {
            double ratio = Ratio(possibility, word);
            if (ratio >= similarity)
                found.Add((ratio, possibility));
        }

        found.Sort((a, b) => a.Ratio != b.Ratio ? b.Ratio.CompareTo(a.Ratio) : string.CompareOrdinal(b.Word, a.Word));
        return found.GetRange(0, Math.Min(most, found.Count)).ConvertAll(match => match.Word);
    }

    private static double Ratio(string a, string b)
        => a.Length + b.Length == 0 ? 1 : 2.0 * Matches(a, b) / (a.Length + b.Length);

    /// <summary>How many characters are in common: the longest common part, and so on to the left and the right of it.</summary>
    private static int Matches(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int length = 0;
        int startA = 0;
        int startB = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                int common = a[i..].CommonPrefixLength(b[j..]);
                if (common > length)
                    (length, startA, startB) = (common, i, j);
            }
        }

        return length == 0
            ? 0
            : length + Matches(a[..startA], b[..startB]) + Matches(a[(startA + length)..], b[(startB + length)..]);
    }
}
