using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Arguments of calls.</summary>
internal static class CallErrors
{
    /// <summary><c>f(a=)</c></summary>
    public static MontySyntaxException? ExpectedArgumentValue(FailurePoint point)
    {
        bool missing = point.TypeAt(-1) == MontyLexer.EQUAL && point.TypeAt(-2) == MontyLexer.NAME
            && point.Type is MontyLexer.COMMA or MontyLexer.RPAR;
        return missing && point.Enclosing<ArgumentContext>() is not null && point.Context is ExpressionContext
            ? point.Error("expected argument value expression", point.At(-2).Span.To(point.At(-1).Span))
            : null;
    }

    /// <summary><c>f(*a=1)</c></summary>
    public static MontySyntaxException? AssignmentToUnpacking(FailurePoint point)
    {
        if (point.Type != MontyLexer.EQUAL || LastArgument(point) is not { Start: var star })
            return null;
        if (star.Type is not (MontyLexer.STAR or MontyLexer.DOUBLESTAR) || point.ParseExpression(1) is not { } value)
            return null;
        string kind = star.Type == MontyLexer.STAR ? "iterable" : "keyword";
        return point.Error($"cannot assign to {kind} argument unpacking", ((SourceToken)star).Span.To(value.Span));
    }

    /// <summary><c>f(a=x for x in y)</c></summary>
    public static MontySyntaxException? KeywordGenerator(FailurePoint point)
    {
        if (point.Type != MontyLexer.FOR
            || LastArgument(point) is not { children: [var name, ITerminalNode { Symbol: SourceToken equal }, _] })
            return null;
        return equal.Type == MontyLexer.EQUAL
            ? point.Error(
                "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                FailurePoint.SpanOf((ParserRuleContext)name).To(equal.Span))
            : null;
    }

    /// <summary><c>f(*x for x in y)</c></summary>
    public static MontySyntaxException? StarredGenerator(FailurePoint point)
    {
        if (point.Type != MontyLexer.FOR || LastArgument(point) is not { Start.Type: MontyLexer.STAR } argument)
            return null;
        SourceSpan span = FailurePoint.SpanOf(argument);
        if (((ParserRuleContext)argument.Parent).children.Count == 1)
            return point.Error("iterable unpacking cannot be used in comprehension", span);
        return point.ParseClauses(0) is { } clauses
            ? point.Error("Generator expression must be parenthesized", span.To(clauses.Span))
            : null;
    }

    /// <summary><c>f(*)</c></summary>
    public static MontySyntaxException? LoneStar(FailurePoint point) =>
        point.TypeAt(-1) == MontyLexer.STAR && point.Type is MontyLexer.RPAR or MontyLexer.COMMA
        && point.Enclosing<ArgumentContext>() is { Start.Type: MontyLexer.STAR }
            ? point.Error("Invalid star expression")
            : null;

    private static ArgumentContext? LastArgument(FailurePoint point) => point.Context switch
    {
        TrailerContext { children: [.., ArgumentsContext { children: [.., ArgumentContext argument] }] } => argument,
        _ => null,
    };
}
