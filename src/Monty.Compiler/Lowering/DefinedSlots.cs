using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Which slots have a value for certain: the forward analysis behind bound checks and the verifier.</summary>
/// <remarks>A handler is entered with what was defined when its block was, less what the block unbinds.</remarks>
internal sealed class DefinedSlots : InstructionFields
{
    private readonly IrFunction _function;
    private readonly SlotSet[] _atEntry;
    private SlotSet _now;

    public DefinedSlots(IrFunction function)
    {
        _function = function;
        int count = function.Slots.Count;
        _atEntry = new SlotSet[function.Blocks.Count];
        for (int i = 1; i < _atEntry.Length; i++)
            _atEntry[i] = SlotSet.Full(count);
        _atEntry[0] = SlotSet.Empty(count);
        for (int i = 0; i < function.Parameters.Count; i++)
            _atEntry[0].Add(i);
        _now = SlotSet.Empty(count);
        Solve();
    }

    /// <summary>What is defined when control enters the block; a set that the caller must not change.</summary>
    public SlotSet AtEntry(BasicBlock block) => _atEntry[block.Id];

    /// <summary>Applies one instruction to a set, for the way on within the block.</summary>
    public void Step(SlotSet set, Instruction instruction)
    {
        _now = set;
        Apply(instruction);
    }

    public override void Define(ref int slot) => _now.Add(slot);

    public override void Unbind(ref int slot) => _now.Remove(slot);

    private void Apply(Instruction instruction)
    {
        if (instruction is ForIter)
            return;
        instruction.Fields(this);
        if (instruction is CheckBound check)
            _now.Add(check.Slot);
    }

    private void Solve()
    {
        int count = _function.Slots.Count;
        SlotSet now = SlotSet.Empty(count);
        SlotSet raised = SlotSet.Empty(count);
        var successors = new SuccessorFields();
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (BasicBlock block in _function.Blocks)
            {
                now.CopyFrom(_atEntry[block.Id]);
                raised.CopyFrom(now);
                foreach (Instruction instruction in block.Instructions)
                {
                    Step(now, instruction);
                    if (instruction is Unbind unbind)
                        raised.Remove(unbind.Slot);
                }

                changed |= Flow(block, now, raised, successors);
            }
        }
    }

    private bool Flow(BasicBlock block, SlotSet now, SlotSet raised, SuccessorFields successors)
    {
        bool changed = false;
        if (block.Handler >= 0)
        {
            raised.Add(block.ExceptionSlot);
            changed |= _atEntry[block.Handler].IntersectWith(raised);
        }

        if (block.Terminator is ForIter loop)
        {
            changed |= _atEntry[loop.Exhausted].IntersectWith(now);
            now.Add(loop.Target);
            return changed | _atEntry[loop.Body].IntersectWith(now);
        }

        IReadOnlyList<int> targets = successors.Of(block);
        int normal = block.Handler >= 0 ? targets.Count - 1 : targets.Count;
        for (int i = 0; i < normal; i++)
            changed |= _atEntry[targets[i]].IntersectWith(now);
        return changed;
    }
}
