using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary><c>case 1</c>, <c>case 'a'</c>, <c>case Color.RED</c>: compares with <c>==</c>.</summary>
internal sealed class ValuePattern(Expression value, SourceSpan span) : Pattern(span)
{
    /// <summary>A constant, a dotted name, a negated number, or a sum of a real and an imaginary number.</summary>
    public Expression Value { get; } = value;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitValue(this);
}

/// <summary><c>case None</c>, <c>case True</c>, <c>case False</c>: compares with <c>is</c>.</summary>
internal sealed class SingletonPattern(Expression value, SourceSpan span) : Pattern(span)
{
    /// <summary>A <see cref="NoneConstant"/> or <see cref="BooleanConstant"/>.</summary>
    public Expression Value { get; } = value;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitSingleton(this);
}

/// <summary><c>case _</c></summary>
internal sealed class WildcardPattern(SourceSpan span) : Pattern(span)
{
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitWildcard(this);
}

/// <summary><c>case name</c></summary>
internal sealed class CapturePattern(string name, SourceSpan span) : Pattern(span)
{
    public string Name { get; } = name;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitCapture(this);
}

/// <summary><c>case pattern as name</c></summary>
internal sealed class AsPattern(Pattern inner, string name, SourceSpan span) : Pattern(span)
{
    public Pattern Inner { get; } = inner;
    public string Name { get; } = name;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitAs(this);
}

/// <summary><c>case a | b</c></summary>
internal sealed class OrPattern(ImmutableArray<Pattern> alternatives, SourceSpan span) : Pattern(span)
{
    public ImmutableArray<Pattern> Alternatives { get; } = alternatives;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitOr(this);
}

/// <summary><c>case [a, *rest]</c></summary>
internal sealed class SequencePattern(ImmutableArray<Pattern> elements, SourceSpan span) : Pattern(span)
{
    /// <summary>With at most one <see cref="StarPattern"/>, which the lowering checks.</summary>
    public ImmutableArray<Pattern> Elements { get; } = elements;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitSequence(this);
}

/// <summary><c>*name</c> or <c>*_</c> inside a <see cref="SequencePattern"/>.</summary>
internal sealed class StarPattern(string? name, SourceSpan span) : Pattern(span)
{
    /// <summary>Null for <c>*_</c>.</summary>
    public string? Name { get; } = name;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitStar(this);
}

/// <summary><c>case {'key': pattern, **rest}</c></summary>
internal sealed class MappingPattern(ImmutableArray<MappingPatternItem> items, string? rest, SourceSpan span) : Pattern(span)
{
    public ImmutableArray<MappingPatternItem> Items { get; } = items;

    /// <summary>The name after <c>**</c>.</summary>
    public string? Rest { get; } = rest;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitMapping(this);
}

/// <summary>One <c>key: pattern</c>.</summary>
internal sealed class MappingPatternItem(Expression key, Pattern pattern, SourceSpan span) : Node(span)
{
    /// <summary>A constant or a dotted name, as in <see cref="ValuePattern.Value"/>.</summary>
    public Expression Key { get; } = key;
    public Pattern Pattern { get; } = pattern;
}

/// <summary><c>case Point(0, y=0)</c></summary>
internal sealed class ClassPattern(
    Expression type, ImmutableArray<Pattern> positional, ImmutableArray<KeywordPattern> keywords, SourceSpan span)
    : Pattern(span)
{
    /// <summary>A name or dotted name.</summary>
    public Expression Type { get; } = type;
    public ImmutableArray<Pattern> Positional { get; } = positional;
    public ImmutableArray<KeywordPattern> Keywords { get; } = keywords;
    public override T Accept<T>(PatternVisitor<T> visitor) => visitor.VisitClass(this);
}

/// <summary>One <c>name=pattern</c> of a <see cref="ClassPattern"/>.</summary>
internal sealed class KeywordPattern(string name, Pattern pattern, SourceSpan span) : Node(span)
{
    public string Name { get; } = name;
    public Pattern Pattern { get; } = pattern;
}
