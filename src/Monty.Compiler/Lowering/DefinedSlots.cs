using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Which slots have a value for certain: the forward analysis behind bound checks and the verifier.</summary>
/// <remarks>A handler is entered with what was defined when its block was, less what the block has unbound where it raises.</remarks>
internal sealed class DefinedSlots : InstructionFields
{
    private readonly IrFunction _function;
    private readonly SlotSet[] _atEntry;
    private readonly List<int> _targets = [];
    private readonly List<int> _unbound = [];
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
        {
            // An argument in a slot for a cell is no cell yet.
            if (function.Slots[i].Kind != SlotKind.Cell)
                _atEntry[0].Add(i);
        }

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

    public override void Block(ref int block) => _targets.Add(block);

    private void Apply(Instruction instruction)
    {
        if (instruction is ForIter)
            return;
        instruction.Fields(this);
        if (instruction is CheckBound check)
            _now.Add(check.Slot);
    }

    /// <summary>Blocks are taken from a queue, not in sweeps: code from anywhere may have them in the worst of orders.</summary>
    private void Solve()
    {
        int count = _function.Slots.Count;
        SlotSet now = SlotSet.Empty(count);
        SlotSet raised = SlotSet.Empty(count);
        var queue = new BlockQueue(_function.Blocks.Count);
        for (int i = 0; i < _function.Blocks.Count; i++)
            queue.Add(i);
        while (queue.TryTake(out int number))
        {
            BasicBlock block = _function.Blocks[number];
            now.CopyFrom(_atEntry[number]);
            raised.CopyFrom(now);
            _unbound.Clear();
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.CanSignal)
                    RemoveUnbound(raised, now);
                Step(now, instruction);
                if (instruction is Unbind unbind)
                    _unbound.Add(unbind.Slot);
            }

            Flow(block, now, raised, queue);
        }
    }

    /// <summary>What has been unbound and has no new value: blocks are merged, so that both can stand before what raises.</summary>
    private void RemoveUnbound(SlotSet raised, SlotSet now)
    {
        foreach (int slot in _unbound)
        {
            if (!now.Contains(slot))
                raised.Remove(slot);
        }

        _unbound.Clear();
    }

    private void Flow(BasicBlock block, SlotSet now, SlotSet raised, BlockQueue queue)
    {
        if (block.Handler >= 0)
        {
            raised.Add(block.ExceptionSlot);
            Meet(block.Handler, raised, queue);
        }

        if (block.Terminator is ForIter loop)
        {
            Meet(loop.Exhausted, now, queue);
            now.Add(loop.Target);
            Meet(loop.Body, now, queue);
            return;
        }

        _targets.Clear();
        block.Terminator.Fields(this);
        foreach (int target in _targets)
            Meet(target, now, queue);
    }

    private void Meet(int block, SlotSet defined, BlockQueue queue)
    {
        if (_atEntry[block].IntersectWith(defined))
            queue.Add(block);
    }
}
