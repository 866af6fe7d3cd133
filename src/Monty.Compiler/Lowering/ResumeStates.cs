using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>For each state what a frame captured there holds: what a snapshot's frames are checked against.</summary>
/// <remarks>Found when a frame at the state is met: for all states of a large function it would be the square of its size.</remarks>
internal sealed class ResumeStates
{
    /// <summary>So many slots of states are kept, of all states together.</summary>
    private const int MostKept = 4_000_000;

    private readonly Lock _lock = new();
    private readonly IrFunction _function;
    private readonly Liveness _live;
    private readonly DefinedCheckpoints _defined;
    private readonly HashSet<int> _selves = [];
    private readonly (BasicBlock? Block, int Index)[] _places;
    private readonly Dictionary<int, Expected[]> _known = [];

    public ResumeStates(IrFunction function)
    {
        _function = function;
        _live = Liveness.WithCheckpoints(function);
        _defined = new DefinedCheckpoints(function);
        _places = new (BasicBlock?, int)[function.StateCount];
        foreach (BasicBlock block in function.Blocks)
        {
            for (int i = 0; i < block.Instructions.Count; i++)
                Add(block, i);
        }
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
        if (slots.Length != _function.Slots.Count || At(state) is not { } expected)
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
        Expected[] expected = At(state)!;
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (expected[slot] == Expected.Nothing)
                slots[slot] = default;
        }
    }

    private void Add(BasicBlock block, int index)
    {
        Instruction instruction = block.Instructions[index];
        if (instruction.State >= 0 && instruction.MaySuspend)
            _places[instruction.State] = (block, index);
        if (instruction is LoadMethod method)
            _selves.Add(method.Self);
    }

    /// <summary>What frames hold at a state; null where none can be.</summary>
    private Expected[]? At(int state)
    {
        if ((uint)state >= (uint)_places.Length || (state > 0 && _places[state].Block is null))
            return null;
        lock (_lock)
        {
            if (_known.TryGetValue(state, out Expected[]? expected))
                return expected;
            expected = state == 0 ? AtEntry() : After(_places[state].Block!, _places[state].Index);
            if ((long)(_known.Count + 1) * expected.Length <= MostKept)
                _known.Add(state, expected);
            return expected;
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

    private Expected[] After(BasicBlock block, int index)
    {
        SlotSet defined = _defined.Before(block, index);
        Expected[] expected = new Expected[_function.Slots.Count];
        foreach (int slot in _live.After(block, index))
        {
            bool isDefined = defined.Contains(slot);
            if (_function.Slots[slot].Kind != SlotKind.Cell)
                expected[slot] = isDefined ? Expected.Value : Expected.ValueOrNothing;
            else if (isDefined)
                expected[slot] = Expected.Cell;
            else
                expected[slot] = slot < _function.Parameters.Count ? Expected.Anything : Expected.CellOrNothing;
        }

        foreach (int slot in _selves)
        {
            if (expected[slot] is Expected.Value or Expected.ValueOrNothing)
                expected[slot] = Expected.SelfOrNothing;
        }

        return expected;
    }

    /// <summary>At the entry each parameter holds its argument, also where it will become a cell.</summary>
    private Expected[] AtEntry()
    {
        var expected = new Expected[_function.Slots.Count];
        foreach (int slot in _live.AtStart())
            expected[slot] = slot < _function.Parameters.Count ? Expected.Value : Expected.ValueOrNothing;
        return expected;
    }
}
