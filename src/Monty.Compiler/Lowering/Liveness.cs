using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>For each state, the slots whose content is still needed when the function goes on from there.</summary>
internal sealed class Liveness : InstructionFields
{
    private readonly IrFunction _function;
    private readonly SlotSet[] _atEntry;
    private readonly Dictionary<(int Block, int Index), SlotSet> _checkpoints = [];
    private readonly int _scope;
    private SlotSet _now;
    private Mode _mode;

    private Liveness(IrFunction function)
    {
        _function = function;
        _scope = function.ScopeSlot;
        _atEntry = new SlotSet[function.Blocks.Count];
        for (int i = 0; i < _atEntry.Length; i++)
            _atEntry[i] = SlotSet.Empty(function.Slots.Count);
        Solve();
    }

    private enum Mode
    {
        Kill,
        Use,
    }

    /// <summary>Of a long block, what is live is known before every so many instructions.</summary>
    public const int CheckpointInterval = 512;

    /// <summary>
    /// The slots to save at each state, in order: those that the code after the instruction reads, but for what the instruction
    /// itself writes, and those that the handler reads if the instruction raises; and what tracebacks ask for suggestions. State 0 is
    /// the entry. Not for large functions: it takes the square of their size.
    /// </summary>
    public static int[][] Compute(IrFunction function)
    {
        var liveness = new Liveness(function);
        var afterState = new int[function.StateCount][];
        Array.Fill(afterState, []);
        SlotSet now = SlotSet.Empty(function.Slots.Count);
        foreach (BasicBlock block in function.Blocks)
        {
            liveness.Begin(block, now);
            for (int i = block.Instructions.Count - 1; i >= 0; i--)
            {
                Instruction instruction = block.Instructions[i];
                liveness.LeaveEffects(block, instruction);
                if (instruction.State >= 0)
                    afterState[instruction.State] = liveness.Saved(now);
                liveness.EnterUses(instruction);
            }
        }

        afterState[0] = liveness.AtStart();
        return afterState;
    }

    /// <summary>For <see cref="After"/>, of functions of any size.</summary>
    public static Liveness WithCheckpoints(IrFunction function)
    {
        var liveness = new Liveness(function);
        SlotSet now = SlotSet.Empty(function.Slots.Count);
        foreach (BasicBlock block in function.Blocks)
        {
            if (block.Instructions.Count > CheckpointInterval)
                liveness.Walk(block, now, hasCheckpoints: true);
        }

        return liveness;
    }

    /// <summary>The slots to save at one state, as <see cref="Compute"/> gives them for all.</summary>
    public int[] After(BasicBlock block, int index)
    {
        SlotSet now = SlotSet.Empty(_function.Slots.Count);
        int end = index - (index % CheckpointInterval) + CheckpointInterval;
        if (_checkpoints.TryGetValue((block.Id, end), out SlotSet set))
        {
            now.CopyFrom(set);
            _now = now;
        }
        else
        {
            Begin(block, now);
            end = block.Instructions.Count;
        }

        for (int i = end - 1; i > index; i--)
        {
            LeaveEffects(block, block.Instructions[i]);
            EnterUses(block.Instructions[i]);
        }

        LeaveEffects(block, block.Instructions[index]);
        return Saved(now);
    }

    /// <summary>The slots to save at the entry.</summary>
    public int[] AtStart() => Saved(_atEntry[0]);

    /// <summary>What is wrong where a comparison feeds a branch, or null: see <see cref="BranchIf"/>.</summary>
    public static string? VerifyConditions(IrFunction function)
    {
        if (!function.Blocks.Exists(IsFusible))
            return null;
        var liveness = new Liveness(function);
        foreach (BasicBlock block in function.Blocks)
        {
            if (!IsFusible(block))
                continue;
            var branch = (BranchIf)block.Terminator;
            int slot = branch.Condition.Slot;
            if (liveness._atEntry[branch.IfTrue].Contains(slot) || liveness._atEntry[branch.IfFalse].Contains(slot)
                || (block.Handler >= 0 && liveness._atEntry[block.Handler].Contains(slot)))
                return $"s{slot} is read again after the branch on it";
        }

        return null;

        bool IsFusible(BasicBlock block)
            => block.Instructions is [.., Compare compare, BranchIf branch] && branch.Condition.IsSlot
                && branch.Condition.Slot == compare.Target && function.Slots[compare.Target].Kind == SlotKind.Temporary;
    }

    /// <summary>What is wrong where a slice was not copied, or null: only the next instruction may read it, see <see cref="GetSlice.IsTransient"/>.</summary>
    public static string? VerifyTransients(IrFunction function)
    {
        if (!function.Blocks.Exists(HasTransients))
            return null;
        var liveness = new Liveness(function);
        SlotSet now = SlotSet.Empty(function.Slots.Count);
        foreach (BasicBlock block in function.Blocks)
        {
            if (!HasTransients(block))
                continue;
            liveness.Begin(block, now);
            for (int i = block.Instructions.Count - 1; i >= 0; i--)
            {
                Instruction instruction = block.Instructions[i];
                if (i > 0 && block.Instructions[i - 1] is GetSlice { IsTransient: true } slice)
                {
                    bool isKept = now.Contains(slice.Target) && TargetOf(instruction) != slice.Target;
                    bool isHandled = block.Handler >= 0 && liveness._atEntry[block.Handler].Contains(slice.Target);
                    if (function.Slots[slice.Target].Kind != SlotKind.Temporary || !Subscribes(instruction, slice.Target) || isKept || isHandled)
                        return $"s{slice.Target} is a slice that is not only subscribed next";
                }

                liveness.LeaveEffects(block, instruction);
                liveness.EnterUses(instruction);
            }
        }

        return null;

        static bool HasTransients(BasicBlock block) => block.Instructions.Exists(instruction => instruction is GetSlice { IsTransient: true });
    }

