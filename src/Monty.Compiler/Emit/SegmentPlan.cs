using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <summary>How a large function is cut into segments, each of which becomes an IL method of its own.</summary>
/// <remarks>
/// The JIT takes time in proportion to the square of a method's size, and gives it a native stack frame that grows with it;
/// with segments both are bounded, and a segment that never runs is never compiled.
/// </remarks>
internal sealed class SegmentPlan
{
    /// <summary>Functions up to this size are emitted as a whole.</summary>
    private const int MostInWhole = 1000;

    /// <summary>A segment ends after so many instructions; in a loop, which runs faster where it is whole, after more.</summary>
    private const int Enough = 300;

    private const int EnoughInLoop = 900;

    private readonly List<Piece[]> _segments = [];

    /// <summary>The first entry and the first state of each segment.</summary>
    private readonly List<int> _firstEntries = [];
    private readonly List<int> _firstStates = [];
    private readonly int[] _entryOfBlock;
    private readonly int _stateCount;

    private SegmentPlan(IrFunction function)
    {
        _stateCount = function.StateCount;
        Constants = [.. function.Constants];
        UsesGlobals = function.Blocks.Exists(block => block.Instructions.Exists(FunctionEmitter.IsGlobalAccess));
        _entryOfBlock = new int[function.Blocks.Count];
        Cut(function);
    }

    /// <summary>The segments of a function; null where it is emitted as a whole.</summary>
    public static SegmentPlan? For(IrFunction function)
        => SizeOf(function) > MostInWhole || function.Slots.Count > SlotEntries.MostFreeSlots ? new SegmentPlan(function) : null;

    /// <summary>How many instructions a function has; those with many operands count as several.</summary>
    public static int SizeOf(IrFunction function)
    {
        int size = 0;
        foreach (BasicBlock block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
                size += OperandCount.Weight(instruction);
        }

        return size;
    }

    /// <summary>The instructions of a segment.</summary>
    public int SizeOf(int segment)
    {
        int size = 0;
        foreach (Piece piece in _segments[segment])
            size += piece.To - piece.From;
        return size;
    }

    public int SegmentCount => _segments.Count;

    /// <summary>The function's constants, for all segments.</summary>
    public PyValue[] Constants { get; }

    public bool UsesGlobals { get; }

    public IReadOnlyList<Piece> Pieces(int segment) => _segments[segment];

    /// <summary>The number of the first piece of a block, by which a frame names it while it moves there.</summary>
    public int EntryOf(int block) => _entryOfBlock[block];

    public int FirstEntry(int segment) => _firstEntries[segment];

    public int FirstState(int segment) => _firstStates[segment];

    /// <summary>The segment in which a frame goes on: at a state, or at an entry, counted from the number of states.</summary>
    public int SegmentOf(int state)
    {
        if (state == 0)
            return 0;
        int index = state >= _stateCount
            ? _firstEntries.BinarySearch(state - _stateCount)
            : _firstStates.BinarySearch(state);
        return index >= 0 ? Last(index, state) : ~index - 1;
    }

    /// <summary>Of segments without states of their own, which begin at the same one, the last has it.</summary>
    private int Last(int index, int state)
    {
        if (state >= _stateCount)
            return index;
        while (index + 1 < _firstStates.Count && _firstStates[index + 1] == state)
            index++;
        return index;
    }

    private void Cut(IrFunction function)
    {
        var pieces = new List<Piece>();
        int size = 0;
        int entry = 0;
        int nextState = 1;
        _firstEntries.Add(0);
        _firstStates.Add(nextState);
        foreach (BasicBlock block in function.Blocks)
        {
            _entryOfBlock[block.Id] = entry;
            int from = 0;
            int most = block.IsInLoop ? EnoughInLoop : Enough;
            for (int i = 0; i < block.Instructions.Count; i++)
            {
                size += OperandCount.Weight(block.Instructions[i]);
                if (block.Instructions[i].State >= 0)
                    nextState = block.Instructions[i].State + 1;
                bool ends = i + 1 == block.Instructions.Count;
                if (size < most || (!ends && block.Instructions[i] is Compare))
                    continue;
                pieces.Add(new Piece(block.Id, from, i + 1, entry++));
                _segments.Add([.. pieces]);
                pieces.Clear();
                _firstEntries.Add(entry);
                _firstStates.Add(nextState);
                from = i + 1;
                size = 0;
            }

            if (from < block.Instructions.Count)
                pieces.Add(new Piece(block.Id, from, block.Instructions.Count, entry++));
        }

        if (pieces.Count > 0)
        {
            _segments.Add([.. pieces]);
        }
        else
        {
            _firstEntries.RemoveAt(_firstEntries.Count - 1);
            _firstStates.RemoveAt(_firstStates.Count - 1);
        }
    }
}

/// <summary>Instructions of one block, from one index up to another, with the number by which they are entered.</summary>
internal readonly record struct Piece(int Block, int From, int To, int Entry);

/// <summary>How much code an instruction becomes: one, and more where it has many operands.</summary>
internal sealed class OperandCount : InstructionFields
{
    private int _count;

    public static int Weight(Instruction instruction)
    {
        var counter = new OperandCount();
        instruction.Fields(counter);
        return 1 + (counter._count / 8);
    }

    public override void Uses(ref Operand[] operands) => _count += operands.Length;

    public override void Defines(ref int[] slots) => _count += slots.Length;
}
