using System.Reflection;
using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;

namespace Monty.Compiler.Emit;

/// <remarks>Iteration, generators, coroutines and checkpoints.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitGetIterator(GetIterator op) => EmitHelper(op, op.Target, RuntimeMethods.GetIterator, op.Source);

    public override void VisitGetAsyncIterator(GetAsyncIterator op)
        => EmitHelper(op, op.Target, RuntimeMethods.GetAsyncIterator, op.Source);

    public override void VisitGetYieldFromIterator(GetYieldFromIterator op)
    {
        LoadContext();
        _il.LoadArgument(SubjectArgument);
        Load(op.Source);
        _il.Call(RuntimeMethods.GetYieldFromIterator);
        FinishSignalling(op, op.Target);
    }

    public override void VisitAwait(Await op)
    {
        MethodInfo helper = op.IsEnter ? RuntimeMethods.AwaitEnter : op.IsExit ? RuntimeMethods.AwaitExit : RuntimeMethods.Await;
        EmitHelper(op, op.Target, helper, op.Value);
    }

    public override void VisitAsyncNext(AsyncNext op) => EmitHelper(op, op.Target, RuntimeMethods.AsyncNext, op.Iterator);

    public override void VisitYield(Yield op)
    {
        LocalBuilder slots = Scratch(typeof(PyValue[]));
        _il.LoadArgument(SubjectArgument);
        _il.LoadInt32(op.State);
        _il.StoreField(RuntimeMembers.FrameState);
        _il.LoadArgument(SubjectArgument);
        _il.LoadField(RuntimeMembers.FrameSlots);
        _il.StoreLocal(slots);
        StoreLiveSlots(slots, op.State);
        LeaveDepth();
        Load(op.Value);
        _il.Return();
        // Control comes back here through the dispatch only.
        _il.Mark(ResumeLabel(op.State));
        LoadResultRef();
        _il.BranchOnOne(OpCodes.Brfalse, FailLabel(op));
        _il.LoadLocal(_result);
        StoreSlot(op.Target);
    }

    public override void VisitCheckpoint(Checkpoint op)
    {
#if !UNMETERED // Only bench/metering defines it.
        LocalBuilder left = Scratch(typeof(long));
        Label spent = _il.DefineLabel();
        Label goOn = _il.DefineLabel();
        LoadContext();
        _il.LoadField(RuntimeMembers.ContextOperations);
        _il.LoadInt64(1);
        _il.Operate(OpCodes.Sub);
        _il.StoreLocal(left);
        LoadContext();
        _il.LoadLocal(left);
        _il.StoreField(RuntimeMembers.ContextOperations);
        _il.LoadLocal(left);
        _il.LoadInt64(0);
        _il.BranchOnTwo(OpCodes.Blt, spent);
        _il.Mark(goOn);
        OutOfLine(() =>
        {
            _il.Mark(spent);
            LoadContext();
            _il.Call(RuntimeMethods.Checkpoint);
            FinishSignalling(op);
            _il.Jump(goOn);
        });
#endif
    }

    public override void VisitSend(Send op)
        => EmitDelegation(op, RuntimeMethods.Send, op.Iterator, op.Value, op.Target, op.Yielded, op.Done);

    public override void VisitThrowInto(ThrowInto op)
        => EmitDelegation(op, RuntimeMethods.ThrowInto, op.Iterator, op.Exception, op.Target, op.Yielded, op.Done);

    /// <summary>The helper gives what the iterator yields, or Exhausted; then the iterator knows its return value.</summary>
    private void EmitDelegation(Instruction op, MethodInfo helper, Operand iterator, Operand input, int target, int yielded, int done)
    {
        Label exhausted = _il.DefineLabel();
        LoadContext();
        Load(iterator);
        Load(input);
        _il.Call(helper);
        FinishSignalling(op);
        LoadResultRef();
        _il.LoadField(RuntimeMembers.ExhaustedTagInstance);
        _il.BranchOnTwo(OpCodes.Beq, exhausted);
        _il.LoadLocal(_result);
        StoreSlot(target);
        JumpTo(yielded);
        OutOfLine(() =>
        {
            _il.Mark(exhausted);
            LoadContext();
            Load(iterator);
            _il.Call(RuntimeMethods.DelegationResult);
            StoreSlot(target);
            _il.Jump(BlockLabel(done));
        });
    }

    private Label ResumeLabel(int state)
    {
        Label label = _il.DefineLabel();
        _resumeLabels[state] = label;
        return label;
    }
}
