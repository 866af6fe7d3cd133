using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Targets of <c>for</c>, <c>with</c> and <c>except</c> that are whole expressions.</summary>
internal static class TargetErrors
{
    public static MontySyntaxException? ExceptTarget(FailurePoint point)
    {
        if (point.Enclosing<ExceptClauseContext>() is not { } clause || OffsetAfter(point, clause, MontyLexer.AS) is not { } at)
            return null;
        if (point.ParseExpression(at) is not { } parsed || point.TypeAt(parsed.Next) != MontyLexer.COLON)
            return null;
        return point.Build(parsed.Tree) is { } target and not Name
            ? point.Error($"cannot use except statement with {ExpressionKinds.NameOf(target)}", parsed.Span)
            : null;
    }

    public static MontySyntaxException? WithTarget(FailurePoint point)
    {
        ParserRuleContext? item = LastItem(point);
        if (item is null || OffsetAfter(point, item, MontyLexer.AS) is not { } at)
            return null;
        if (point.ParseExpression(at) is not { } parsed
            || point.TypeAt(parsed.Next) is not (MontyLexer.COMMA or MontyLexer.RPAR or MontyLexer.COLON))
            return null;
        return point.Build(parsed.Tree) is { } target and not (Name or AttributeAccess or Subscript)
            ? point.Error($"cannot assign to {ExpressionKinds.NameOf(target)}", target.Span)
            : null;
    }

    public static MontySyntaxException? LoopTarget(FailurePoint point)
    {
        if (point.Context is not (ForStatementContext or ComprehensionClauseContext) || !point.Expects(MontyLexer.IN))
            return null;

        int at = OffsetAfter(point, point.Context, MontyLexer.FOR)!.Value;
        if (point.ParseStarExpressions(at) is { } parsed && point.Build(parsed.Tree) is Compare { First: var first } compare)
        {
            if (compare.Comparisons[0].Operator == ComparisonOperator.In
                && first is not (Name or AttributeAccess or Subscript or TupleDisplay or ListDisplay))
                return point.Error($"cannot assign to {ExpressionKinds.NameOf(first)}", first.Span);
        }

        return point.Context is ComprehensionClauseContext
            ? point.Error("'in' expected after for-loop variables")
            : null;
    }

    private static ParserRuleContext? LastItem(FailurePoint point) => point.Context switch
    {
        WithStatementContext { children: [.., WithItemContext item] } => item,
        ParenthesizedContext { children: [.., ParenthesizedItemContext item] } => item,
        _ => null,
    };

    /// <summary>The token after a word of a rule, counted from the failure.</summary>
    private static int? OffsetAfter(FailurePoint point, ParserRuleContext context, int tokenType)
    {
        foreach (IParseTree child in context.children)
        {
            if (child is ITerminalNode node && node.Symbol.Type == tokenType)
                return point.IndexOf((SourceToken)node.Symbol) + 1 - point.Index;
        }

        return null;
    }
}
