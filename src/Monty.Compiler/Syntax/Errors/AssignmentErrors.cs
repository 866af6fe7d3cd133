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
    /// <summary><c>a.b := 1</c></summary>
    public static MontySyntaxException? WalrusTarget(FailurePoint point)
    {
        if (point.Type != MontyLexer.COLONEQUAL || point.ExpressionBefore() is not { } target)
            return null;
        if (target.Start == target.Stop || point.ParseExpression(1) is null || point.Build(target) is not { } value)
            return null;
        string message = $"cannot use assignment expressions with {ExpressionKinds.NameOf(value)}";
        return point.Error(message, value.Span);
    }

    /// <summary><c>if x = 3:</c>, <c>(a.b = 1)</c></summary>
    public static MontySyntaxException? MeantComparison(FailurePoint point)
    {
        if (point.Type != MontyLexer.EQUAL || point.ExpressionBefore() is not { } left || !IsNamedExpression(left))
            return null;
        if (point.ParseOperation(1) is not { } parsed || UpToComparison(point, parsed) is not { } right)
            return null;
        if (point.TypeAt(right.Next) is MontyLexer.EQUAL or MontyLexer.COLONEQUAL)
            return null;

        var operation = (OperationContext)left.children[0];
        if (left.Start == left.Stop && left.Start.Type == MontyLexer.NAME)
        {
            SourceSpan span = ((SourceToken)left.Start).Span.To(right.Span);
            return point.Error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", span);
        }

        if (StopsBelowComparison(operation) < operation.children.Count || point.Build(left) is not { } target)
            return null;
        if (target is ListDisplay or TupleDisplay or GeneratorExpression or NoneConstant or BooleanConstant)
            return null;
        string message =
            $"cannot assign to {ExpressionKinds.NameOf(target)} here. Maybe you meant '==' instead of '='?";
        return point.Error(message, target.Span);
    }

    private static bool IsNamedExpression(ExpressionContext context) =>
        context.Parent is NamedExpressionContext or ElementContext or BraceItemContext or SubscriptContext;

    /// <summary>The part of an operation that CPython's <c>bitwise_or</c> would take.</summary>
    private static (SourceSpan Span, int Next)? UpToComparison(FailurePoint point, Parsed<OperationContext> parsed)
    {
        int end = StopsBelowComparison(parsed.Tree);
        if (end == 0)
            return null;
        var last = (ParserRuleContext)parsed.Tree.children[end - 1];
        SourceSpan span = ((SourceToken)parsed.Tree.Start).Span.To(((SourceToken)last.Stop).Span);
        int next = 1;
        while (point.At(next - 1) != last.Stop)
            next++;
        return (span, next);
    }

    /// <summary>How many children come before the first comparison or boolean operator.</summary>
    private static int StopsBelowComparison(OperationContext operation)
    {
        if (((ParserRuleContext)operation.children[0]).children[0] is ITerminalNode { Symbol.Type: MontyLexer.NOT })
            return 0;
        for (int i = 0; i < operation.children.Count; i++)
        {
            if (operation.children[i] is ITerminalNode op
                && Operators.Precedence(op.Symbol.Type) <= Operators.ComparisonLevel)
                return i;
        }

        return operation.children.Count;
    }
}
