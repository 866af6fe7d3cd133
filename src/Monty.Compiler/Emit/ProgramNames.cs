using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <summary>Lists the names that a program's instructions mention, in the order of the instructions.</summary>
internal sealed class ProgramNames : InstructionFields
{
    private readonly List<PyStr> _all = [];
    private readonly HashSet<PyStr> _known = new(ReferenceEqualityComparer.Instance);

    private ProgramNames()
    {
    }

    public static IReadOnlyList<PyStr> Of(IrProgram program)
    {
        var names = new ProgramNames();
        foreach (IrFunction function in program.Functions)
        {
            foreach (BasicBlock block in function.Blocks)
            {
                foreach (Instruction instruction in block.Instructions)
                    instruction.Fields(names);
            }
        }

        return names._all;
    }

    public override void Name(ref PyStr name)
    {
        if (_known.Add(name))
            _all.Add(name);
    }
}
