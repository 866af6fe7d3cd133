namespace Monty.Compiler.Lowering.Ir;

/// <summary>What a slot is for.</summary>
internal enum SlotKind
{
    /// <summary>A local variable; may be unbound.</summary>
    Local,

    /// <summary>Holds a cell, the variable's value being in the cell.</summary>
    Cell,

    /// <summary>A temporary of the compiler: written before it is read on every path.</summary>
    Temporary,
}

/// <summary>A slot of a function.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">The variable; empty for a temporary.</param>
internal sealed record SlotInfo(SlotKind Kind, string Name);
