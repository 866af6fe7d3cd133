using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Interpret;

/// <summary>Where an instruction stands.</summary>
/// <param name="Block">Its block; null for no instruction.</param>
/// <param name="Index">Its index there.</param>
internal readonly record struct InstructionPlace(BasicBlock? Block, int Index)
{
    /// <summary>For each state of a function the instruction that has it.</summary>
    public static InstructionPlace[] ByState(IrFunction function)
    {
        var places = new InstructionPlace[function.StateCount];
        foreach (BasicBlock block in function.Blocks)
        {
            for (int i = 0; i < block.Instructions.Count; i++)
            {
                if (block.Instructions[i].State is >= 0 and var state)
                    places[state] = new InstructionPlace(block, i);
            }
        }

        return places;
    }
}
