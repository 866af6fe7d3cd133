namespace Monty.Compiler.Semantics;

/// <summary>A variable of a function, class body or comprehension, that lives in a slot of the activation.</summary>
internal sealed class Variable(string name, Scope owner)
{
    public string Name { get; } = name;

    /// <summary>The scope that binds it; a comprehension's variables live in the activation around it.</summary>
    public Scope Owner { get; } = owner;

    /// <summary>Whether another function reaches it, so that its value must be in a cell.</summary>
    public bool IsCaptured { get; set; }

    public bool IsParameter { get; init; }

    /// <summary>Whether an expression can rebind it, by <c>:=</c>.</summary>
    public bool IsRebindable { get; set; }
}
