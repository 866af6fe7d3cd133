using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Removes the checks of variables that have a value for certain.</summary>
internal sealed class BoundChecks(IrFunction function, HashSet<Instruction> precautionaryUnbinds)
{
    public void RemoveNeedless()
    {
        var defined = new DefinedSlots(function);
        var stillChecked = new HashSet<int>();
        SlotSet now = SlotSet.Empty(function.Slots.Count);
        foreach (BasicBlock block in function.Blocks)
        {
            now.CopyFrom(defined.AtEntry(block));
            block.Instructions.RemoveAll(instruction =>
            {
                if (instruction is CheckBound check)
                {
                    if (now.Contains(check.Slot))
                        return true;
                    stillChecked.Add(check.Slot);
                }

                if (instruction is BuildLocals locals)
                    stillChecked.UnionWith(locals.Slots);
                defined.Step(now, instruction);
                return false;
            });
        }

        foreach (BasicBlock block in function.Blocks)
        {
            block.Instructions.RemoveAll(instruction =>
                instruction is Unbind unbind && precautionaryUnbinds.Contains(unbind) && !stillChecked.Contains(unbind.Slot));
        }
    }
}
