using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Two expressions side by side within brackets.</summary>
internal static class CommaErrors
{
    public static MontySyntaxException? ForgottenComma(FailurePoint point)
    {
        // In `a not b` the parser has taken `not` for the start of `not in`.
        int offset = point.Context is OperationContext && point.TypeAt(-1) == MontyLexer.NOT ? -1 : 0;
        ParserRuleContext? first = offset < 0 ? point.Context : point.ExpressionBefore() as ParserRuleContext ?? StarredBefore(point) ?? TargetBefore(point);
        if (first is null)
            return null;

        var start = (SourceToken)first.Start;
        bool isName = first.Start == first.Stop && start.Type == MontyLexer.NAME;
        if (isName && (LegacyErrors.IsLegacy(start) || point.Type is MontyLexer.STRING or MontyLexer.BYTES || IsSoftKeyword(start)))
            return null;
        if (start.Type == MontyLexer.NAME && IsSoftKeyword(start))
            return null;
        if (point.FailureOfExpression(offset) is { } nested && AssignmentErrors.MeantComparison(nested) is { } comparison)
        {
            point.Reach(nested.Index - point.Index);
            return comparison;
        }

        Parsed<ExpressionContext>? expression = point.ParseExpression(offset);
        if (point.LayoutErrorAhead is { } layout)
            return layout;
        // Of `a b if c]` CPython takes `b`.
        SourceSpan? second = expression?.Span ?? point.ParseOperation(offset)?.Span;
        if (second is not { } end || !InBrackets(point, 0))
            return null;
        SourceSpan? whole = offset < 0 ? start.Span : first is TargetContext ? FailurePoint.SpanOf(first) : point.Build(first)?.Span;
        return point.Error("invalid syntax. Perhaps you forgot a comma?", (whole ?? start.Span).To(end));
    }

    /// <summary><c>list[]</c> and <c>f(yield)</c> within brackets: CPython reads a list or a group after a value.</summary>
    public static MontySyntaxException? DisplayAfterValue(FailurePoint point)
    {
        bool isDisplay = (point.TypeAt(-1), point.Type) is (MontyLexer.LSQB, MontyLexer.RSQB) or (MontyLexer.LPAR, MontyLexer.YIELD);
        if (!isDisplay || point.Enclosing<OperationContext>() is not { } first)
            return null;
        var start = (SourceToken)first.Start;
        if (start.Type == MontyLexer.NAME && IsSoftKeyword(start))
            return null;
        return point.ParseExpression(-1) is { } second && InBrackets(point, -1)
            ? point.Error("invalid syntax. Perhaps you forgot a comma?", start.Span.To(point.Build(second.Tree)?.Span ?? second.Span))
            : null;
    }

    /// <summary>The operand of <c>*</c> in <c>[*a b]</c>, where it is the first item.</summary>
    private static ParserRuleContext? StarredBefore(FailurePoint point) =>
        point.Context.children is [_, ElementContext { children: [_, OperationContext operand] }] ? operand : null;

    /// <summary>The target in <c>with (a as b c):</c></summary>
    private static ParserRuleContext? TargetBefore(FailurePoint point) =>
        point.Enclosing<WithItemContext>() is { } item && item.Start == point.Context.Start
            && point.Context is ParenthesizedContext { children: [.., ParenthesizedItemContext { children: [.., TargetContext target] }] } ? target : null;

    private static bool IsSoftKeyword(SourceToken token) => token.Text is "match" or "case" or "type" or "_";

    private static bool InBrackets(FailurePoint point, int end)
    {
        int depth = 0;
        for (int offset = end - 1; point.Index + offset >= 0; offset--)
        {
            int type = point.TypeAt(offset);
            if (type is MontyLexer.LPAR or MontyLexer.LSQB or MontyLexer.LBRACE)
                depth++;
            else if (type is MontyLexer.RPAR or MontyLexer.RSQB or MontyLexer.RBRACE)
                depth--;
            if (depth > 0)
                return true;
        }

        return false;
    }
}
