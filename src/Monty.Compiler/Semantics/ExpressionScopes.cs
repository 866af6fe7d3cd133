using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Names in expressions that are evaluated.</summary>
internal sealed class ExpressionScopes(ScopeCollector collector) : ExpressionWalker
{
    private SyntaxErrors Errors => collector.Errors;

    private Scope Current => collector.Current;

    public override void Visit(Expression? expression) => collector.Visit(expression);

    public override Unit VisitNamedExpression(NamedExpression node)
    {
        collector.VisitNamedExpression(node);
        return default;
    }

    public override Unit VisitAttribute(AttributeAccess node)
    {
        if (node.Name == "__globals__")
            collector.SeeAllGlobals();
        return base.VisitAttribute(node);
    }

    public override Unit VisitLambda(Lambda node)
    {
        collector.VisitLambda(node);
        return default;
    }

    public override Unit VisitAwait(Await node)
    {
        collector.Visit(node.Value);
        if (!Current.IsComprehension && !collector.CanAwait)
        {
            if (Current.Kind is ScopeKind.Class or ScopeKind.Module)
                throw Errors.At(node.Span, "'await' outside function");
            throw Errors.At(node.Span, "'await' outside async function");
        }

        Current.HasAwait = true;
        return default;
    }

    public override Unit VisitYield(Yield node)
    {
        collector.Visit(node.Value);
        NoteYield(node);
        return default;
    }

    public override Unit VisitYieldFrom(YieldFrom node)
    {
        collector.Visit(node.Value);
        NoteYield(node);
        return default;
    }

    public override Unit VisitName(Name node)
    {
        collector.Read(node.Identifier);
        return default;
    }

    public override Unit VisitCall(Call node)
    {
        collector.Visit(node.Function);
        collector.Visit(node.Arguments);
        collector.VisitKeywords(node.Keywords);
        return default;
    }

    public override Unit VisitListComprehension(ListComprehension node)
        => Comprehension(ScopeKind.ListComprehension, "<listcomp>", node, node.Clauses, node.Element);

    public override Unit VisitSetComprehension(SetComprehension node)
        => Comprehension(ScopeKind.SetComprehension, "<setcomp>", node, node.Clauses, node.Element);

    public override Unit VisitDictComprehension(DictComprehension node)
        => Comprehension(ScopeKind.DictComprehension, "<dictcomp>", node, node.Clauses, node.Key, node.Value);

    public override Unit VisitGeneratorExpression(GeneratorExpression node)
        => Comprehension(ScopeKind.GeneratorExpression, "<genexpr>", node, node.Clauses, node.Element);

    private Unit Comprehension(
        ScopeKind kind,
        string name,
        Expression node,
        ImmutableArray<Comprehension> clauses,
        Expression first,
        Expression? second = null)
    {
        collector.VisitComprehension(kind, name, node, clauses, first, second);
        return default;
    }

    private void NoteYield(Expression node)
    {
        if (ComprehensionName(Current.Kind) is { } name)
            throw Errors.At(node.Span, $"'yield' inside {name}");
        collector.NoteGenerator();
    }

    private static string? ComprehensionName(ScopeKind kind) => kind switch
    {
        ScopeKind.ListComprehension => "list comprehension",
        ScopeKind.SetComprehension => "set comprehension",
        ScopeKind.DictComprehension => "dict comprehension",
        ScopeKind.GeneratorExpression => "generator expression",
        _ => null,
    };
}
