using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>For each state what a frame captured there holds: what a snapshot's frames are checked against.</summary>
internal sealed class ResumeStates
{
    private readonly IrFunction _function;
    private readonly Expected[]?[] _states;

    public ResumeStates(IrFunction function)
    {
        _function = function;
        _states = new Expected[function.StateCount][];
        int[][] live = Liveness.Compute(function);
        var defined = new DefinedSlots(function);
        SlotSet now = SlotSet.Empty(function.Slots.Count);
        foreach (BasicBlock block in function.Blocks)
        {
            now.CopyFrom(defined.AtEntry(block));
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.State >= 0 && instruction.MaySuspend)
                    _states[instruction.State] = ExpectedOf(live[instruction.State], now);
                defined.Step(now, instruction);
            }
        }

        AdmitSelves();
        _states[0] = AtEntry(live[0]);
    }

    private enum Expected : byte
    {
        Nothing,
        ValueOrNothing,
        Value,
        CellOrNothing,
        Cell,

        /// <summary>What a <see cref="LoadMethod"/> found as self: the mark of exhaustion means none.</summary>
        SelfOrNothing,

        /// <summary>An argument that may have become a cell.</summary>
        Anything,
    }

    /// <summary>Whether a frame may wait at a state with these slots.</summary>
    public bool Admit(int state, ReadOnlySpan<PyValue> slots)
    {
        if ((uint)state >= (uint)_states.Length || _states[state] is not { } expected || slots.Length != expected.Length)
            return false;
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (!IsAdmitted(slots[slot], expected[slot]))
                return false;
        }

        return true;
    }

    /// <summary>Empties the slots that nothing will read again.</summary>
    public void Forget(int state, Span<PyValue> slots)
    {
        Expected[] expected = _states[state]!;
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (expected[slot] == Expected.Nothing)
                slots[slot] = default;
        }
    }

    private static bool IsAdmitted(PyValue value, Expected expected)
    {
        if (value.IsUnbound)
            return expected is not (Expected.Value or Expected.Cell);
        return value.Ref switch
        {
            // A metaclass sees cells as values: __classcell__ in the namespace of a class.
            PyCell => expected is not Expected.Nothing,
            ExhaustedTag => expected is Expected.SelfOrNothing,
            _ => expected is Expected.Value or Expected.ValueOrNothing or Expected.SelfOrNothing or Expected.Anything,
        };
    }

    private void AdmitSelves()
    {
        var selves = new HashSet<int>();
        foreach (BasicBlock block in _function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction is LoadMethod method)
                    selves.Add(method.Self);
            }
        }

        foreach (Expected[]? state in _states)
        {
            foreach (int slot in selves)
            {
                if (state?[slot] is Expected.Value or Expected.ValueOrNothing)
                    state[slot] = Expected.SelfOrNothing;
            }
        }
    }

    private Expected[] ExpectedOf(int[] live, SlotSet defined)
    {
        var expected = new Expected[_function.Slots.Count];
        foreach (int slot in live)
        {
            bool isDefined = defined.Contains(slot);
            if (_function.Slots[slot].Kind != SlotKind.Cell)
                expected[slot] = isDefined ? Expected.Value : Expected.ValueOrNothing;
            else if (isDefined)
                expected[slot] = Expected.Cell;
            else
                expected[slot] = slot < _function.Parameters.Count ? Expected.Anything : Expected.CellOrNothing;
        }

        return expected;
    }

    /// <summary>At the entry each parameter holds its argument, also where it will become a cell.</summary>
    private Expected[] AtEntry(int[] live)
    {
        var expected = new Expected[_function.Slots.Count];
        foreach (int slot in live)
            expected[slot] = slot < _function.Parameters.Count ? Expected.Value : Expected.ValueOrNothing;
        return expected;
    }
}
