using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary><c>{key: value, **mapping}</c></summary>
internal sealed class DictDisplay(ImmutableArray<DictItem> items, SourceSpan span) : Expression(span)
{
    public ImmutableArray<DictItem> Items { get; } = items;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitDictDisplay(this);
}

/// <summary><c>key: value</c>, or <c>**value</c> when <see cref="Key"/> is null.</summary>
internal sealed class DictItem(Expression? key, Expression value, SourceSpan span) : Node(span)
{
    public Expression? Key { get; } = key;
    public Expression Value { get; } = value;
}

/// <summary><c>{a, *b}</c>, never empty.</summary>
internal sealed class SetDisplay(ImmutableArray<Expression> elements, SourceSpan span) : Expression(span)
{
    public ImmutableArray<Expression> Elements { get; } = elements;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitSetDisplay(this);
}

/// <summary><c>[a, *b]</c></summary>
internal sealed class ListDisplay(ImmutableArray<Expression> elements, SourceSpan span) : Expression(span)
{
    public ImmutableArray<Expression> Elements { get; } = elements;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitListDisplay(this);
}

/// <summary><c>a, *b</c> or <c>()</c></summary>
internal sealed class TupleDisplay(ImmutableArray<Expression> elements, SourceSpan span) : Expression(span)
{
    public ImmutableArray<Expression> Elements { get; } = elements;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitTupleDisplay(this);
}

/// <summary><c>[element for …]</c></summary>
internal sealed class ListComprehension(Expression element, ImmutableArray<Comprehension> clauses, SourceSpan span)
    : Expression(span)
{
    public Expression Element { get; } = element;

    /// <summary>At least one.</summary>
    public ImmutableArray<Comprehension> Clauses { get; } = clauses;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitListComprehension(this);
}

/// <summary><c>{element for …}</c></summary>
internal sealed class SetComprehension(Expression element, ImmutableArray<Comprehension> clauses, SourceSpan span)
    : Expression(span)
{
    public Expression Element { get; } = element;

    /// <summary>At least one.</summary>
    public ImmutableArray<Comprehension> Clauses { get; } = clauses;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitSetComprehension(this);
}

/// <summary><c>{key: value for …}</c></summary>
internal sealed class DictComprehension(
    Expression key, Expression value, ImmutableArray<Comprehension> clauses, SourceSpan span) : Expression(span)
{
    public Expression Key { get; } = key;
    public Expression Value { get; } = value;

    /// <summary>At least one.</summary>
    public ImmutableArray<Comprehension> Clauses { get; } = clauses;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitDictComprehension(this);
}

/// <summary><c>(element for …)</c></summary>
internal sealed class GeneratorExpression(Expression element, ImmutableArray<Comprehension> clauses, SourceSpan span)
    : Expression(span)
{
    public Expression Element { get; } = element;

    /// <summary>At least one.</summary>
    public ImmutableArray<Comprehension> Clauses { get; } = clauses;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitGeneratorExpression(this);
}

/// <summary><c>[async] for target in iterable if condition if condition</c></summary>
internal sealed class Comprehension(
    Expression target, Expression iterable, ImmutableArray<Expression> conditions, bool isAsync, SourceSpan span) : Node(span)
{
    public Expression Target { get; } = target;
    public Expression Iterable { get; } = iterable;
    public ImmutableArray<Expression> Conditions { get; } = conditions;
    public bool IsAsync { get; } = isAsync;
}
