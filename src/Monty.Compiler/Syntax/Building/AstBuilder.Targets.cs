using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>What may be assigned to, deleted or looped over: parsed as expressions, checked here.</summary>
internal sealed partial class AstBuilder
{
    private const string DidYouMeanEquals = " here. Maybe you meant '==' instead of '='?";

    /// <summary>The targets of <c>for</c>.</summary>
    private Expression Targets(TargetsContext context)
    {
        CheckCommas(context);
        if (context.children.Count == 1)
            return Target((TargetContext)context.children[0]);

        var targets = ImmutableArray.CreateBuilder<Expression>();
        foreach (IParseTree child in context.children)
        {
            if (child is TargetContext target)
                targets.Add(TargetExpression(target));
        }

        var tuple = new TupleDisplay(targets.DrainToImmutable(), SpanOf(context));
        CheckTarget(tuple);
        return tuple;
    }

    /// <summary>The target of <c>as</c>.</summary>
    private Expression Target(TargetContext context)
    {
        Expression target = TargetExpression(context);
        CheckTarget(target);
        return target;
    }

    private Expression TargetExpression(TargetContext context)
    {
        var operand = (UnaryContext)context.children[^1];
        var cursor = new OperandCursor(operand);
        Expression target = Climb(ref cursor, Operators.Lowest);
        return context.children.Count == 1 ? target : new Starred(target, SpanOf(context));
    }

    /// <summary>One left side of <c>=</c>.</summary>
    private void CheckAssignedTarget(Expression target, AssignedContext side, ExpressionStatementContext statement)
    {
        if (target is Yield or YieldFrom && side.yieldExpression() is not null)
            throw source.SyntaxError("assignment to yield expression not possible", target.Span);
        // CPython offers the comparison only for a single '=' whose left side is no list, tuple or keyword constant.
        bool hint = statement.children.Count == 3
            && target is not (ListDisplay or TupleDisplay or GeneratorExpression or NoneConstant or BooleanConstant)
            && IsBelowComparison(target) && IsBelowComparison(statement.children[2]);
        CheckTarget(target, hint ? DidYouMeanEquals : "");
    }

    /// <exception cref="MontySyntaxException">The target, or a part of it, cannot be assigned to.</exception>
    private void CheckTarget(Expression target, string hint = "")
    {
        switch (target)
        {
            case Name or AttributeAccess or Subscript:
                break;
            case Starred:
                throw source.SyntaxError("starred assignment target must be in a list or tuple", target.Span);
            case TupleDisplay tuple:
                CheckTargets(tuple.Elements, tuple.Span);
                break;
            case ListDisplay list:
                CheckTargets(list.Elements, list.Span);
                break;
            default:
                throw source.SyntaxError($"cannot assign to {ExpressionKinds.NameOf(target)}{hint}", target.Span);
        }
    }

    private void CheckTargets(ImmutableArray<Expression> targets, SourceSpan span)
    {
        int starred = 0;
        foreach (Expression target in targets)
        {
            if (target is Starred star)
                starred++;
            CheckTarget(target is Starred { Value: var inner } ? inner : target);
        }

        if (starred > 1)
            throw source.SyntaxError("multiple starred expressions in assignment", span);
    }

    private void CheckDeleteTarget(Expression target)
    {
        switch (target)
        {
            case Name or AttributeAccess or Subscript:
                break;
            case TupleDisplay tuple:
                foreach (Expression element in tuple.Elements)
                    CheckDeleteTarget(element);
                break;
            case ListDisplay list:
                foreach (Expression element in list.Elements)
                    CheckDeleteTarget(element);
                break;
            default:
                throw source.SyntaxError($"cannot delete {ExpressionKinds.NameOf(target)}", target.Span);
        }
    }

    /// <summary><c>*a</c> alone, where only <c>*a,</c> means something.</summary>
    private void RefuseLoneStar(Expression value)
    {
        if (value is Starred)
            throw source.SyntaxError("can't use starred expression here", value.Span);
    }

    /// <summary>CPython's grammar would read it as a <c>bitwise_or</c>.</summary>
    private static bool IsBelowComparison(Expression value) =>
        value is not (Compare or BooleanOperation or Conditional or Lambda or Starred
            or UnaryOperation { Operator: UnaryOperator.Not });

    private static bool IsBelowComparison(IParseTree value)
    {
        if (value is not AssignedContext { children: [StarExpressionsContext { children: [StarExpressionContext item] }] })
            return false;
        if (item.children is not [ExpressionContext { children: [OperationContext operation] }])
            return false;
        foreach (IParseTree child in operation.children)
        {
            if (child is ITerminalNode op && Operators.Precedence(op.Symbol.Type) <= Operators.ComparisonLevel)
                return false;
        }

        return TokenType(((ParserRuleContext)operation.children[0]).children[0]) != MontyLexer.NOT;
    }

    private static bool IsTuple(AssignedContext context) =>
        context.children[0] is StarExpressionsContext { children.Count: > 1 };

    /// <summary>The parentheses that are the whole expression; else null.</summary>
    private static ParenthesizedContext? BareParentheses(ExpressionContext context) =>
        context.children is [OperationContext { children: [UnaryContext { children: [AtomContext atom] }] }]
            ? atom.children[0] as ParenthesizedContext
            : null;
}
