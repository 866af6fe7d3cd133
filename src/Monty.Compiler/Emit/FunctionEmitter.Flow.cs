using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <remarks>Entering, leaving, raising and suspending.</remarks>
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

    /// <summary>
    /// What every instruction that can signal ends in: the helper's result is on the stack; this is where a resumed body
    /// comes in with the result of the suspended call; a signal leaves to the handler, the caller or the heap.
    /// </summary>
    /// <remarks>IL stack: one value on entry, none on exit; the result is in <see cref="_result"/>.</remarks>
    private void FinishSignalling(Instruction op)
    {
        _il.StoreLocal(_result);
        CheckResult(op);
    }

    private void CheckResult(Instruction op)
    {
        MarkResume(op.State);
        LoadResultRef();
        _il.BranchOnOne(OpCodes.Brfalse, FailLabel(op));
    }

    /// <summary>As the other form, and stores the result.</summary>
    private void FinishSignalling(Instruction op, int target)
    {
        FinishSignalling(op);
        _il.LoadLocal(_result);
        StoreSlot(target);
    }

    private void MarkResume(int state)
    {
        if (!_isResumable)
            return;
        Label label = _il.DefineLabel();
        _resumeLabels[state] = label;
        _il.Mark(label);
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

    private void EmitStraightPrologue(bool takesDirectArguments)
    {
        EmitDepthCheck(RuntimeMethods.EnterFunctionSlowly);
        for (int i = 0; i < _function.Parameters.Count; i++)
        {
            if (takesDirectArguments)
            {
                _il.LoadArgument(FirstParameterArgument + i);
            }
            else
            {
                _il.LoadArgument(FirstParameterArgument);
                _il.LoadInt32(i);
                _il.LoadElement(typeof(PyValue));
            }

            StoreSlot(i);
        }

        EmitStackCheck();
        EmitGlobalsLocal();
    }

    /// <summary><c>if (context.Depth >= context.DepthLimit) return slow; context.Depth++;</c></summary>
    private void EmitDepthCheck(System.Reflection.MethodInfo slow)
    {
        LocalBuilder depth = Scratch(typeof(int));
        Label tooDeep = _il.DefineLabel();
        LoadContext();
        _il.LoadField(RuntimeMembers.ContextDepth);
        _il.StoreLocal(depth);
        _il.LoadLocal(depth);
        LoadContext();
        _il.LoadField(RuntimeMembers.ContextDepthLimit);
        _il.BranchOnTwo(OpCodes.Bge, tooDeep);
        LoadContext();
        _il.LoadLocal(depth);
        _il.LoadInt32(1);
        _il.Operate(OpCodes.Add);
        _il.StoreField(RuntimeMembers.ContextDepth);
        _outOfLine.Enqueue(() =>
        {
            _il.Mark(tooDeep);
            LoadContext();
            LoadFunction();
            _il.Call(slow);
            _il.Return();
        });
    }

    /// <summary>Captures at state 0 when the native stack runs low: the run goes on from the heap with an empty stack.</summary>
    private void EmitStackCheck()
    {
        LocalBuilder probe = _il.DeclareLocal(typeof(byte));
        Label low = _il.DefineLabel();
        Label enough = _il.DefineLabel();
        _il.LoadLocalAddress(probe);
        _il.Convert(OpCodes.Conv_U);
        LoadContext();
        _il.LoadField(RuntimeMembers.ContextStackLimit);
        _il.BranchOnTwo(OpCodes.Blt_Un, low);
        _il.Mark(enough);
        _outOfLine.Enqueue(() =>
        {
            _il.Mark(low);
            LoadContext();
            _il.Call(RuntimeMethods.StackIsLow);
            _il.StoreLocal(_result);
            LoadResultRef();
            _il.BranchOnOne(OpCodes.Brtrue, enough);
            EmitSpillIfSuspending(state: 0);
            _il.LoadInt32(0);
            _il.StoreLocal(StateLocal);
            _il.Jump(RegionFailLabel(-1, -1, 0));
        });
    }

    private void EmitResumablePrologue()
    {
        _functionLocal = _il.DeclareLocal(typeof(Runtime.Values.PyFunction));
        _il.LoadArgument(SubjectArgument);
        _il.Call(RuntimeMembers.FrameFunction);
        _il.StoreLocal(_functionLocal);
        EmitDepthCheck(RuntimeMethods.ResumeTooDeep);
        EmitGlobalsLocal();
        _il.LoadArgument(FirstParameterArgument);
        _il.StoreLocal(_result);
        _dispatchLabel = _il.DefineLabel();
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameState);
        _il.BranchOnOne(OpCodes.Brtrue, _dispatchLabel);
        LoadLiveSlots(state: 0);
    }

    private Label _dispatchLabel;

    /// <summary>Jumps to where the frame was captured; the value that it waited for is in <see cref="_result"/>.</summary>
    private void EmitDispatch()
    {
        Label[] targets = new Label[_function.StateCount];
        Label invalid = _il.DefineLabel();
        for (int i = 0; i < targets.Length; i++)
            targets[i] = _resumeLabels.ContainsKey(i) ? _il.DefineLabel() : invalid;
        _il.Mark(_dispatchLabel);
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameState);
        _il.Switch(targets);
        _il.Mark(invalid);
        LoadContext();
        _il.Call(RuntimeMethods.ResumeAtNoState);
        _il.Return();
        for (int i = 0; i < targets.Length; i++)
        {
            if (!_resumeLabels.TryGetValue(i, out Label resume))
                continue;
            _il.Mark(targets[i]);
            LoadLiveSlots(i);
            _il.Jump(resume);
        }
    }

    private void EmitGlobalsLocal()
    {
        if (!UsesGlobals())
            return;
        _globals = _il.DeclareLocal(typeof(PyValue[]));
        LoadFunction();
        _il.LoadField(RuntimeMembers.FunctionGlobals);
        _il.LoadField(RuntimeMembers.GlobalSlots);
        _il.StoreLocal(_globals);
    }

    private bool UsesGlobals()
    {
        if (_plan is not null)
            return _plan.UsesGlobals;
        return _function.Blocks.Exists(block => block.Instructions.Exists(IsGlobalAccess));
    }

    /// <summary>Whether an instruction uses the globals' slots.</summary>
    public static bool IsGlobalAccess(Instruction instruction) => instruction is LoadGlobal or StoreGlobal or DeleteGlobal;

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
