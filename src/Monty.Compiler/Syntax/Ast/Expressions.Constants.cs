using System.Collections.Immutable;
using System.Numerics;

namespace Monty.Compiler.Syntax.Ast;

/// <summary><c>None</c></summary>
internal sealed class NoneConstant(SourceSpan span) : Expression(span)
{
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitNone(this);
}

/// <summary><c>True</c> or <c>False</c></summary>
internal sealed class BooleanConstant(bool value, SourceSpan span) : Expression(span)
{
    public bool Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitBoolean(this);
}

/// <summary><c>...</c></summary>
internal sealed class EllipsisConstant(SourceSpan span) : Expression(span)
{
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitEllipsis(this);
}

/// <summary><c>42</c>, never negative.</summary>
internal sealed class IntegerConstant(BigInteger value, SourceSpan span) : Expression(span)
{
    public BigInteger Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitInteger(this);
}

/// <summary><c>1.5</c>, never negative; infinite for <c>1e999</c>.</summary>
internal sealed class FloatConstant(double value, SourceSpan span) : Expression(span)
{
    public double Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitFloat(this);
}

/// <summary><c>1.5j</c>: the imaginary part.</summary>
internal sealed class ImaginaryConstant(double value, SourceSpan span) : Expression(span)
{
    public double Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitImaginary(this);
}

/// <summary>A string, adjacent literals joined and escapes decoded.</summary>
internal sealed class StringConstant(string value, SourceSpan span) : Expression(span)
{
    /// <summary>The text in UTF-16; <c>'\ud800'</c> gives a lone surrogate.</summary>
    public string Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitString(this);
}

/// <summary>A bytes literal, adjacent literals joined and escapes decoded.</summary>
internal sealed class BytesConstant(ImmutableArray<byte> value, SourceSpan span) : Expression(span)
{
    public ImmutableArray<byte> Value { get; } = value;
    public override T Accept<T>(ExpressionVisitor<T> visitor) => visitor.VisitBytes(this);
}
