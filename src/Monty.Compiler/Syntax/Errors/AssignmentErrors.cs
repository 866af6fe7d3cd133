using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary><c>=</c> and <c>:=</c> where they do not belong.</summary>
internal static class AssignmentErrors
{
    /// <summary><c>f(x): …</c>: a call cannot be annotated, so often a <c>def</c> or an <c>if</c> is missing.</summary>
    public static MontySyntaxException? AnnotationTarget(FailurePoint point)
    {
        if (point.Enclosing<ExpressionStatementContext>() is not { colon: SourceToken colon } statement
            || point.Build((ParserRuleContext)statement.first.children[0]) is not { } target
            || target is Name or AttributeAccess or Subscript)
            return null;
        if (point.ParseExpression(point.IndexOf(colon) + 1 - point.Index) is null)
            return point.Error("invalid syntax", colon.Span);
        return target is TupleDisplay or ListDisplay
            ? null
            : point.Error("illegal target for annotation", FailurePoint.SpanOf(statement.first));
    }

    /// <summary><c>a.b := 1</c></summary>
    public static MontySyntaxException? WalrusTarget(FailurePoint point)
    {
        if (point.Type != MontyLexer.COLONEQUAL)
            return null;
        if (FinishedWalrus(point) is { } finished)
            return finished;
        if (point.ExpressionBefore() is not { } target)
            return null;
        while (target.Parent is LambdaContext { Parent: ExpressionContext outer })
            target = outer;
        if (target.Parent is ArgumentContext || IsValueOfWalrus(target))
            return null;
        if (target.Start == target.Stop || point.ParseExpression(1) is null || point.Build(target) is not { } value)
            return null;
        return CannotName(point, value);
    }

    /// <summary><c>(a.b := c := 1)</c>: the first <c>:=</c> without a name before it counts more than the second.</summary>
    private static MontySyntaxException? FinishedWalrus(FailurePoint point)
    {
        foreach (ParserRuleContext rule in point.Path())
        {
            if (rule.children is not [ExpressionContext target, ITerminalNode { Symbol: SourceToken walrus }, ..] || walrus.Type != MontyLexer.COLONEQUAL
                || (target.Start == target.Stop && target.Start.Type == MontyLexer.NAME))
                continue;
            if (rule is ArgumentContext)
                return point.Error("invalid syntax", walrus.Span);
            return point.LongestExpression(point.IndexOf(walrus) + 1 - point.Index) is not null && point.Build(target) is { } value
                ? CannotName(point, value)
                : null;
        }

        return null;
    }

    private static MontySyntaxException CannotName(FailurePoint point, Expression value)
        => point.Error($"cannot use assignment expressions with {ExpressionKinds.NameOf(value)}", value.Span);

    /// <summary><c>(x := lambda: y := 1)</c>: after a name and <c>:=</c> CPython tries nothing else.</summary>
    private static bool IsValueOfWalrus(ExpressionContext target)
        => target.Parent is ParserRuleContext { children: [ExpressionContext name, ITerminalNode { Symbol.Type: MontyLexer.COLONEQUAL }, ..] }
            && name != target && name.Start == name.Stop;

    /// <summary><c>(a.b := )</c>: CPython reads no further than an operator that has no name before it.</summary>
    public static SourceToken? MisplacedWalrus(FailurePoint point)
    {
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            if (context is ParserRuleContext { children: [ExpressionContext target, ITerminalNode { Symbol: SourceToken walrus }, ..] }
                && walrus.Type == MontyLexer.COLONEQUAL
                && (target.Start != target.Stop || target.Start.Type != MontyLexer.NAME))
                return walrus;
        }

        return null;
    }

    /// <summary><c>if x = 3:</c>, <c>(a.b = 1)</c></summary>
    public static MontySyntaxException? MeantComparison(FailurePoint point)
    {
        if (point.Type != MontyLexer.EQUAL || point.ExpressionBefore() is not { } left || !IsNamedExpression(left))
            return null;
        return MeantComparison(point, left, 0);
    }

    /// <summary><c>a, b c = 3</c>: CPython looks for a tuple with an annotation, and reads on without commas.</summary>
    public static MontySyntaxException? MeantComparisonAfterTuple(FailurePoint point)
    {
        if (point.Context is not SimpleStatementsContext { children: [.., SimpleStatementContext { children: [ExpressionStatementContext statement] }] }
            || statement.children is not [AssignedContext { children: [StarExpressionsContext { children.Count: > 1 }] }])
            return null;
        int offset = 0;
        while (point.LongestExpression(offset) is { } parsed)
        {
            if (point.TypeAt(parsed.Next) == MontyLexer.EQUAL)
                return MeantComparison(point, parsed.Tree, parsed.Next);
            offset = point.TypeAt(parsed.Next) == MontyLexer.COMMA ? parsed.Next + 1 : parsed.Next;
        }

        return null;
    }

    /// <param name="point">Where the parser stopped.</param>
    /// <param name="left">What stands before the <c>=</c>.</param>
    /// <param name="equal">The <c>=</c>, counted from the failure.</param>
    private static MontySyntaxException? MeantComparison(FailurePoint point, ExpressionContext left, int equal)
    {
        if (point.ParseOperation(equal + 1) is not { } parsed || BitwiseOr.LastTokenIn(parsed.Tree) is not { } last)
            return null;
        if (point.TypeAfter(last) is MontyLexer.EQUAL or MontyLexer.COLONEQUAL)
            return null;

        if (left.Start == left.Stop && left.Start.Type == MontyLexer.NAME)
        {
            SourceSpan span = BitwiseOr.Span(left, last);
            return point.Error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", span);
        }

        if (!BitwiseOr.Is(left) || point.Build(left) is not { } target)
            return null;
        if (target is ListDisplay or TupleDisplay or GeneratorExpression or NoneConstant or BooleanConstant)
            return null;
        string message =
            $"cannot assign to {ExpressionKinds.NameOf(target)} here. Maybe you meant '==' instead of '='?";
        return point.Error(message, target.Span);
    }

    private static bool IsNamedExpression(ExpressionContext context) =>
        context.Parent is NamedExpressionContext or ElementContext or SubscriptContext or BraceItemContext { children.Count: 1 };
}
