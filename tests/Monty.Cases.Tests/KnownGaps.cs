namespace Monty.Cases.Tests;

/// <summary>The cases that <c>KnownGaps.txt</c> lists.</summary>
internal static class KnownGaps
{
    private static readonly Dictionary<string, string> Reasons = Load();

    public static bool TryGetReason(string name, out string reason) => Reasons.TryGetValue(name, out reason!);

    public static IEnumerable<string> Names => Reasons.Keys;

    private static Dictionary<string, string> Load()
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "KnownGaps.txt")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            reasons.Add(line[..colon], line[(colon + 2)..]);
        }

        return reasons;
    }
}
