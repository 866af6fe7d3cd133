using System.Collections.Immutable;

namespace Monty.Compiler.Syntax.Ast;

/// <summary><c>@decorators [async] def name[T](parameters) -> returns: body</c></summary>
/// <remarks>The span starts at <c>def</c> or <c>async</c>, not at the decorators, as in Python's <c>ast</c>.</remarks>
internal sealed class FunctionDefinition(
    string name,
    ImmutableArray<TypeParameter> typeParameters,
    ParameterList parameters,
    Expression? returns,
    Block body,
    ImmutableArray<Expression> decorators,
    bool isAsync,
    SourceSpan span) : Statement(span)
{
    public string Name { get; } = name;
    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;
    public ParameterList Parameters { get; } = parameters;

    /// <summary>The annotation after <c>-></c>.</summary>
    public Expression? Returns { get; } = returns;

    /// <summary>The body; <see cref="Block.Docstring"/> finds the docstring.</summary>
    public Block Body { get; } = body;

    /// <summary>In source order: evaluated first to last, applied last to first.</summary>
    public ImmutableArray<Expression> Decorators { get; } = decorators;
    public bool IsAsync { get; } = isAsync;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitFunctionDefinition(this);
}

/// <summary><c>@decorators class name[T](bases, keyword=value): body</c></summary>
/// <remarks>The span starts at <c>class</c>.</remarks>
internal sealed class ClassDefinition(
    string name,
    ImmutableArray<TypeParameter> typeParameters,
    ImmutableArray<Expression> bases,
    ImmutableArray<KeywordArgument> keywords,
    Block body,
    ImmutableArray<Expression> decorators,
    SourceSpan span) : Statement(span)
{
    public string Name { get; } = name;
    public ImmutableArray<TypeParameter> TypeParameters { get; } = typeParameters;

    /// <summary>May contain <see cref="Starred"/>.</summary>
    public ImmutableArray<Expression> Bases { get; } = bases;
    public ImmutableArray<KeywordArgument> Keywords { get; } = keywords;

    /// <summary>The body; <see cref="Block.Docstring"/> finds the docstring.</summary>
    public Block Body { get; } = body;
    public ImmutableArray<Expression> Decorators { get; } = decorators;
    public override T Accept<T>(StatementVisitor<T> visitor) => visitor.VisitClassDefinition(this);
}

/// <summary>The parameters of a function or lambda, by how they bind.</summary>
internal sealed class ParameterList(
    ImmutableArray<Parameter> positionalOnly,
    ImmutableArray<Parameter> regular,
    Parameter? variadic,
    ImmutableArray<Parameter> keywordOnly,
    Parameter? keywordVariadic,
    SourceSpan span) : Node(span)
{
    /// <summary>Those before <c>/</c>.</summary>
    public ImmutableArray<Parameter> PositionalOnly { get; } = positionalOnly;

    /// <summary>Those that bind by position or by name.</summary>
    public ImmutableArray<Parameter> Regular { get; } = regular;

    /// <summary><c>*args</c>; its annotation may be <see cref="Starred"/>.</summary>
    public Parameter? Variadic { get; } = variadic;

    /// <summary>Those after <c>*</c> or <c>*args</c>.</summary>
    public ImmutableArray<Parameter> KeywordOnly { get; } = keywordOnly;

    /// <summary><c>**kwargs</c></summary>
    public Parameter? KeywordVariadic { get; } = keywordVariadic;
}

/// <summary><c>name: annotation = default</c></summary>
internal sealed class Parameter(string name, Expression? annotation, Expression? defaultValue, SourceSpan span) : Node(span)
{
    public string Name { get; } = name;
    public Expression? Annotation { get; } = annotation;
    public Expression? Default { get; } = defaultValue;
}

/// <summary>What a type parameter stands for.</summary>
internal enum TypeParameterKind
{
    /// <summary><c>T</c></summary>
    TypeVar,

    /// <summary><c>*Ts</c></summary>
    TypeVarTuple,

    /// <summary><c>**P</c></summary>
    ParamSpec,
}

/// <summary><c>T: bound = default</c>, <c>*Ts = default</c> or <c>**P = default</c></summary>
internal sealed class TypeParameter(
    TypeParameterKind kind, string name, Expression? bound, Expression? defaultValue, SourceSpan span) : Node(span)
{
    public TypeParameterKind Kind { get; } = kind;
    public string Name { get; } = name;

    /// <summary>The bound of a TypeVar; a <see cref="TupleDisplay"/> lists constraints.</summary>
    public Expression? Bound { get; } = bound;

    /// <summary>The default; may be <see cref="Starred"/> for a TypeVarTuple.</summary>
    public Expression? Default { get; } = defaultValue;
}
