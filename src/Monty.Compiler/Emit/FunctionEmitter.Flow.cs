using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <remarks>Entering and going on.</remarks>
internal sealed partial class FunctionEmitter
{
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
}
