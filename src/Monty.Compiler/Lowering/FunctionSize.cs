using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>
/// How large a function may be. The JIT compiles a function as a whole, with native recursion and in more than linear time, and
/// every state saves what is live: a function without bounds could take the host's memory, time or stack.
/// </summary>
internal static class FunctionSize
{
    private const int MostInstructions = 250_000;
    private const int MostStates = 200_000;
    private const long MostSlotsByBlocks = 100_000_000;
    private const long MostSlotsByStates = 60_000_000;

    /// <summary>Why the blocks cannot be analysed, or null.</summary>
    public static string? FindProblem(IReadOnlyList<BasicBlock> blocks, int slots)
    {
        int instructions = 0;
        foreach (BasicBlock block in blocks)
            instructions += block.Instructions.Count;
        return instructions <= MostInstructions && (long)slots * blocks.Count <= MostSlotsByBlocks ? null : TooLarge(instructions);
    }

    /// <summary>Why the function, with its states numbered, cannot be emitted, or null.</summary>
    public static string? FindProblem(IrFunction function)
        => function.StateCount <= MostStates && (long)function.Slots.Count * function.StateCount <= MostSlotsByStates
            ? null
            : TooLarge(function.StateCount);

    private static string TooLarge(int count)
        => $"too much code for one function or module body ({count} instructions); split it into functions";
}
