namespace Monty.Compiler.Semantics;

/// <summary>What opens a scope.</summary>
internal enum ScopeKind
{
    Module,
    Class,
    Function,
    Lambda,
    ListComprehension,
    SetComprehension,
    DictComprehension,
    GeneratorExpression,

    /// <summary>Between a generic function, class or alias and what surrounds it: holds the type parameters.</summary>
    TypeParameters,

    /// <summary>The value of a <c>type</c> statement.</summary>
    TypeAlias,

    /// <summary>The annotations of a function, or of the variables of a class or module, which are evaluated when asked for.</summary>
    Annotations,

    /// <summary>The bound or the default of a type parameter.</summary>
    TypeBound,
}
