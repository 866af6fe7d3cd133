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
    /// <summary>The targets of <c>for</c>.</summary>
    private Expression Targets(TargetsContext context)
    {
        CheckSeparators(context);
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

    private void CheckAssignedTargets(ImmutableArray<Expression> targets, ExpressionStatementContext statement)
    {
        try
        {
            for (int i = 0; i < targets.Length; i++)
                CheckAssignedTarget(targets[i], (AssignedContext)statement.children[2 * i]);
        }
        catch (MontySyntaxException) when (MeantComparison(statement) is { } better)
        {
            throw better;
        }
    }

    /// <summary>A side of an assignment whose last value is missing or faulty.</summary>
    private void CheckUnfinished(AssignedContext side, ExpressionStatementContext assignment, int index)
    {
        int next = index + 1;
        if (next == assignment.children.Count || TokenType(assignment, next) != MontyLexer.EQUAL)
            return;
        try
        {
            CheckAssignedTarget(Assigned(side), side);
        }
        catch (MontySyntaxException) when (assignment.children is [_, _, AssignedContext { children: not null }] && MeantComparison(assignment) is { } better)
        {
            throw better;
        }
    }

    private void CheckAssignedTarget(Expression target, AssignedContext side)
    {
        if (target is Yield or YieldFrom && side.children[0] is YieldExpressionContext)
            throw source.SyntaxError("assignment to yield expression not possible", target.Span);
        CheckTarget(target);
    }

    /// <summary>
    /// In a faulty assignment CPython looks for <c>operand = operand</c> around the first <c>=</c>, and offers <c>==</c>; not
    /// when another <c>=</c> follows, or when the left operand begins with a list, a tuple or a keyword constant.
    /// </summary>
    private MontySyntaxException? MeantComparison(ExpressionStatementContext statement)
    {
        if (BitwiseOr.FirstOperation((AssignedContext)statement.children[2]) is not { } right
            || BitwiseOr.LastTokenIn(right) is not { } last || tokens.After(last).Type == MontyLexer.EQUAL)
            return null;
        if (LastItem(statement.first) is not { } item)
            return null;

        if (item.Start == item.Stop && item.Start.Type == MontyLexer.NAME)
        {
            const string Message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
            return source.SyntaxError(Message, BitwiseOr.Span(item, last));
        }

        if (!BitwiseOr.Is(item) || BeginsWithDisplayOrConstant(item))
            return null;
        Expression left = Expression(item);
        string message = $"cannot assign to {ExpressionKinds.NameOf(left)} here. Maybe you meant '==' instead of '='?";
        return source.SyntaxError(message, left.Span);
    }

    private static ExpressionContext? LastItem(AssignedContext side) =>
        side.children[0] is StarExpressionsContext { children: [.., StarExpressionContext last] }
            ? last.children[0] as ExpressionContext
            : null;

    private static bool BeginsWithDisplayOrConstant(ExpressionContext context)
    {
        IParseTree node = context;
        while (node is ParserRuleContext rule and not AtomContext)
            node = rule.children[0];
        return node is AtomContext atom && atom.children[0] switch
        {
            ListDisplayContext list => Find<ComprehensionClauseContext>(list) is null,
            ParenthesizedContext parentheses => parentheses.children.Count != 3,
            var token => TokenType(token) is MontyLexer.TRUE or MontyLexer.FALSE or MontyLexer.NONE,
        };
    }

    /// <exception cref="MontySyntaxException">The target, or a part of it, cannot be assigned to.</exception>
    private void CheckTarget(Expression target)
    {
        switch (target)
        {
            case Name or AttributeAccess or Subscript:
                break;
            case Starred starred:
                CheckTarget(starred.Value);
                break;
            case TupleDisplay tuple:
                CheckTargets(tuple.Elements);
                break;
            case ListDisplay list:
                CheckTargets(list.Elements);
                break;
            default:
                throw source.SyntaxError($"cannot assign to {ExpressionKinds.NameOf(target)}", target.Span);
        }
    }

    private void CheckTargets(ImmutableArray<Expression> targets)
    {
        foreach (Expression target in targets)
            CheckTarget(target);
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

    private static bool IsTuple(AssignedContext context) =>
        context.children[0] is StarExpressionsContext { children.Count: > 1 };

    /// <summary>The parentheses that are the whole expression; else null.</summary>
    private static ParenthesizedContext? BareParentheses(ExpressionContext context) =>
        context.children is [OperationContext { children: [UnaryContext { children: [AtomContext atom] }] }]
            ? atom.children[0] as ParenthesizedContext
            : null;
}
