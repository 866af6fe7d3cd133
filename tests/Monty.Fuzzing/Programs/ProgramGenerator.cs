using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Monty.Fuzzing.Programs;

/// <summary>
/// Writes a program from the grammar. Programs end: loops go through short things, functions call only those before them. What is
/// raised is printed, and much of the state after each part; the last part may let it escape.
/// </summary>
/// <param name="random">Chooses.</param>
/// <param name="start">The rule of the whole program.</param>
internal sealed partial class ProgramGenerator(Random random, string start)
{
    private const int MaxDepth = 9;
    private const int MaxExpressionDepth = 5;
    private const int MaxTexts = 900;

    private readonly Dictionary<string, List<GrammarText>> _exported = [];
    private int _names;
    private int _texts;

    public string Generate()
    {
        string program = Expand(start, Place.Nowhere, MaxDepth) + "\n";
        string used = string.Join(", ", Module().Matches(program).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        return used.Length == 0 ? program : $"import {used}\n{program}";
    }

    private string Expand(string rule, Place place, int depth)
    {
        GrammarText text = Choose(rule, place, ++_texts > MaxTexts ? 0 : depth);
        var names = new Dictionary<string, string>();
        string written = Write(text, names, place, depth);
        foreach ((string target, string export) in text.Exports)
        {
            GrammarText exported = ProgramGrammar.Parse(Named(export, names));
            exported.Height = ProgramGrammar.Instance.HeightOf(exported);
            if (!_exported.TryGetValue(target, out List<GrammarText>? texts))
                _exported[target] = texts = [];
            texts.Add(exported);
        }

        return written;
    }

    private string Write(GrammarText text, Dictionary<string, string> names, Place place, int depth)
    {
        var output = new StringBuilder();
        for (int i = 0; i < text.Parts.Length; i++)
        {
            GrammarPart part = text.Parts[i];
            if (!part.IsHole)
            {
                output.Append(Named(part.Text, names));
                continue;
            }

            bool isExpression = output.Length > 0 && MarginOf(output).Length < output.Length - output.ToString().LastIndexOf('\n') - 1;
            string written = Expand(part.Text, Inside(place, part.Change), isExpression ? Math.Min(depth - 1, random.Next(MaxExpressionDepth)) : depth - 1);
            if (char.IsAsciiDigit(written[0]) && text.Parts[i + 1].Text.StartsWith('.'))
                written = $"({written})";
            output.Append(written.Replace("\n", "\n" + MarginOf(output), StringComparison.Ordinal));
        }

        return output.ToString();
    }

    /// <summary>Half of the time of what the program itself defines, where it defines some.</summary>
    private GrammarText Choose(string rule, Place place, int depth)
    {
        List<GrammarText> texts = ProgramGrammar.Instance[rule].Texts;
        if (depth > 0 && _exported.TryGetValue(rule, out List<GrammarText>? own) && random.Next(2) == 0)
            texts = own;
        GrammarText[] fitting = [.. texts.Where(text => (place & text.Wants) == text.Wants && (place & text.Shuns) == 0)];
        GrammarText[] low = [.. fitting.Where(text => (text.Wants == 0 ? text.Height : text.Height - 100) <= depth)];
        if (low.Length > 0)
            return low[random.Next(low.Length)];
        if (fitting.Length == 0)
            return Choose(rule, place, 0);
        return fitting.MinBy(text => text.Height)!;
    }

    private static Place Inside(Place place, string? change) => change switch
    {
        null => place,
        "loop" => place | Place.Loop,
        "function" => Place.Function,
        "generator" => Place.Function | Place.Generator,
        "async" => Place.Function | Place.Async,
        "plain" => place & ~(Place.Loop | Place.Function),
        _ => throw new InvalidOperationException($"the grammar knows no place {change}"),
    };

    private string Named(string text, Dictionary<string, string> names) => Name().Replace(text, match =>
    {
        string name = match.Groups[1].Value;
        if (!names.TryGetValue(name, out string? written))
            names[name] = written = name + (++_names).ToString(CultureInfo.InvariantCulture);
        return written;
    });

    /// <summary>The spaces that the last line begins with.</summary>
    private static string MarginOf(StringBuilder output)
    {
        string text = output.ToString();
        string line = text[(text.LastIndexOf('\n') + 1)..];
        return line[..(line.Length - line.TrimStart(' ').Length)];
    }

    /// <summary>The modules that the grammar uses by their names.</summary>
    [GeneratedRegex(@"\b(abc|asyncio|bisect|collections|contextlib|copy|dataclasses|enum|functools|heapq|itertools|json|math|operator|statistics|string|textwrap|types|typing)\.\w")]
    private static partial Regex Module();

    [GeneratedRegex(@"\$([A-Za-z]+)")]
    private static partial Regex Name();
}
