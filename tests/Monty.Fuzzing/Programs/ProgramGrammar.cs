using System.Reflection;
using System.Text.RegularExpressions;

namespace Monty.Fuzzing.Programs;

/// <summary>
/// The grammar of generated programs: the files of <c>Grammar</c>, which are Python with holes.
/// </summary>
/// <remarks>
/// <code>
/// :: int              a rule; each line is a text that may stand for it
/// len(&lt;list&gt;)         a hole, filled by a text of the rule
/// :: statement *      a rule whose texts have several lines, parted by lines "--"
/// [loop] break        only inside of a loop; [!loop] only elsewhere
/// def $f(a):          $f is a name of its own in each use of the text
///     &lt;block:function&gt; what stands there is in a function and in no loop
/// @ int $f(&lt;int&gt;)      a text more for a rule, for what follows in the program
/// </code>
/// </remarks>
internal sealed partial class ProgramGrammar
{
    private readonly Dictionary<string, GrammarRule> _rules = [];

    private ProgramGrammar()
    {
        Assembly assembly = typeof(ProgramGrammar).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".grammar", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Read(reader.ReadToEnd());
        }

        Check();
        FindHeights();
    }

    public static ProgramGrammar Instance { get; } = new();

    public GrammarRule this[string name] => _rules[name];

    public static GrammarText Parse(string text)
    {
        Place wants = 0, shuns = 0;
        while (Condition().Match(text) is { Success: true } condition)
        {
            Place place = Enum.Parse<Place>(condition.Groups[2].ValueSpan, ignoreCase: true);
            if (condition.Groups[1].Length > 0)
                shuns |= place;
            else
                wants |= place;
            text = text[condition.Length..];
        }

        string[] lines = text.Split('\n');
        (string, string)[] exports = [.. lines.Where(IsExport).Select(line => line.Split(' ', 3)).Select(words => (words[1], words[2]))];
        return new GrammarText(PartsOf(string.Join('\n', lines.Where(line => !IsExport(line)))), wants, shuns, exports);
    }

    private static bool IsExport(string line) => line.StartsWith("@ ", StringComparison.Ordinal);

    private static GrammarPart[] PartsOf(string text)
    {
        var parts = new List<GrammarPart>();
        int at = 0;
        foreach (Match hole in Hole().Matches(text))
        {
            parts.Add(new GrammarPart(text[at..hole.Index], IsHole: false, null));
            parts.Add(new GrammarPart(hole.Groups[1].Value, IsHole: true, hole.Groups[2].Success ? hole.Groups[2].Value : null));
            at = hole.Index + hole.Length;
        }

        parts.Add(new GrammarPart(text[at..], IsHole: false, null));
        return [.. parts];
    }

    private void Read(string file)
    {
        foreach (string section in ("\n" + file).Split("\n:: ").Skip(1))
        {
            int head = section.IndexOf('\n', StringComparison.Ordinal);
            string[] words = section[..head].Split(' ');
            if (!_rules.TryGetValue(words[0], out GrammarRule? rule))
                _rules[words[0]] = rule = new GrammarRule(words[0]);
            string[] texts = section[(head + 1)..].Split(words.Length > 1 ? "\n--\n" : "\n");
            rule.Texts.AddRange(texts.Select(text => text.Trim('\n')).Where(text => text.Length > 0).Select(Parse));
        }
    }

    private void Check()
    {
        foreach (GrammarText text in _rules.Values.SelectMany(rule => rule.Texts))
        {
            foreach (GrammarPart part in text.Parts.Concat(text.Exports.SelectMany(export => PartsOf(export.Text))))
            {
                if (part.IsHole && !_rules.ContainsKey(part.Text))
                    throw new InvalidOperationException($"the grammar has no rule {part.Text}");
            }
        }
    }

    private void FindHeights()
    {
        bool hasChanged = true;
        while (hasChanged)
        {
            hasChanged = false;
            foreach (GrammarText text in _rules.Values.SelectMany(rule => rule.Texts))
            {
                int height = HeightOf(text);
                hasChanged |= height < text.Height;
                text.Height = Math.Min(height, text.Height);
            }
        }
    }

    /// <summary>One more than that of its highest hole; a text that stands only in some places counts as high.</summary>
    public int HeightOf(GrammarText text)
    {
        int height = text.Wants == 0 ? 0 : 100;
        foreach (GrammarPart part in text.Parts)
        {
            if (!part.IsHole)
                continue;
            int lowest = _rules[part.Text].Texts.Min(t => t.Height);
            if (lowest == int.MaxValue)
                return int.MaxValue;
            height = Math.Max(height, lowest + 1);
        }

        return height;
    }

    [GeneratedRegex(@"<([a-z_]+)(?::([a-z]+))?>")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^\[(!?)(loop|function|generator|async)\] ")]
    private static partial Regex Condition();
}