    private static int TargetOf(Instruction subscription) => subscription switch
    {
        GetItem item => item.Target,
        GetSlice slice => slice.Target,
        _ => -1,
    };

    private static bool Subscribes(Instruction instruction, int slot) => instruction switch
    {
        GetItem item => item.Value.IsSlot && item.Value.Slot == slot && item.Key.IsConstant,
        GetSlice slice => slice.Value.IsSlot && slice.Value.Slot == slot && slice.Start.IsConstant && slice.Stop.IsConstant && slice.Step.IsConstant,
        _ => false,
    };

    public override void Define(ref int slot)
    {
        if (_mode == Mode.Kill)
            _now.Remove(slot);
    }

    public override void Unbind(ref int slot)
    {
        if (_mode == Mode.Kill)
            _now.Remove(slot);
    }

    public override void Use(ref Operand operand)
    {
        if (_mode == Mode.Use && operand.IsSlot)
            _now.Add(operand.Slot);
    }

    public override void UseSlot(ref int slot)
    {
        if (_mode == Mode.Use)
            _now.Add(slot);
    }

    private void Solve()
    {
        SlotSet now = SlotSet.Empty(_function.Slots.Count);
        List<int>[] predecessors = Predecessors();
        var queue = new BlockQueue(_function.Blocks.Count);
        for (int i = _function.Blocks.Count - 1; i >= 0; i--)
            queue.Add(i);
        while (queue.TryTake(out int number))
        {
            Walk(_function.Blocks[number], now, hasCheckpoints: false);
            if (!_atEntry[number].UnionWith(now))
                continue;
            foreach (int predecessor in predecessors[number])
                queue.Add(predecessor);
        }
    }

    private List<int>[] Predecessors()
    {
        var predecessors = new List<int>[_function.Blocks.Count];
        for (int i = 0; i < predecessors.Length; i++)
            predecessors[i] = [];
        var successors = new SuccessorFields();
        foreach (BasicBlock block in _function.Blocks)
        {
            foreach (int successor in successors.Of(block))
                predecessors[successor].Add(block.Id);
        }

        return predecessors;
    }

    private int[] Saved(SlotSet live)
    {
        int[] slots = live.ToArray(_function.Slots.Count);
        return _scope < 0 || live.Contains(_scope) ? slots : [.. slots, _scope];
    }

    /// <summary>Goes backward through the block, from what its successors need to what it needs.</summary>
    private void Walk(BasicBlock block, SlotSet now, bool hasCheckpoints)
    {
        Begin(block, now);
        for (int i = block.Instructions.Count - 1; i >= 0; i--)
        {
            CompilationClock.Step();
            LeaveEffects(block, block.Instructions[i]);
            EnterUses(block.Instructions[i]);
            if (hasCheckpoints && i % CheckpointInterval == 0)
                _checkpoints.Add((block.Id, i), now.Copy());
        }
    }

    /// <summary>From now on the set is what is live, at first after the block's terminator.</summary>
    private void Begin(BasicBlock block, SlotSet now)
    {
        _now = now;
        now.CopyFrom(SlotSet.Empty(_function.Slots.Count));
        if (block.Terminator is ForIter loop)
        {
            now.UnionWith(_atEntry[loop.Body]);
            now.Remove(loop.Target);
            now.UnionWith(_atEntry[loop.Exhausted]);
            return;
        }

        var targets = new TargetFields();
        block.Terminator.Fields(targets);
        foreach (int target in targets.Blocks)
            now.UnionWith(_atEntry[target]);
    }

    /// <summary>Goes back over what an instruction writes, and what it needs if it raises: to what a frame holds that waits in it.</summary>
    private void LeaveEffects(BasicBlock block, Instruction instruction)
    {
        _mode = Mode.Kill;
        if (instruction is not ForIter)
            instruction.Fields(this);
        if (instruction.CanSignal && block.Handler >= 0)
            AddHandler(block, _now);
    }

    private void EnterUses(Instruction instruction)
    {
        _mode = Mode.Use;
        instruction.Fields(this);
    }

    private void AddHandler(BasicBlock block, SlotSet now)
    {
        SlotSet handler = _atEntry[block.Handler];
        bool wasLive = now.Contains(block.ExceptionSlot);
        now.UnionWith(handler);
        if (!wasLive)
            now.Remove(block.ExceptionSlot);
    }

    private sealed class TargetFields : InstructionFields
    {
        public List<int> Blocks { get; } = [];

        public override void Block(ref int block) => Blocks.Add(block);
    }
}
