using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Refuses what Python forbids in annotations, which are a scope that is evaluated later.</summary>
internal sealed class AnnotationChecker(SyntaxErrors errors) : ExpressionWalker
{
    public void Check(Expression annotation) => Visit(annotation);

    public override void Visit(Expression? expression)
    {
        if (expression is null)
            return;
        errors.GuardStack(expression.Span);
        expression.Accept(this);
    }

    public override Unit VisitYield(Yield node) => throw Forbidden(node, "yield expression");

    public override Unit VisitYieldFrom(YieldFrom node) => throw Forbidden(node, "yield expression");

    public override Unit VisitAwait(Await node) => throw Forbidden(node, "await expression");

    public override Unit VisitNamedExpression(NamedExpression node) => throw Forbidden(node, "named expression");

    /// <summary>A function of its own: yield is at home there.</summary>
    public override Unit VisitLambda(Lambda node) => default;

    private MontySyntaxException Forbidden(Expression node, string what)
        => errors.At(node.Span, $"{what} cannot be used within an annotation");
}
