namespace Monty.Compiler.Semantics;

/// <summary>What a scope's own text does with a name.</summary>
[Flags]
internal enum SymbolUses
{
    None = 0,

    /// <summary>Reads it.</summary>
    Read = 1,

    /// <summary>Binds it in any way but by a parameter or an import.</summary>
    Assigned = 2,

    Parameter = 4,
    Imported = 8,

    /// <summary>Declares it <c>global</c>.</summary>
    Global = 16,

    /// <summary>Declares it <c>nonlocal</c>.</summary>
    Nonlocal = 32,

    /// <summary><c>name: annotation</c></summary>
    Annotated = 64,

    /// <summary>A <c>for</c> target of a comprehension.</summary>
    IterationVariable = 128,

    /// <summary>The target of <c>:=</c>, here or in a comprehension inside.</summary>
    NamedExpression = 256,

    TypeParameter = 512,

    /// <summary>Any that makes the name belong to the scope.</summary>
    Bound = Assigned | Parameter | Imported | TypeParameter,
}
