using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Where the value of a name is found.</summary>
internal enum NameKind
{
    /// <summary>In a variable of the same activation.</summary>
    Local,

    /// <summary>In a variable of an enclosing function, through its cell.</summary>
    Free,

    /// <summary>In the namespace of the class whose body this is.</summary>
    Namespace,

    /// <summary>A global of the program or a builtin, because nothing nearer binds it.</summary>
    GlobalImplicit,

    /// <summary>The same, because a <c>global</c> statement says so.</summary>
    GlobalExplicit,
}

/// <summary>A name in one scope: what the scope does with it, and what that resolves to.</summary>
internal sealed class Symbol(string name)
{
    /// <summary>The name, mangled.</summary>
    public string Name { get; } = name;

    public SymbolUses Uses { get; set; }

    /// <summary>The statement that declared it global or nonlocal.</summary>
    public SourceSpan Directive { get; set; }

    public NameKind Kind { get; set; }

    /// <summary>The variable of <see cref="NameKind.Local"/> and <see cref="NameKind.Free"/>.</summary>
    public Variable? Variable { get; set; }

    /// <summary>Whether a type scope looks for it in the namespace of the class around first.</summary>
    public bool IsSoughtInClass { get; set; }

    public bool IsBound => (Uses & SymbolUses.Bound) != 0;

    public bool Has(SymbolUses uses) => (Uses & uses) != 0;
}
