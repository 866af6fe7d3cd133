using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Refuses what Python forbids in annotations and other type expressions, which are scopes of their own.</summary>
/// <param name="errors">Makes the errors.</param>
/// <param name="place">What kind of expression it is, in CPython's words.</param>
internal sealed class AnnotationChecker(SyntaxErrors errors, string place) : ExpressionWalker
{
    public const string Annotation = "an annotation";
    public const string Alias = "a type alias";
    public const string Generic = "the definition of a generic";

    private int _comprehensionDepth;

    public void Check(Expression annotation) => Visit(annotation);

    public override void Visit(Expression? expression)
    {
        if (expression is null)
            return;
        CompilationStack.Descend();
        expression.Accept(this);
    }

    public override Unit VisitYield(Yield node) => throw Forbidden(node, "yield expression");

    public override Unit VisitYieldFrom(YieldFrom node) => throw Forbidden(node, "yield expression");

    public override Unit VisitAwait(Await node) => throw Forbidden(node, "await expression");

    public override Unit VisitNamedExpression(NamedExpression node)
    {
        if (_comprehensionDepth == 0)
            throw Forbidden(node, "named expression");
        if (place != Annotation)
        {
            string where = place switch
            {
                Generic => $"within {Generic}",
                Alias => $"in {Alias}",
                _ => $"in {place}",
            };
            throw errors.At(node.Target.Span, $"assignment expression within a comprehension cannot be used {where}");
        }

        return base.VisitNamedExpression(node);
    }

    /// <summary>A function of its own: yield is at home there.</summary>
    public override Unit VisitLambda(Lambda node)
    {
        foreach (Parameter parameter in (IEnumerable<Parameter>)[.. node.Parameters.PositionalOnly, .. node.Parameters.Regular, .. node.Parameters.KeywordOnly])
            Visit(parameter.Default);
        return default;
    }

    public override Unit VisitListComprehension(ListComprehension node) => Within(() => base.VisitListComprehension(node));

    public override Unit VisitSetComprehension(SetComprehension node) => Within(() => base.VisitSetComprehension(node));

    public override Unit VisitDictComprehension(DictComprehension node) => Within(() => base.VisitDictComprehension(node));

    public override Unit VisitGeneratorExpression(GeneratorExpression node) => Within(() => base.VisitGeneratorExpression(node));

    private Unit Within(Func<Unit> visit)
    {
        _comprehensionDepth++;
        visit();
        _comprehensionDepth--;
        return default;
    }

    private MontySyntaxException Forbidden(Expression node, string what)
        => errors.At(node.Span, $"{what} cannot be used within {place}");
}
