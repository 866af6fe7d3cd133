using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>
/// How large a function may be. The JIT compiles a function as a whole, with native recursion and in more than linear time, and
/// every state saves what is live: a function without bounds could take the host's memory, time or stack.
/// </summary>
internal static class FunctionSize
{
    private const int MostInstructions = 60_000;
    private const int MostStates = 20_000;
    private const long MostSlotsByBlocks = 100_000_000;

    /// <summary>Counted from where a function has many states: a large display has many slots and few states.</summary>
    private const long MostSlotsByStates = 12_000_000;

    /// <summary>Why the function cannot be compiled, or null.</summary>
    public static string? FindProblem(IReadOnlyList<BasicBlock> blocks, int slots)
    {
        int instructions = 0;
        int states = 0;
        foreach (BasicBlock block in blocks)
        {
            instructions += block.Instructions.Count;
            foreach (Instruction instruction in block.Instructions)
                states += instruction.CanSignal ? 1 : 0;
        }

        bool fits = instructions <= MostInstructions
            && states <= MostStates
            && (long)slots * blocks.Count <= MostSlotsByBlocks
            && (long)slots * states <= MostSlotsByStates;
        return fits
            ? null
            : $"too much code for one function or module body ({instructions} instructions); split it into functions";
    }
}
