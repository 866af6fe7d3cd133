using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;

namespace Monty.Compiler.Semantics;

/// <summary>What <c>compile(…, 'single')</c> takes: one compound statement, or simple ones on one line.</summary>
internal static class SingleStatement
{
    /// <exception cref="MontySyntaxException">The text is something else.</exception>
    public static void Check(Module module, string source, string fileName)
    {
        var errors = new SyntaxErrors(source, fileName, SyntaxErrorOrigin.Parser);
        IReadOnlyList<Statement> statements = module.Body.Statements;
        if (statements.Count == 0)
            throw Unfinished(source, fileName);
        Statement last = statements[0];
        for (int i = 1; i < statements.Count; i++)
        {
            Statement next = statements[i];
            if (IsCompound(last))
                throw errors.At(FirstCharacterOf(next.Span), "invalid syntax");
            if (EndOfLine(source, last.Span) is { } end)
                throw errors.At(end, "multiple statements found while compiling a single statement");
            last = next;
        }

        // A block is ended by a line after it; CPython adds the one that a block on lines of its own lacks.
        if (IsCompound(last) && !source.EndsWith('\n') && (EndsInComment(source) || LastLineOf(last) == last.Span.StartLine))
            throw Unfinished(source, fileName);
    }

    private static bool IsCompound(Statement statement)
        => statement is IfStatement or WhileStatement or ForStatement or TryStatement or WithStatement or MatchStatement
            or FunctionDefinition or ClassDefinition;

    private static int LastLineOf(Statement statement) => statement.Span.EndLine;

    private static bool EndsInComment(string source)
    {
        int start = source.LastIndexOf('\n') + 1;
        return source.AsSpan(start).TrimStart().StartsWith('#');
    }

    private static SourceSpan FirstCharacterOf(SourceSpan span)
        => span with { EndLine = span.StartLine, EndColumn = span.StartColumn + 1 };

    /// <summary>Where the line ends after a simple statement; null where a semicolon and another statement follow on it.</summary>
    private static SourceSpan? EndOfLine(string source, SourceSpan statement)
    {
        string[] lines = source.Split('\n');
        int line = statement.EndLine;
        int column = statement.EndColumn;
        bool hasSemicolon = false;
        while (line <= lines.Length)
        {
            string text = lines[line - 1];
            while (column < text.Length && text[column] is ' ' or '\t' or '\f' or ';')
                hasSemicolon |= text[column++] == ';';
            if (column < text.Length && text[column] == '\\')
            {
                line++;
                column = 0;
                continue;
            }

            if (column < text.Length && text[column] != '#' && hasSemicolon)
                return null;
            return new SourceSpan(line, column, line, text.TrimEnd('\r').Length + 1);
        }

        return null;
    }

    /// <summary>The text ends where the statement does not.</summary>
    private static MontySyntaxException Unfinished(string source, string fileName)
    {
        string[] lines = source.Split('\n');
        int last = source.EndsWith('\n') ? lines.Length - 1 : source.Length == 0 ? 0 : lines.Length;
        return new MontySyntaxException("SyntaxError", "invalid syntax", fileName, last, 0, last, 0, last == 0 ? "" : lines[last - 1])
        {
            Origin = source.EndsWith('\n') ? SyntaxErrorOrigin.Parser : SyntaxErrorOrigin.Tokenizer,
        };
    }
}
