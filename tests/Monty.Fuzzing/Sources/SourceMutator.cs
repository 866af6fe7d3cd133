using System.Text;

namespace Monty.Fuzzing.Sources;

/// <summary>Changes sources at random: as texts, as lines, and by putting in what Python's grammar knows.</summary>
internal static class SourceMutator
{
    private const int LongestSource = 4000;

    private static readonly string[] Fragments =
    [
        "(", ")", "[", "]", "{", "}", ":", ",", ";", ".", "...", "=", ":=", "->", "@", "*", "**", "//", "<<", ">>=", "!=", "==", "~", "\\", "\\\n",
        "\n", "\n\n", "    ", "\t", " ", "\f", "\r", "\0", "#", "'", "\"", "'''", "\"\"\"", "f'{", "}'", "f'''{", "rb'", "u'", "t'{", "{{", "}}", "!r}", ":>{w}}",
        "if ", "else:", "elif x:", "for x in ", "while ", "def f(", "class C:", "return ", "yield ", "yield from ", "await ", "async ", "lambda x: ",
        "try:", "except:", "except* ", "finally:", "with x as y:", "match x:", "case [a, *b]:", "case {'a': 1, **r}:", "import a.b as c", "from . import x",
        "global x", "nonlocal x", "del x", "assert x, y", "raise X from Y", "pass", "break", "continue", "type X = int", "not ", "is not ", "in ",
        "None", "True", "__debug__", "0x", "0b2", "1e", "1_", "1__0", "09", "1j", "0o8", "9" + "99999999999999999999", "é", "ﬁ", "𝒳", "\u200b", "\ud800", "$", "?", "`",
        "\\N{DASH}", "\\x", "\\u12", "\\777", "print 1", "exec x", "x++", "<>",
    ];

    public static string Mutate(string source, string other, Random random)
    {
        var text = new StringBuilder(source.Length > LongestSource ? Cut(source, LongestSource, random) : source);
        for (int i = random.Next(4); i >= 0; i--)
            Change(text, other, random);
        return text.ToString();
    }

    private static void Change(StringBuilder text, string other, Random random)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, random.Next(2) == 0 ? 4 : 40), text.Length - at);
        switch (random.Next(7))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, Fragments[random.Next(Fragments.Length)]); break;
            case 2: text.Remove(at, length).Insert(at, Fragments[random.Next(Fragments.Length)]); break;
            case 3: text.Insert(at, text.ToString(at, length)); break;
            case 4: text.Insert(at, Cut(other, 60, random)); break;
            case 5: text.Insert(at, (char)random.Next(1, random.Next(4) == 0 ? 0x3000 : 128)); break;
            default: Repeat(text, at, random); break;
        }
    }

    private static void Repeat(StringBuilder text, int at, Random random)
    {
        string fragment = Fragments[random.Next(Fragments.Length)];
        for (int i = random.Next(2, 120); i > 0; i--)
            text.Insert(at, fragment);
    }

    private static string Cut(string text, int length, Random random)
    {
        int from = random.Next(Math.Max(1, text.Length - length));
        return text.Substring(from, Math.Min(length, text.Length - from));
    }
}
