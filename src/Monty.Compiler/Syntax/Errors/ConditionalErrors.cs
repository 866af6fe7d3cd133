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
            : point.Error("expected 'else' after 'if' expression", SpanOf(point, body).To(SpanOf(point, test)));
    }

    /// <summary>Where an operand is to CPython, for which parentheses around the whole of it are no part of it.</summary>
    private static SourceSpan SpanOf(FailurePoint point, ParserRuleContext operand) => point.Build(operand)?.Span ?? FailurePoint.SpanOf(operand);

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
                return point.Error("expected 'else' after 'if' expression", SpanOf(point, body).To(SpanOf(point, test.Tree)));
        }

        return null;
    }

    public static MontySyntaxException? StatementAfterElse(FailurePoint point)
    {
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            if (context is not ExpressionContext { children: [_, _, _, ITerminalNode { Symbol: SourceToken word }, ..] } || word.Type != MontyLexer.ELSE)
                continue;
            // Only when no beginning of what follows is an expression: `a if b else -import`.
            int next = point.IndexOf(word) + 1 - point.Index;
            int offset = next;
            while (offset < 0 && point.TypeAt(offset) is (MontyLexer.MINUS or MontyLexer.PLUS or MontyLexer.TILDE or MontyLexer.NOT or MontyLexer.AWAIT))
                offset++;
            if (offset < 0 && point.TypeAt(offset) != MontyLexer.LAMBDA)
                return null;
            for (; offset < 0; offset++)
            {
                if (point.TypeAt(offset) == MontyLexer.COLON)
                    return null;
            }

            return point.Error("expected expression after 'else', but statement is given", point.At(next).Span);
        }

        return null;
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
