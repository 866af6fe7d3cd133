using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Imports.</summary>
internal static class ImportErrors
{
    public static MontySyntaxException? ExpectedNames(FailurePoint point)
    {
        if (point.TypeAt(-1) != MontyLexer.IMPORT || point.Type != MontyLexer.NEWLINE)
            return null;
        SourceSpan at = point.Token.Span;
        var empty = new SourceSpan(at.StartLine, at.StartColumn, at.StartLine, at.StartColumn);
        return point.Error("Expected one or more names after 'import'", empty);
    }

    /// <summary><c>import a from b</c></summary>
    public static MontySyntaxException? FromAfterImport(FailurePoint point)
    {
        if (point.Type != MontyLexer.FROM || point.Enclosing<SimpleStatementsContext>() is not { } line)
            return null;
        if (line.children[^1] is not SimpleStatementContext { children: [ImportStatementContext import] })
            return null;
        // With a name of its own (`import a as b from c`) it is no such list to CPython.
        for (int offset = -1; point.At(offset) != import.Start; offset--)
        {
            if (point.TypeAt(offset) == MontyLexer.AS)
                return null;
        }

        int next = 2;
        while (point.TypeAt(next) is MontyLexer.DOT or MontyLexer.NAME)
            next++;
        SourceSpan span = ((SourceToken)import.Start).Span.To(point.At(next - 1).Span) with { EndColumn = point.EndOfRead(next) };
        return point.TypeAt(next - 1) == MontyLexer.NAME
            ? point.Error("Did you mean to use 'from ... import ...' instead?", span)
            : null;
    }

    /// <summary><c>import a as b.c</c></summary>
    public static MontySyntaxException? ImportTarget(FailurePoint point)
    {
        int at = point.TypeAt(-1) == MontyLexer.AS ? 0 : -1;
        if (point.TypeAt(at - 1) != MontyLexer.AS || !InImport(point))
            return null;
        return point.ParseExpression(at) is { } parsed && point.Build(parsed.Tree) is { } target
            ? point.Error($"cannot use {ExpressionKinds.NameOf(target)} as import target", parsed.Span)
            : null;
    }

    private static bool InImport(FailurePoint point)
    {
        int offset = -1;
        while (point.Index + offset > 0
            && point.TypeAt(offset) is not (MontyLexer.IMPORT or MontyLexer.NEWLINE or MontyLexer.SEMICOLON or MontyLexer.COLON))
            offset--;
        return point.TypeAt(offset) is MontyLexer.IMPORT or MontyLexer.FROM;
    }
}
