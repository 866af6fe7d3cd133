using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Which slots have a value before any instruction, without walking the whole of a long block for it.</summary>
internal sealed class DefinedCheckpoints
{
    private readonly DefinedSlots _defined;
    private readonly Dictionary<(int Block, int Index), SlotSet> _sets = [];
    private readonly SlotSet _now;

    public DefinedCheckpoints(IrFunction function)
    {
        _defined = new DefinedSlots(function);
        _now = SlotSet.Empty(function.Slots.Count);
        foreach (BasicBlock block in function.Blocks)
        {
            if (block.Instructions.Count <= Liveness.CheckpointInterval)
                continue;
            _now.CopyFrom(_defined.AtEntry(block));
            for (int i = 0; i < block.Instructions.Count; i++)
            {
                if (i % Liveness.CheckpointInterval == 0)
                    _sets.Add((block.Id, i), _now.Copy());
                _defined.Step(_now, block.Instructions[i]);
            }
        }
    }

    /// <summary>What is defined before an instruction; a set that is the caller's until the next call.</summary>
    public SlotSet Before(BasicBlock block, int index)
    {
        int start = index - (index % Liveness.CheckpointInterval);
        _now.CopyFrom(_sets.TryGetValue((block.Id, start), out SlotSet set) ? set : _defined.AtEntry(block));
        for (int i = start; i < index; i++)
            _defined.Step(_now, block.Instructions[i]);
        return _now;
    }
}
