namespace Monty.Fuzzing.Programs;

/// <summary>Takes lines, with the blocks under them, out of a program as long as it still fails.</summary>
internal static class Shrinker
{
    public static string Shrink(string source, Func<string, bool> fails)
    {
        List<string> lines = [.. source.Split('\n')];
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            int i = 0;
            while (i < lines.Count)
            {
                int end = BlockEnd(lines, i);
                if (TryWithout(lines, i, end, fails) || (end > i + 1 && TryUnwrapped(lines, i, end, fails)))
                    isSmaller = true;
                else
                    i++;
            }
        }

        return string.Join('\n', lines);
    }

    private static bool TryWithout(List<string> lines, int from, int to, Func<string, bool> fails)
    {
        List<string> rest = [.. lines[..from], .. lines[to..]];
        return TryTake(lines, rest, fails);
    }

    /// <summary>The block without its head.</summary>
    private static bool TryUnwrapped(List<string> lines, int from, int to, Func<string, bool> fails)
    {
        IEnumerable<string> block = lines[(from + 1)..to].Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line);
        return TryTake(lines, [.. lines[..from], .. block, .. lines[to..]], fails);
    }

    private static bool TryTake(List<string> lines, List<string> rest, Func<string, bool> fails)
    {
        if (!fails(string.Join('\n', rest)))
            return false;
        lines.Clear();
        lines.AddRange(rest);
        return true;
    }

    private static int BlockEnd(List<string> lines, int head)
    {
        int end = head + 1;
        while (end < lines.Count && IndentOf(lines[end]) > IndentOf(lines[head]))
            end++;
        return end;
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;
}
