using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <remarks>One segment of a large function. Its slots stay in the frame, so that other segments find them there.</remarks>
internal sealed partial class FunctionEmitter
{
    /// <summary>From this many operands on an array is filled by a helper.</summary>
    private const int ManyOperands = 16;

    private readonly List<int[]> _operandLists = [];
    private readonly HashSet<int> _blocksOutside = [];
    private readonly SegmentPlan? _plan;
    private int _segment;

    /// <summary>The frame's slots; null where slots are IL locals.</summary>
    private LocalBuilder? _slotArray;
    private LocalBuilder? _storing;

    /// <summary>Emits one segment.</summary>
    public static ResumableBody EmitSegment(IrFunction function, SegmentPlan plan, int segment)
    {
        Type[] parameters = [typeof(EmittedConstants), typeof(PyContext), typeof(PythonFrame), typeof(PyValue)];
        DynamicMethod method = NewMethod(function, parameters);
        var emitter = new FunctionEmitter(function, method.GetILGenerator(1024), isResumable: true, plan) { _segment = segment };
        emitter.EmitSegmentBody();
        EmissionTime.HasPassed();
        return (ResumableBody)method.CreateDelegate(typeof(ResumableBody), emitter.MakeConstants());
    }

    private void EmitSegmentBody()
    {
        _slotArray = _il.DeclareLocal(typeof(PyValue[]));
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameSlots);
        _il.StoreLocal(_slotArray);
        EmitResumablePrologue();
        IReadOnlyList<Piece> pieces = _plan!.Pieces(_segment);
        var entries = new Label[pieces.Count];
        if (_segment > 0)
            _il.Jump(_dispatchLabel);
        for (int i = 0; i < pieces.Count; i++)
        {
            Piece piece = pieces[i];
            BasicBlock block = _function.Blocks[piece.Block];
            if (piece.From == 0)
            {
                entries[i] = LabelOf(block.Id);
            }
            else
            {
                entries[i] = _il.DefineLabel();
                _il.Mark(entries[i]);
            }

            _nextBlock = i + 1 < pieces.Count ? pieces[i + 1].Block : -1;
            EmitInstructions(block, piece.From, piece.To);
            if (piece.To < block.Instructions.Count)
                EmitMove(piece.Entry + 1);
        }

        _nextBlock = -1;
        DrainOutOfLine();
        EmitExits();
        EmitMovesToOtherSegments();
        EmitSegmentDispatch(entries);
        DrainOutOfLine();
    }

    private void DrainOutOfLine()
    {
        while (_outOfLine.TryDequeue(out Action? write))
            write();
    }

    /// <summary>The label of a block, which may be in another segment.</summary>
    private Label BlockLabel(int block)
    {
        if (_plan is not null && _plan.SegmentOf(_function.StateCount + _plan.EntryOf(block)) != _segment)
            _blocksOutside.Add(block);
        return LabelOf(block);
    }

    private Label LabelOf(int block)
    {
        if (!_blockLabels.TryGetValue(block, out Label label))
            _blockLabels.Add(block, label = _il.DefineLabel());
        return label;
    }

    private void EmitMovesToOtherSegments()
    {
        foreach (int block in _blocksOutside)
        {
            _il.Mark(LabelOf(block));
            EmitMove(_plan!.EntryOf(block));
        }
    }

    /// <summary>Goes to an entry of another segment: a signal while the run is neither raising nor suspending.</summary>
    private void EmitMove(int entry)
    {
        _il.LoadArgument(SubjectArgument);
        _il.LoadInt32(_function.StateCount + entry);
        _il.StoreField(RuntimeMembers.FrameState);
        LeaveDepth();
        LoadSignal();
        _il.Return();
    }

    /// <summary>Jumps to the entry, or to the state, at which the frame stands.</summary>
    private void EmitSegmentDispatch(Label[] entries)
    {
        Label invalid = _il.DefineLabel();
        Label atState = _il.DefineLabel();
        int first = _plan!.FirstState(_segment);
        int count = 0;
        while (first + count < _function.StateCount && _plan.SegmentOf(first + count) == _segment)
            count++;
        var states = new Label[count];
        for (int i = 0; i < count; i++)
            states[i] = _resumeLabels.GetValueOrDefault(first + i, invalid);
        _il.Mark(_dispatchLabel);
        LoadStateLess(_function.StateCount);
        _il.LoadInt32(0);
        _il.BranchOnTwo(OpCodes.Blt, atState);
        LoadStateLess(_function.StateCount + _plan.FirstEntry(_segment));
        _il.Switch(entries);
        _il.Jump(invalid);
        _il.Mark(atState);
        LoadStateLess(first);
        _il.Switch(states);
        _il.Mark(invalid);
        LoadContext();
        _il.Call(RuntimeMethods.ResumeAtNoState);
        _il.Return();
    }

    private void LoadStateLess(int first)
    {
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameState);
        _il.LoadInt32(first);
        _il.Operate(OpCodes.Sub);
    }

    /// <summary>Pushes the address of a slot.</summary>
    private void LoadSlotAddress(int slot)
    {
        if (_slotArray is null)
        {
            _il.LoadLocalAddress(SlotLocal(slot));
            return;
        }

        _il.LoadLocal(_slotArray);
        _il.LoadInt32(slot);
        _il.LoadElementAddress(typeof(PyValue));
    }

    private void LoadSlot(int slot)
    {
        if (_slotArray is null)
        {
            _il.LoadLocal(SlotLocal(slot));
            return;
        }

        _il.LoadLocal(_slotArray);
        _il.LoadInt32(slot);
        _il.LoadElement(typeof(PyValue));
    }

    private void StoreSlot(int slot)
    {
        if (_slotArray is null)
        {
            _il.StoreLocal(SlotLocal(slot));
            return;
        }

        _storing ??= _il.DeclareLocal(typeof(PyValue));
        _il.StoreLocal(_storing);
        _il.LoadLocal(_slotArray);
        _il.LoadInt32(slot);
        _il.LoadLocal(_storing);
        _il.StoreElement(typeof(PyValue));
    }

    /// <summary>Pushes an array of many operands.</summary>
    private void GatherArray(ReadOnlySpan<Operand> operands)
    {
        var list = new int[operands.Length];
        for (int i = 0; i < list.Length; i++)
            list[i] = operands[i].IsSlot ? operands[i].Slot : ~operands[i].Constant;
        _il.LoadArgument(0);
        _il.LoadLocal(_slotArray!);
        _il.LoadInt32(_operandLists.Count);
        _il.Call(RuntimeMethods.GatherOperands);
        _operandLists.Add(list);
    }

    /// <summary>Stores the elements of an array into many slots.</summary>
    private void ScatterArray(LocalBuilder items, int[] targets)
    {
        _il.LoadArgument(0);
        _il.LoadLocal(_slotArray!);
        _il.LoadLocal(items);
        _il.LoadInt32(_operandLists.Count);
        _il.Call(RuntimeMethods.ScatterOperands);
        _operandLists.Add(targets);
    }

    private EmittedConstants MakeConstants() => new(_plan?.Constants ?? [.. _function.Constants], [.. _names], [.. _keywords], [.. _operandLists]);
}
