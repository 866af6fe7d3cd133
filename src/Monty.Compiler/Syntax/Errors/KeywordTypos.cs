using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using Monty.Runtime.Core;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>
/// The "Did you mean 'while'?" of a syntax error that nothing else explains: a name near the error that, with a keyword in its
/// place, makes sound code. CPython looks for it when it prints the error.
/// </summary>
internal static class KeywordTypos
{
    private const int MaxLength = 1024;
    private const int MaxNames = 10;
    private const int MaxMatches = 3;
    private const double Similarity = 0.5;

    private static readonly string[] s_keywords =
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
        "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
        "pass", "raise", "return", "try", "while", "with", "yield",
    ];

    public static bool Concerns(MontySyntaxException error)
        => error.Message == "invalid syntax" || error.Message.Contains("Perhaps you forgot a comma", StringComparison.Ordinal);

    /// <param name="error">What is said about the source.</param>
    /// <param name="source">The source.</param>
    /// <param name="isSound">Whether CPython would compile a piece of code, or wait for more of it.</param>
    public static KeywordTypo? Find(MontySyntaxException error, string source, Predicate<string> isSound)
    {
        string[] all = source.ReplaceLineEndings("\n").Split('\n');
        int first = Math.Max(error.NotedLine - 1, 0);
        int end = Math.Min(error.Line, all.Length);
        if (first >= end)
            return null;
        string[] lines = Dedented(all[first..end]);
        string code = string.Join('\n', lines);
        if (code.Length > MaxLength)
            return null;
        int left = MaxNames;
        foreach (SourceToken token in Names(code))
        {
            if (--left < 0)
                return null;
            if (Replacement(token, lines, isSound) is { } keyword)
                return new KeywordTypo(lines[token.Span.StartLine - 1], token.Span.StartColumn + 1, token.Span.EndColumn + 1, keyword);
        }

        return null;
    }

    /// <summary>The line of the compound statement that was finished last, which CPython's parser notes; 0 where there is none.</summary>
    /// <param name="point">Where our parser stopped.</param>
    /// <param name="before">The line of the last compound statement of the top level, or 0.</param>
    public static int NotedLine(FailurePoint point, int before)
    {
        RuleContext? unfinished = null;
        for (RuleContext? context = point.Context; context is not null; unfinished = context, context = context.Parent)
        {
            if (LastCompound(((ParserRuleContext)context).children, unfinished) is { } statement)
                return ((SourceToken)statement.Start).Span.StartLine;
        }

        return before;
    }

    private static StatementContext? LastCompound(IList<IParseTree>? children, RuleContext? unfinished)
    {
        for (int i = (children?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (ReferenceEquals(children![i], unfinished))
                continue;
            StatementContext? found = children[i] switch
            {
                StatementContext { children: [not SimpleStatementsContext] } statement => statement,
                BlockContext block => LastCompound(block.children, null),
                _ => null,
            };
            if (found is not null)
                return found;
        }

        return null;
    }

    /// <summary>The keyword that makes the code sound in the place of a name; null where none does.</summary>
    private static string? Replacement(SourceToken token, string[] lines, Predicate<string> isSound)
    {
        string name = token.Text;
        List<string> matches = CloseMatches.Find(name, s_keywords, MaxMatches, Similarity);
        if (NameSuggestion.Find(s_keywords, name) is { } nearest)
            matches.Insert(0, nearest);
        for (int i = 0; i < matches.Count && i < MaxMatches; i++)
        {
            if (isSound(Replaced(lines, token, matches[i])))
                return matches[i];
        }

        return null;
    }

    private static string Replaced(string[] lines, SourceToken token, string keyword)
    {
        var changed = (string[])lines.Clone();
        int line = token.Span.StartLine - 1;
        int start = Unit(lines[line], token.Span.StartColumn);
        int end = Unit(lines[line], token.Span.EndColumn);
        changed[line] = string.Concat(lines[line].AsSpan(0, start), keyword, lines[line].AsSpan(end));
        return string.Join('\n', changed);
    }

    /// <summary>The UTF-16 unit of a column in code points.</summary>
    private static int Unit(string line, int column)
    {
        int unit = 0;
        for (int i = 0; i < column; i++)
            unit += char.IsHighSurrogate(line[unit]) ? 2 : 1;
        return unit;
    }

    /// <summary>The names as far as the code can be split into tokens.</summary>
    private static List<SourceToken> Names(string code)
    {
        var names = new List<SourceToken>();
        try
        {
            var lexer = new MontyLexer(SourceText.From(code, ""));
            for (SourceToken token = lexer.Next(); token.Type is not (TokenConstants.EOF or MontyLexer.LAYOUT_ERROR); token = lexer.Next())
            {
                if (token.Type == MontyLexer.NAME)
                    names.Add(token);
            }
        }
        catch (MontySyntaxException)
        {
            // What comes before the malformed token is looked at all the same.
        }

        return names;
    }

    /// <summary>Removes the white space that all lines with text begin with, as <c>textwrap.dedent</c> does.</summary>
    private static string[] Dedented(string[] lines)
    {
        string? margin = null;
        foreach (string line in lines)
        {
            if (line.AsSpan().Trim(" \t").IsEmpty)
                continue;
            string indent = line[..(line.Length - line.TrimStart(' ', '\t').Length)];
            margin = margin is null ? indent : margin[..margin.AsSpan().CommonPrefixLength(indent)];
        }

        int count = margin?.Length ?? 0;
        return Array.ConvertAll(lines, line => line.AsSpan().Trim(" \t").IsEmpty ? "" : line[count..]);
    }
}
