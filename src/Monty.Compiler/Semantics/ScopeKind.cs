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
}
