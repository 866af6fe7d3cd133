using System.Globalization;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The names of characters: those of Unicode 16 and, to be read only, its abbreviations; .NET has no table of them.</summary>
/// <remarks>
/// The resource has a name a line, for consecutive code points; <c>@HEX</c> sets the next one. The names proper come first, in the order of
/// the code points. It is read when first needed.
/// </remarks>
internal static class NamedCharacters
{
    private const string Ideograph = "CJK UNIFIED IDEOGRAPH-";

    private const string Syllable = "HANGUL SYLLABLE ";

    private const int FirstSyllable = 0xAC00;

    private static readonly Lazy<Dictionary<string, int>> Names = new(Read);

    private static readonly Lazy<Dictionary<int, string>> NamesProper = new(Invert);

    /// <summary>The ideographs that exist: first and last.</summary>
    private static readonly (int First, int Last)[] Ideographs =
    [
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1),
        (0x2CEB0, 0x2EBE0), (0x2EBF0, 0x2EE5D), (0x30000, 0x3134A), (0x31350, 0x323AF),
    ];

    private static readonly string[] Leads
        = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
    [
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I",
    ];

    private static readonly string[] Tails =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K",
        "T", "P", "H",
    ];

    public static bool TryGet(string name, out int codePoint)
    {
        if (name.StartsWith(Ideograph, StringComparison.Ordinal))
            return TryGetIdeograph(name.AsSpan(Ideograph.Length), out codePoint);
        return name.StartsWith(Syllable, StringComparison.Ordinal)
            ? TryGetSyllable(name.AsSpan(Syllable.Length), out codePoint)
            : Names.Value.TryGetValue(name, out codePoint);
    }

    /// <summary>The name of a character, or null.</summary>
    public static string? NameOf(int codePoint)
    {
        if (Array.Exists(Ideographs, range => codePoint >= range.First && codePoint <= range.Last))
            return string.Create(CultureInfo.InvariantCulture, $"{Ideograph}{codePoint:X4}");
        int syllable = codePoint - FirstSyllable;
        if (syllable < 0 || syllable >= Leads.Length * Vowels.Length * Tails.Length)
            return NamesProper.Value.GetValueOrDefault(codePoint);
        int vowel = syllable / Tails.Length;
        return $"{Syllable}{Leads[vowel / Vowels.Length]}{Vowels[vowel % Vowels.Length]}{Tails[syllable % Tails.Length]}";
    }

    private static Dictionary<int, string> Invert()
    {
        var names = new Dictionary<int, string>(36_000);
        int last = -1;
        foreach ((string name, int codePoint) in Names.Value)
        {
            // What follows the names proper goes back to the beginning.
            if (codePoint <= last)
                break;
            names.Add(codePoint, name);
            last = codePoint;
        }

        return names;
    }

    private static Dictionary<string, int> Read()
    {
        using StreamReader reader = OwnResources.OpenText("NamedCharacters.txt.gz");
        var names = new Dictionary<string, int>(36_000, StringComparer.OrdinalIgnoreCase);
        int next = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '@')
                next = int.Parse(line.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            else
                names.TryAdd(line, next++);
        }

        return names;
    }

    private static bool TryGetIdeograph(ReadOnlySpan<char> digits, out int codePoint)
    {
        codePoint = 0;
        if (digits.Length is not (4 or 5) || digits.ContainsAnyExcept("0123456789ABCDEF"))
            return false;
        int value = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        codePoint = value;
        return Array.Exists(Ideographs, range => value >= range.First && value <= range.Last);
    }

    /// <summary>A syllable is named by its letters; of two that fit, the longer counts.</summary>
    private static bool TryGetSyllable(ReadOnlySpan<char> rest, out int codePoint)
    {
        int lead = TakeLongest(Leads, ref rest);
        int vowel = TakeLongest(Vowels, ref rest);
        int tail = TakeLongest(Tails, ref rest);
        codePoint = FirstSyllable + (((lead * Vowels.Length) + vowel) * Tails.Length) + tail;
        return lead >= 0 && vowel >= 0 && tail >= 0 && rest.Length == 0;
    }

    private static int TakeLongest(string[] parts, ref ReadOnlySpan<char> rest)
    {
        int found = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            if (rest.StartsWith(parts[i], StringComparison.Ordinal) && (found < 0 || parts[i].Length > parts[found].Length))
                found = i;
        }

        if (found >= 0)
            rest = rest[parts[found].Length..];
        return found;
    }
}
