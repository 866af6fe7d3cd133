using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Names in the patterns of <c>case</c>.</summary>
internal sealed class PatternScopes(ScopeCollector collector) : PatternVisitor<Unit>
{
    public override Unit VisitValue(ValuePattern node)
    {
        collector.Visit(node.Value);
        return default;
    }

    public override Unit VisitSingleton(SingletonPattern node) => default;

    public override Unit VisitWildcard(WildcardPattern node) => default;

    public override Unit VisitCapture(CapturePattern node)
    {
        collector.Bind(node.Name, node.Span);
        return default;
    }

    public override Unit VisitAs(AsPattern node)
    {
        collector.Visit(node.Inner);
        collector.Bind(node.Name, node.Span);
        return default;
    }

    public override Unit VisitOr(OrPattern node)
    {
        foreach (Pattern alternative in node.Alternatives)
            collector.Visit(alternative);
        return default;
    }

    public override Unit VisitSequence(SequencePattern node)
    {
        foreach (Pattern element in node.Elements)
            collector.Visit(element);
        return default;
    }

    public override Unit VisitStar(StarPattern node)
    {
        if (node.Name is not null)
            collector.Bind(node.Name, node.Span);
        return default;
    }

    public override Unit VisitMapping(MappingPattern node)
    {
        foreach (MappingPatternItem item in node.Items)
        {
            collector.Visit(item.Key);
            collector.Visit(item.Pattern);
        }

        if (node.Rest is not null)
            collector.Bind(node.Rest, node.Span);
        return default;
    }

    public override Unit VisitClass(ClassPattern node)
    {
        collector.Visit(node.Type);
        foreach (Pattern positional in node.Positional)
            collector.Visit(positional);
        foreach (KeywordPattern keyword in node.Keywords)
            collector.Visit(keyword.Pattern);
        return default;
    }
}
