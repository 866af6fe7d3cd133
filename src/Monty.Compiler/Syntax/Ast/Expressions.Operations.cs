using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary><c>a and b and c</c>: at least two operands, one operator.</summary>
internal sealed class BooleanOperation(BooleanOperator op, ImmutableArray<Expression> operands, SourceSpan span)
    : Expression(span)
{
    public BooleanOperator Operator { get; } = op;
    public ImmutableArray<Expression> Operands { get; } = operands;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitBooleanOperation(this);
}

/// <summary><c>first op operand op operand …</c>, applied strictly from left to right: <c>((first op x) op y) …</c></summary>
/// <remarks>
/// Python's <c>ast</c> nests these to the left; a chain of 20,000 terms would then exhaust the stack of every pass.
/// Precedence is already settled: <c>a + b * c</c> is <c>a</c> with the one step <c>+ (b * c)</c>.
/// </remarks>
internal sealed class BinaryOperation(Expression first, ImmutableArray<BinaryStep> steps, SourceSpan span) : Expression(span)
{
    public Expression First { get; } = first;

    /// <summary>At least one.</summary>
    public ImmutableArray<BinaryStep> Steps { get; } = steps;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitBinaryOperation(this);
}

/// <summary>One <c>op operand</c> of a chain; its span reaches from the start of the chain to the end of the operand.</summary>
internal sealed class BinaryStep(BinaryOperator op, Expression operand, SourceSpan span) : Node(span)
{
    public BinaryOperator Operator { get; } = op;
    public Expression Operand { get; } = operand;
}

/// <summary><c>-x</c>, <c>not x</c></summary>
internal sealed class UnaryOperation(UnaryOperator op, Expression operand, SourceSpan span) : Expression(span)
{
    public UnaryOperator Operator { get; } = op;
    public Expression Operand { get; } = operand;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitUnaryOperation(this);
}

/// <summary><c>first &lt; x &lt;= y</c>: each operand evaluated at most once.</summary>
internal sealed class Compare(Expression first, ImmutableArray<Comparison> comparisons, SourceSpan span) : Expression(span)
{
    public Expression First { get; } = first;

    /// <summary>At least one.</summary>
    public ImmutableArray<Comparison> Comparisons { get; } = comparisons;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitCompare(this);
}

/// <summary>One <c>&lt; operand</c> of a comparison chain.</summary>
internal sealed class Comparison(ComparisonOperator op, Expression operand, SourceSpan span) : Node(span)
{
    public ComparisonOperator Operator { get; } = op;
    public Expression Operand { get; } = operand;
}

/// <summary><c>body if test else orElse</c></summary>
internal sealed class Conditional(Expression test, Expression body, Expression orElse, SourceSpan span) : Expression(span)
{
    public Expression Test { get; } = test;
    public Expression Body { get; } = body;
    public Expression OrElse { get; } = orElse;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitConditional(this);
}

/// <summary><c>target := value</c></summary>
internal sealed class NamedExpression(Name target, Expression value, SourceSpan span) : Expression(span)
{
    public Name Target { get; } = target;
    public Expression Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitNamedExpression(this);
}

/// <summary><c>lambda parameters: body</c></summary>
internal sealed class Lambda(ParameterList parameters, Expression body, SourceSpan span) : Expression(span)
{
    public ParameterList Parameters { get; } = parameters;
    public Expression Body { get; } = body;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitLambda(this);
}

/// <summary><c>await value</c></summary>
internal sealed class Await(Expression value, SourceSpan span) : Expression(span)
{
    public Expression Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitAwait(this);
}

/// <summary><c>yield value</c></summary>
internal sealed class Yield(Expression? value, SourceSpan span) : Expression(span)
{
    public Expression? Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitYield(this);
}

/// <summary><c>yield from value</c></summary>
internal sealed class YieldFrom(Expression value, SourceSpan span) : Expression(span)
{
    public Expression Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitYieldFrom(this);
}
