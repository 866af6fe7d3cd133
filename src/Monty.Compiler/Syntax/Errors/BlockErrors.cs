using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Suites: their colons, their indentation, and the clauses that must follow.</summary>
internal static class BlockErrors
{
    public static MontySyntaxException? ExpectedIndentedBlock(FailurePoint point)
    {
        bool inBlock = point.Context is BlockContext && point.Expects(MontyLexer.INDENT);
        bool inMatch = point.Context is MatchStatementContext && point.Expects(MontyLexer.INDENT);
        if (!inBlock && !inMatch)
            return null;

        var owner = inBlock ? (ParserRuleContext)point.Context.Parent : point.Context;
        if (owner is ExceptClauseContext { children: [_, ITerminalNode { Symbol.Type: MontyLexer.STAR }, ITerminalNode { Symbol: SourceToken { Type: MontyLexer.COLON } colon }, ..] })
            return point.Error("expected one or more exception types", colon.Span);
        if (owner is ExceptClauseContext && owner.children.Any(child => child is ITerminalNode { Symbol.Type: MontyLexer.COMMA }))
            return point.Placed(point.Source.IndentationError("expected an indented block", point.Span));
        SourceToken keyword = KeywordOf(owner);
        string message = $"expected an indented block after {Describe(owner, keyword)} on line {keyword.Span.StartLine}";
        return point.Placed(point.Source.IndentationError(message, point.Span));
    }

    /// <summary>An indentation that no rule explains. CPython looks no further then, not even for malformed tokens.</summary>
    public static MontySyntaxException? UnexpectedIndentation(FailurePoint point) => point.Type switch
    {
        MontyLexer.INDENT => point.Placed(point.Source.IndentationError("unexpected indent", point.Span)),
        MontyLexer.DEDENT => point.Placed(point.Source.IndentationError("unexpected unindent", point.Span)),
        _ => null,
    };

    public static MontySyntaxException? ExpectedExceptOrFinally(FailurePoint point) =>
        point.Context is TryStatementContext && point.Expects(MontyLexer.FINALLY)
            ? point.Error("expected 'except' or 'finally' block")
            : null;

    /// <summary><c>else: … elif x: …</c></summary>
    public static MontySyntaxException? ElifAfterElse(FailurePoint point)
    {
        if (point.Type != MontyLexer.ELIF)
            return null;
        StatementContext? before = point.Index == 0 ? point.StatementBefore : point.Context.children?[^1] as StatementContext;
        return before is not null && EndsInElse(before) ? point.Error("'elif' block follows an 'else' block") : null;
    }

    private static bool EndsInElse(IParseTree tree)
    {
        while (tree is ParserRuleContext { children: [.., var last] } and (StatementContext or AsyncStatementContext))
            tree = last;
        return tree is ParserRuleContext { children: [.., ElseClauseContext] };
    }

    /// <summary>Some statements insist on the colon; the others complain only at the end of the line.</summary>
    public static MontySyntaxException? ExpectedColon(FailurePoint point)
    {
        if (!point.Expects(MontyLexer.COLON))
            return null;
        if (point is { Type: MontyLexer.NEWLINE, Context: ExceptClauseContext { children: [_, ITerminalNode { Symbol.Type: MontyLexer.STAR }] } })
            return point.Error("expected one or more exception types");
        bool insists = point.Context is FunctionDefinitionContext or ElseClauseContext or FinallyClauseContext
            or TryStatementContext;
        bool complains = point.Context is IfStatementContext or WhileStatementContext or ForStatementContext
            or WithStatementContext or ClassDefinitionContext or ExceptClauseContext or MatchStatementContext
            or CaseBlockContext;
        complains &= point.TypeAt(-1) != MontyLexer.COMMA;
        return insists || (complains && point.Type == MontyLexer.NEWLINE) ? point.Error("expected ':'") : null;
    }

    /// <summary>The word that begins the clause whose suite is missing.</summary>
    private static SourceToken KeywordOf(ParserRuleContext owner)
    {
        if (owner is not IfStatementContext)
            return (SourceToken)owner.Start;

        var last = (SourceToken)owner.Start;
        foreach (IParseTree child in owner.children)
        {
            if (child is ITerminalNode { Symbol: SourceToken { Type: MontyLexer.ELIF } elif })
                last = elif;
        }

        return last;
    }

    private static string Describe(ParserRuleContext owner, SourceToken keyword) => owner switch
    {
        FunctionDefinitionContext => "function definition",
        ClassDefinitionContext => "class definition",
        ExceptClauseContext { children: [_, ITerminalNode { Symbol.Type: MontyLexer.STAR }, ..] } =>
            "'except*' statement",
        _ => $"'{keyword.Text}' statement",
    };
}
