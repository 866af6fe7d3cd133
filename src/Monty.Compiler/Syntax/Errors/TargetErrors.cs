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
        // CPython has read the block by then.
        if (point.TypeAt(parsed.Next + 1) == MontyLexer.NEWLINE)
            point.Reach(parsed.Next + 2);
        return point.Build(parsed.Tree) is { } target and not Name
            ? point.Error($"cannot use {Keyword(clause)} statement with {ExpressionKinds.NameOf(target)}", parsed.Span)
            : null;
    }

    private static string Keyword(ExceptClauseContext clause)
        => clause.children is [_, ITerminalNode { Symbol.Type: MontyLexer.STAR }, ..] ? "except*" : "except";

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
        ParserRuleContext? loop = LoopOf(point);
        if (loop is null || OffsetAfter(point, loop, MontyLexer.IN) is not null
            || OffsetAfter(point, loop, MontyLexer.FOR) is not { } at)
            return null;

        if (loop is ComprehensionClauseContext && !LeadsToIn(point, at))
            return point.Error("'in' expected after for-loop variables");
        return point.ParseStarExpressions(at) is { } parsed && point.Build(parsed.Tree) is { } target
            && InvalidLoopTarget(target) is { } invalid
            ? point.Error($"cannot assign to {ExpressionKinds.NameOf(invalid)}", invalid.Span)
            : null;
    }

    /// <summary>Operands and commas, up to an <c>in</c>; or something that is no operand at all.</summary>
    private static bool LeadsToIn(FailurePoint point, int offset)
    {
        bool isFirst = true;
        while (point.ParseOperation(offset) is { } parsed && BitwiseOr.LastTokenIn(parsed.Tree) is { } last)
        {
            if (point.TypeAfter(last) != MontyLexer.COMMA)
                return point.TypeAfter(last) == MontyLexer.IN;
            offset = point.IndexOf(last) + 2 - point.Index;
            isFirst = false;
        }

        return isFirst || point.TypeAt(offset) == MontyLexer.IN;
    }

    /// <summary>The loop whose targets are being read.</summary>
    private static ParserRuleContext? LoopOf(FailurePoint point)
    {
        RuleContext? context = point.Context;
        while (context is AtomContext or UnaryContext or TargetContext or TargetsContext || (context is TrailerContext && point.TypeAt(-1) == MontyLexer.LPAR))
            context = context.Parent;
        return context is ForStatementContext or ComprehensionClauseContext ? (ParserRuleContext)context : null;
    }

    /// <summary>The part of <c>targets in iterable</c>, read as one expression, that cannot be a target.</summary>
    private static Expression? InvalidLoopTarget(Expression target) => target switch
    {
        Name or AttributeAccess or Subscript => null,
        Starred star => InvalidLoopTarget(star.Value),
        TupleDisplay tuple => tuple.Elements.Select(InvalidLoopTarget).FirstOrDefault(e => e is not null),
        ListDisplay list => list.Elements.Select(InvalidLoopTarget).FirstOrDefault(e => e is not null),
        Compare { First: var first, Comparisons: [{ Operator: ComparisonOperator.In }, ..] } => InvalidLoopTarget(first),
        Compare => null,
        _ => target,
    };

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
