using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Which variables of a function can have a value at a point: what a traceback may suggest for a misspelt name.</summary>
/// <remarks>The opposite of <see cref="DefinedSlots"/>: a value on one way to the point suffices. Made only for a report.</remarks>
internal sealed class PossibleVariables : InstructionFields
{
    private readonly IrFunction _function;
    private readonly SlotSet[] _atEntry;
    private readonly List<int> _targets = [];
    private SlotSet _now;

    private PossibleVariables(IrFunction function)
    {
        _function = function;
        int count = function.Slots.Count;
        _atEntry = new SlotSet[function.Blocks.Count];
        for (int i = 0; i < _atEntry.Length; i++)
            _atEntry[i] = SlotSet.Empty(count);
        _now = SlotSet.Empty(count);
        for (int i = 0; i < function.Parameters.Count; i++)
            _atEntry[0].Add(i);
    }

    /// <summary>Their names, in the order of the slots.</summary>
    public static string[] At(IrFunction function, int state)
    {
        var analysis = new PossibleVariables(function);
        SlotSet slots = analysis.Solve(state);
        var names = new List<string>();
        foreach (int slot in slots.ToArray(function.Slots.Count))
        {
            if (function.Slots[slot].Kind != SlotKind.Temporary)
                names.Add(function.Slots[slot].Name);
        }

        return [.. names];
    }

    public override void Define(ref int slot) => _now.Add(slot);

    public override void Unbind(ref int slot) => _now.Remove(slot);

    public override void Block(ref int block) => _targets.Add(block);

    private SlotSet Solve(int state)
    {
        var queue = new BlockQueue(_function.Blocks.Count);
        SlotSet raised = SlotSet.Empty(_function.Slots.Count);
        for (int i = 0; i < _function.Blocks.Count; i++)
            queue.Add(i);
        while (queue.TryTake(out int number))
        {
            BasicBlock block = _function.Blocks[number];
            _now.CopyFrom(_atEntry[number]);
            raised.CopyFrom(_now);
            _targets.Clear();
            foreach (Instruction instruction in block.Instructions)
            {
                Step(instruction);
                raised.UnionWith(_now);
            }

            if (block.Handler >= 0 && _atEntry[block.Handler].UnionWith(raised))
                queue.Add(block.Handler);
            foreach (int target in _targets)
            {
                if (_atEntry[target].UnionWith(_now))
                    queue.Add(target);
            }
        }

        return Before(state);
    }

    private SlotSet Before(int state)
    {
        foreach (BasicBlock block in _function.Blocks)
        {
            if (!block.Instructions.Exists(instruction => instruction.State == state))
                continue;
            _now.CopyFrom(_atEntry[block.Id]);
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.State == state)
                    return _now;
                Step(instruction);
            }
        }

        _now.CopyFrom(_atEntry[0]);
        return _now;
    }

    /// <summary>A variable in a cell has a value once that is stored, not when the cell is made.</summary>
    private void Step(Instruction instruction)
    {
        switch (instruction)
        {
            case MakeCell:
                return;
            case StoreCell store:
                _now.Add(store.Cell);
                return;
            case DeleteCell delete:
                _now.Remove(delete.Cell);
                return;
            default:
                instruction.Fields(this);
                return;
        }
    }
}
