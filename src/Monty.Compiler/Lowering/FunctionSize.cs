using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>How large a function may be: the analyses keep a set of slots for each block, which is to fit the host's memory.</summary>
internal static class FunctionSize
{
    private const long MostSlotsByBlocks = 400_000_000;

    /// <summary>Why the blocks cannot be analysed, or null.</summary>
    public static string? FindProblem(IReadOnlyList<BasicBlock> blocks, int slots)
        => (long)slots * blocks.Count <= MostSlotsByBlocks
            ? null
            : $"too much code for one function or module body ({slots} variables and temporaries, {blocks.Count} blocks); split it into functions";
}
