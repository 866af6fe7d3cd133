using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary>A name, NFKC-normalised.</summary>
internal sealed class Name(string identifier, SourceSpan span) : Expression(span)
{
    public string Identifier { get; } = identifier;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitName(this);
}

/// <summary><c>value.name</c></summary>
internal sealed class AttributeAccess(Expression value, string name, SourceSpan span) : Expression(span)
{
    public Expression Value { get; } = value;
    public string Name { get; } = name;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitAttribute(this);
}

/// <summary><c>value[index]</c></summary>
internal sealed class Subscript(Expression value, Expression index, SourceSpan span) : Expression(span)
{
    public Expression Value { get; } = value;

    /// <summary>Any expression, a <see cref="Slice"/>, or a <see cref="TupleDisplay"/> of them (starred ones too).</summary>
    public Expression Index { get; } = index;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitSubscript(this);
}

/// <summary><c>lower:upper:step</c>, only inside a <see cref="Subscript"/>.</summary>
internal sealed class Slice(Expression? lower, Expression? upper, Expression? step, SourceSpan span) : Expression(span)
{
    public Expression? Lower { get; } = lower;
    public Expression? Upper { get; } = upper;
    public Expression? Step { get; } = step;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitSlice(this);
}

/// <summary><c>*value</c> in a display, call, subscript or target list.</summary>
internal sealed class Starred(Expression value, SourceSpan span) : Expression(span)
{
    public Expression Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitStarred(this);
}

/// <summary><c>function(arguments, keyword=value)</c></summary>
internal sealed class Call(
    Expression function, ImmutableArray<Expression> arguments, ImmutableArray<KeywordArgument> keywords, SourceSpan span)
    : Expression(span)
{
    public Expression Function { get; } = function;

    /// <summary>Positional arguments in order; <see cref="Starred"/> unpacks.</summary>
    public ImmutableArray<Expression> Arguments { get; } = arguments;

    /// <summary>In source order. CPython evaluates them after all of <see cref="Arguments"/>, also those that follow.</summary>
    public ImmutableArray<KeywordArgument> Keywords { get; } = keywords;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitCall(this);
}

/// <summary><c>name=value</c>, or <c>**value</c> when <see cref="Name"/> is null.</summary>
internal sealed class KeywordArgument(string? name, Expression value, SourceSpan span) : Node(span)
{
    public string? Name { get; } = name;
    public Expression Value { get; } = value;
}
