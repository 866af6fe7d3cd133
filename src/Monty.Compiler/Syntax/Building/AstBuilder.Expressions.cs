using System.Collections.Immutable;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Expressions from the loosest binding down to operations.</summary>
internal sealed partial class AstBuilder
{
    /// <summary>One expression, or a tuple without parentheses.</summary>
    public Expression StarExpressions(StarExpressionsContext context)
    {
        if (context.children.Count == 1)
            return StarExpression((StarExpressionContext)context.children[0]);

        CheckSeparators(context);
        var elements = ImmutableArray.CreateBuilder<Expression>(context.children.Count / 2 + 1);
        foreach (IParseTree child in context.children)
        {
            if (child is StarExpressionContext element)
                elements.Add(StarExpression(element));
        }

        return new TupleDisplay(elements.DrainToImmutable(), SpanOf(context));
    }

    private Expression? Optional(StarExpressionsContext? context)
    {
        return context is null ? null : StarExpressions(context);
    }

    private Expression? Optional(ExpressionContext? context) => context is null ? null : Expression(context);

    private Expression StarExpression(StarExpressionContext context) => context.children[^1] switch
    {
        OperationContext operation => new Starred(StarOperand(operation), SpanOf(context)),
        var expression => Expression((ExpressionContext)expression),
    };

    /// <summary>The right side of an assignment or the inside of a replacement field.</summary>
    private Expression Assigned(AssignedContext context) => context.children[0] switch
    {
        YieldExpressionContext yield => YieldExpression(yield),
        var list => StarExpressions((StarExpressionsContext)list),
    };

    private Expression YieldExpression(YieldExpressionContext context)
    {
        SourceSpan span = SpanOf(context);
        return context.children[^1] switch
        {
            ExpressionContext from => new YieldFrom(Expression(from), span),
            StarExpressionsContext list => new Yield(Optional(list), span),
            _ => new Yield(null, span),
        };
    }

    private Expression NamedExpression(NamedExpressionContext context)
    {
        var first = (ExpressionContext)context.children[0];
        return context.children.Count == 1 ? Expression(first) : Walrus(first, (ExpressionContext)context.children[2]);
    }

    /// <summary><c>target := value</c></summary>
    private NamedExpression Walrus(ExpressionContext target, ExpressionContext value)
    {
        Expression left = Expression(target);
        SourceSpan span = SpanOf(target);
        // (a) := 1 has a name in parentheses, which is no name.
        if (left is not Name name || StartOf(target).Type != MontyLexer.NAME)
            throw CannotName(left);
        return new NamedExpression(name, Expression(value), span.To(SpanOf(value)));
    }

    private MontySyntaxException CannotName(Expression target) =>
        source.SyntaxError($"cannot use assignment expressions with {ExpressionKinds.NameOf(target)}", target.Span);

    private Expression Expression(ExpressionContext context)
    {
        Descend();
        Expression result = context.children switch
        {
            [OperationContext operation] => Operation(operation),
            [LambdaContext lambda] => LambdaExpression(lambda),
            _ => ConditionalExpression(context),
        };
        Ascend();
        return result;
    }

    /// <summary>The operand of <c>*</c> binds tighter than comparisons.</summary>
    private Expression StarOperand(OperationContext context)
    {
        int length = BitwiseOr.LengthIn(context);
        return length == context.children.Count
            ? Nested(context)
            : throw source.SyntaxError("invalid syntax", length == 0 ? StartOf(context).Span : SpanOf(context.children[length]));
    }

    private Expression Nested(OperationContext context)
    {
        Descend();
        Expression result = Operation(context);
        Ascend();
        return result;
    }

    private Conditional ConditionalExpression(ExpressionContext context)
    {
        Expression body = Operation((OperationContext)context.children[0]);
        Expression test = Operation((OperationContext)context.children[2]);
        return new Conditional(test, body, Expression((ExpressionContext)context.children[4]), SpanOf(context));
    }

    private Lambda LambdaExpression(LambdaContext context) =>
        new(LambdaParameters(context), Expression(context.expression()), SpanOf(context));

    private Name NameNode(SourceToken token) => new(NameOf(token), token.Span);
}
