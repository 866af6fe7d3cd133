using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <remarks>Where signals go: to the heap, to a handler or to the caller.</remarks>
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

    /// <summary>The label at which a signal of the instruction is dealt with.</summary>
    private Label FailLabel(Instruction op)
    {
        if (_failLabels.TryGetValue(op.State, out Label known))
            return known;
        Label label = _il.DefineLabel();
        _failLabels.Add(op.State, label);
        OutOfLine(() =>
        {
            _il.Mark(label);
            if (op.MaySuspend)
                EmitSpillIfSuspending(op.State);
            _il.LoadInt32(op.State);
            _il.StoreLocal(StateLocal);
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
        StoreLiveSlots(slots, state);
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

    private void EmitExits()
    {
        foreach (Label leave in _leaveLabels.Values)
        {
            _il.Mark(leave);
            LeaveDepth();
            LoadSignal();
            _il.Return();
        }
    }

    private void StoreLiveSlots(LocalBuilder slots, int state)
    {
        if (_slotArray is not null)
            return;
        foreach (int slot in Live[state])
        {
            _il.LoadLocal(slots);
            _il.LoadInt32(slot);
            LoadSlot(slot);
            _il.StoreElement(typeof(PyValue));
        }
    }

    private void LoadLiveSlots(int state)
    {
        if (_slotArray is not null || Live[state].Length == 0)
            return;
        LocalBuilder slots = Scratch(typeof(PyValue[]));
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameSlots);
        _il.StoreLocal(slots);
        foreach (int slot in Live[state])
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

    /// <summary>Never assigned, so it is the default.</summary>
    private LocalBuilder? _signal;

    /// <summary><c>context.Depth--</c></summary>
    private void LeaveDepth()
    {
        LoadContext();
        LoadContext();
        _il.LoadField(RuntimeMembers.ContextDepth);
        _il.LoadInt32(1);
        _il.Operate(OpCodes.Sub);
        _il.StoreField(RuntimeMembers.ContextDepth);
    }
}
