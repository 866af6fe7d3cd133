using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary><c>a if b else c</c></summary>
internal static class ConditionalErrors
{
    public static MontySyntaxException? ExpectedElse(FailurePoint point)
    {
        if (point.Context is not ExpressionContext { children: [OperationContext body, _, OperationContext test] })
            return null;
        return point.Type is MontyLexer.ELSE or MontyLexer.COLON
            ? null
            : point.Error(
                "expected 'else' after 'if' expression", FailurePoint.SpanOf(body).To(FailurePoint.SpanOf(test)));
    }

    /// <summary><c>a if b == else c</c>: the beginning of the test is sound, and no <c>else</c> follows it.</summary>
    public static MontySyntaxException? UnfinishedTest(FailurePoint point)
    {
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            if (context is not ExpressionContext { children: [OperationContext body, ITerminalNode { Symbol: SourceToken word }, ..] } expression
                || word.Type != MontyLexer.IF || expression.children.Count > 3)
                continue;
            if (point.LongestOperation(point.IndexOf(word) + 1 - point.Index) is { } test
                && point.TypeAt(test.Next) is not (MontyLexer.ELSE or MontyLexer.COLON))
                return point.Error("expected 'else' after 'if' expression", FailurePoint.SpanOf(body).To(test.Span));
        }

        return null;
    }

    public static MontySyntaxException? StatementAfterElse(FailurePoint point)
    {
        // Only when the very next token cannot begin an expression.
        bool afterElse = point.TypeAt(-1) == MontyLexer.ELSE && point.Enclosing<ExpressionContext>() is not null;
        return afterElse
            ? point.Error("expected expression after 'else', but statement is given", point.Token.Span)
            : null;
    }

    /// <summary><c>x = pass if y else z</c></summary>
    public static MontySyntaxException? StatementBeforeIf(FailurePoint point)
    {
        if (point.Type is not (MontyLexer.PASS or MontyLexer.BREAK or MontyLexer.CONTINUE)
            || point.TypeAt(1) != MontyLexer.IF)
            return null;
        return point.ParseOperation(2) is { } test && point.TypeAt(test.Next) == MontyLexer.ELSE
            ? point.Error("expected expression before 'if', but statement is given", point.Token.Span)
            : null;
    }
}
