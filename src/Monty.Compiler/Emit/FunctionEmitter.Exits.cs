using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;

namespace Monty.Compiler.Emit;

/// <remarks>
/// Where signals go. In optimized bodies each state has its own way out, which saves what is live there and costs nothing until it is
/// taken. In quick bodies, where code size is what costs, each instruction notes its state first and all share one way out, which saves
/// every slot; a frame forgets the dead ones before they could be seen.
/// </remarks>
internal sealed partial class FunctionEmitter
{
    private readonly Dictionary<int, Label> _failLabels = [];
    /// <summary>How many states share a way out: the JIT takes time in proportion to the square of the jumps to one place.</summary>
    private const int StatesPerExit = 32;

    private readonly Dictionary<(int Handler, int ExceptionSlot, int Group), Label> _regionFailLabels = [];
    private readonly Dictionary<int, Label> _leaveLabels = [];
    private LocalBuilder? _stateLocal;

    private LocalBuilder StateLocal => _stateLocal ??= _il.DeclareLocal(typeof(int));

    /// <summary>Where a body leaves whose slots are saved.</summary>
    private Label LeaveLabel(int state)
    {
        int group = state / StatesPerExit;
        if (!_leaveLabels.TryGetValue(group, out Label label))
            _leaveLabels.Add(group, label = _il.DefineLabel());
        return label;
    }

    private Label? _saveLabel;

    /// <summary>Notes at which state a signal would be.</summary>
    private void SetState(int state)
    {
        _il.LoadInt32(state);
        _il.StoreLocal(StateLocal);
    }

    /// <summary>Notes the state that a quick body goes on from.</summary>
    private void ResumeState()
    {
        if (_isOptimized)
            return;
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameState);
        _il.StoreLocal(StateLocal);
    }

    /// <summary>The label at which a signal of the instruction is dealt with.</summary>
    private Label FailLabel(Instruction op)
    {
        if (!_isOptimized)
            return RegionFailLabel(_block.Handler, _block.ExceptionSlot, op.State);
        if (_failLabels.TryGetValue(op.State, out Label known))
            return known;
        Label label = _il.DefineLabel();
        _failLabels.Add(op.State, label);
        OutOfLine(() =>
        {
            _il.Mark(label);
            if (op.MaySuspend)
                EmitSpillIfSuspending(op.State);
            SetState(op.State);
            _il.Jump(RegionFailLabel(_block.Handler, _block.ExceptionSlot, op.State));
        });
        return label;
    }

    /// <summary>Stores what is live at the state into a frame and leaves with the signal, if the run is suspending.</summary>
    private void EmitSpillIfSuspending(int state)
    {
        Label raising = _il.DefineLabel();
        LoadContext();
        _il.LoadField(RuntimeMembers.ContextState);
        _il.LoadInt32((int)RunState.Suspending);
        _il.BranchOnTwo(OpCodes.Bne_Un, raising);
        LocalBuilder slots = Scratch(typeof(PyValue[]));
        LoadContext();
        _il.LoadArgument(SubjectArgument);
        _il.LoadInt32(state);
        _il.Call(_isResumable ? RuntimeMethods.CaptureAgain : RuntimeMethods.Capture);
        _il.StoreLocal(slots);
        StoreSlots(slots, Live[state]);
        _il.Jump(LeaveLabel(state));
        _il.Mark(raising);
    }

    /// <summary>An exit for each handler, shared by states of its region.</summary>
    private Label RegionFailLabel(int handler, int exceptionSlot, int state)
    {
        (int, int, int) key = (handler, exceptionSlot, state / StatesPerExit);
        if (_regionFailLabels.TryGetValue(key, out Label known))
            return known;
        Label label = _il.DefineLabel();
        _regionFailLabels.Add(key, label);
        _outOfLine.Enqueue(() => EmitRegionFail(label, handler, exceptionSlot));
        return label;
    }

    private void EmitRegionFail(Label label, int handler, int exceptionSlot)
    {
        _il.Mark(label);
        if (!_isOptimized)
            EmitSaveIfSuspending();
        if (_function.ScopeSlot is >= 0 and var scope)
        {
            LoadContext();
            LoadSlot(scope);
            _il.StoreField(RuntimeMembers.ContextScopeAtFailure);
        }

        LoadContext();
        LoadFunction();
        _il.LoadLocal(StateLocal);
        if (handler < 0)
        {
            _il.Call(RuntimeMethods.LeaveRaising);
            _il.Return();
            return;
        }

        _il.Call(RuntimeMethods.CatchRaised);
        StoreSlot(exceptionSlot);
        _il.Jump(BlockLabel(handler));
    }

    /// <summary>In a quick body: leaves with all slots saved, if the run is suspending.</summary>
    private void EmitSaveIfSuspending()
    {
        LoadContext();
        _il.LoadField(RuntimeMembers.ContextState);
        _il.LoadInt32((int)RunState.Suspending);
        _il.BranchOnTwo(OpCodes.Beq, _saveLabel ??= _il.DefineLabel());
    }

    private void EmitSave(Label save)
    {
        LocalBuilder slots = Scratch(typeof(PyValue[]));
        _il.Mark(save);
        LoadContext();
        _il.LoadArgument(SubjectArgument);
        _il.LoadLocal(StateLocal);
        _il.Call(_isResumable ? RuntimeMethods.CaptureAgain : RuntimeMethods.Capture);
        _il.StoreLocal(slots);
        StoreSlots(slots, UsedSlots());
        LeaveDepth();
        LoadSignal();
        _il.Return();
    }

    /// <summary>The slots that the code emitted so far uses.</summary>
    private int[] UsedSlots()
    {
        var used = new List<int>(_slots.Length);
        for (int slot = 0; slot < _slots.Length; slot++)
        {
            if (_slots[slot] is not null)
                used.Add(slot);
        }

        return [.. used];
    }

    /// <summary>The slots that a frame at its entry holds: of a quick body, all arguments.</summary>
    private int[] LiveAtEntry() => _isOptimized ? Live[0] : [.. Enumerable.Range(0, _function.Parameters.Count)];

    private void EmitExits()
    {
        foreach (Label leave in _leaveLabels.Values)
        {
            _il.Mark(leave);
            LeaveDepth();
            LoadSignal();
            _il.Return();
        }

        if (_saveLabel is { } save)
            EmitSave(save);
    }

    private void StoreSlots(LocalBuilder slots, ReadOnlySpan<int> kept)
    {
        if (_slotArray is not null)
            return;
        foreach (int slot in kept)
        {
            _il.LoadLocal(slots);
            _il.LoadInt32(slot);
            LoadSlot(slot);
            _il.StoreElement(typeof(PyValue));
        }
    }

    private void LoadSlots(ReadOnlySpan<int> kept)
    {
        if (_slotArray is not null || kept.IsEmpty)
            return;
        LocalBuilder slots = Scratch(typeof(PyValue[]));
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameSlots);
        _il.StoreLocal(slots);
        foreach (int slot in kept)
        {
            _il.LoadLocal(slots);
            _il.LoadInt32(slot);
            _il.LoadElement(typeof(PyValue));
            StoreSlot(slot);
        }
    }

    private void LoadSignal()
    {
        LocalBuilder signal = _signal ??= _il.DeclareLocal(typeof(PyValue));
        _il.LoadLocal(signal);
    }
}
