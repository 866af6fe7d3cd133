using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary><c>return value</c></summary>
internal sealed class ReturnStatement(Expression? value, SourceSpan span) : Statement(span)
{
    public Expression? Value { get; } = value;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitReturn(this);
}

/// <summary><c>del target, target</c>. Targets are names, attributes, subscripts, and tuples or lists of them.</summary>
internal sealed class DeleteStatement(ImmutableArray<Expression> targets, SourceSpan span) : Statement(span)
{
    public ImmutableArray<Expression> Targets { get; } = targets;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitDelete(this);
}

/// <summary><c>target = target = value</c>. The value is evaluated once; targets are assigned left to right.</summary>
internal sealed class AssignStatement(ImmutableArray<Expression> targets, Expression value, SourceSpan span) : Statement(span)
{
    /// <summary>Names, attributes, subscripts, and tuples or lists of them with at most one <see cref="Starred"/>.</summary>
    public ImmutableArray<Expression> Targets { get; } = targets;
    public Expression Value { get; } = value;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitAssign(this);
}

/// <summary><c>target += value</c></summary>
internal sealed class AugmentedAssignStatement(Expression target, BinaryOperator op, Expression value, SourceSpan span)
    : Statement(span)
{
    /// <summary>A name, an attribute or a subscript.</summary>
    public Expression Target { get; } = target;
    public BinaryOperator Operator { get; } = op;
    public Expression Value { get; } = value;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitAugmentedAssign(this);
}

/// <summary><c>target: annotation = value</c></summary>
internal sealed class AnnotatedAssignStatement(
    Expression target, Expression annotation, Expression? value, bool isSimple, SourceSpan span) : Statement(span)
{
    /// <summary>A name, an attribute or a subscript.</summary>
    public Expression Target { get; } = target;
    public Expression Annotation { get; } = annotation;
    public Expression? Value { get; } = value;

    /// <summary>The target is a name without parentheses: only then is the annotation recorded.</summary>
    public bool IsSimple { get; } = isSimple;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitAnnotatedAssign(this);
}

/// <summary><c>type Name[T] = value</c></summary>
internal sealed class TypeAliasStatement(
    Name name, ImmutableArray<TypeParameter> typeParameters, Expression value, SourceSpan span) : Statement(span)
{
    public Name Name { get; } = name;
    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;
    public Expression Value { get; } = value;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitTypeAlias(this);
}

/// <summary><c>raise exception from cause</c></summary>
internal sealed class RaiseStatement(Expression? exception, Expression? cause, SourceSpan span) : Statement(span)
{
    public Expression? Exception { get; } = exception;
    public Expression? Cause { get; } = cause;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitRaise(this);
}

/// <summary><c>assert test, message</c></summary>
internal sealed class AssertStatement(Expression test, Expression? message, SourceSpan span) : Statement(span)
{
    public Expression Test { get; } = test;
    public Expression? Message { get; } = message;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitAssert(this);
}

/// <summary><c>import a.b as c, d</c></summary>
internal sealed class ImportStatement(ImmutableArray<Alias> names, SourceSpan span) : Statement(span)
{
    public ImmutableArray<Alias> Names { get; } = names;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitImport(this);
}

/// <summary><c>from ..module import a as b</c></summary>
internal sealed class ImportFromStatement(string? module, ImmutableArray<Alias> names, int level, SourceSpan span)
    : Statement(span)
{
    /// <summary>The dotted name; null in <c>from . import x</c>.</summary>
    public string? Module { get; } = module;

    /// <summary>What is imported; one alias named <c>*</c> for <c>import *</c>.</summary>
    public ImmutableArray<Alias> Names { get; } = names;

    /// <summary>The number of leading dots.</summary>
    public int Level { get; } = level;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitImportFrom(this);
}

/// <summary><c>global a, b</c></summary>
internal sealed class GlobalStatement(ImmutableArray<string> names, SourceSpan span) : Statement(span)
{
    public ImmutableArray<string> Names { get; } = names;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitGlobal(this);
}

/// <summary><c>nonlocal a, b</c></summary>
internal sealed class NonlocalStatement(ImmutableArray<string> names, SourceSpan span) : Statement(span)
{
    public ImmutableArray<string> Names { get; } = names;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitNonlocal(this);
}

/// <summary>An expression evaluated for its effect.</summary>
internal sealed class ExpressionStatement(Expression value, SourceSpan span) : Statement(span)
{
    public Expression Value { get; } = value;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitExpressionStatement(this);
}

/// <summary><c>pass</c></summary>
internal sealed class PassStatement(SourceSpan span) : Statement(span)
{
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitPass(this);
}

/// <summary><c>break</c></summary>
internal sealed class BreakStatement(SourceSpan span) : Statement(span)
{
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitBreak(this);
}

/// <summary><c>continue</c></summary>
internal sealed class ContinueStatement(SourceSpan span) : Statement(span)
{
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitContinue(this);
}

/// <summary><c>name as asName</c> in an import.</summary>
internal sealed class Alias(string name, string? asName, SourceSpan span) : Node(span)
{
    /// <summary>The name, dotted in <c>import a.b</c>; <c>*</c> in <c>from a import *</c>.</summary>
    public string Name { get; } = name;
    public string? AsName { get; } = asName;
}
