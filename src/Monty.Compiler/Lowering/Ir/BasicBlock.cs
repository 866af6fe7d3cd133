namespace Monty.Compiler.Lowering.Ir;

/// <summary>A run of instructions that control enters at the top; the last one ends it.</summary>
internal sealed class BasicBlock(int id)
{
    /// <summary>The index in <see cref="IrFunction.Blocks"/>.</summary>
    public int Id { get; } = id;

    public List<Instruction> Instructions { get; } = [];

    /// <summary>The block that gets control when an instruction here raises; -1 where the function does not catch.</summary>
    public int Handler { get; set; } = -1;

    /// <summary>The slot that gets the exception on the way to <see cref="Handler"/>.</summary>
    public int ExceptionSlot { get; set; } = -1;

    /// <summary>Whether the block is part of a loop's body: worth inline fast paths.</summary>
    public bool IsInLoop { get; set; }

    public Instruction Terminator => Instructions[^1];
}
