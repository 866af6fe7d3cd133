using Antlr4.Runtime;
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
        ParserRuleContext? first = offset < 0 ? point.Context : point.ExpressionBefore() as ParserRuleContext ?? StarredBefore(point);
        if (first is null)
            return null;

        var start = (SourceToken)first.Start;
        bool isName = first.Start == first.Stop && start.Type == MontyLexer.NAME;
        if (isName && (LegacyErrors.IsLegacy(start) || point.Type is MontyLexer.STRING or MontyLexer.BYTES || IsSoftKeyword(start)))
            return null;
        if (start.Type == MontyLexer.NAME && IsSoftKeyword(start))
            return null;
        Parsed<ExpressionContext>? second = point.ParseExpression(offset);
        if (point.LayoutErrorAhead is { } layout)
            return layout;
        return second is not null && InBrackets(point)
            ? point.Error("invalid syntax. Perhaps you forgot a comma?", start.Span.To(second.Span))
            : null;
    }

    /// <summary>The operand of <c>*</c> in <c>[*a b]</c>.</summary>
    private static OperationContext? StarredBefore(FailurePoint point) =>
        point.Context.children is [.., ElementContext { children: [_, OperationContext operand] }] ? operand : null;

    private static bool IsSoftKeyword(SourceToken token) => token.Text is "match" or "case" or "type" or "_";

    private static bool InBrackets(FailurePoint point)
    {
        int depth = 0;
        for (int offset = -1; point.Index + offset >= 0; offset--)
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
