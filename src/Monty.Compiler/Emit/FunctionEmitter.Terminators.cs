using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <remarks>What ends a block.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitJump(Jump op) => JumpTo(op.Target);

    public override void VisitBranchIf(BranchIf op) => EmitBranchIf(op);

    public override void VisitBranchIfExhausted(BranchIfExhausted op)
    {
        LoadRef(op.Value);
        _il.LoadField(RuntimeMembers.ExhaustedTagInstance);
        _il.BranchOnTwo(OpCodes.Beq, BlockLabel(op.IfExhausted));
        JumpTo(op.Otherwise);
    }

    public override void VisitForIter(ForIter op)
    {
        Label general = _il.DefineLabel();
        bool isTakenApart = _function.IsTakenApart(op);
        if (IsHot && !isTakenApart)
            EmitRangeStep(op, general);
        else
            _il.Jump(general);
        OutOfLine(() =>
        {
            _il.Mark(general);
            LoadRef(op.Iterator);
            LoadContext();
            Load(op.Iterator);
            _il.CallVirtual(isTakenApart ? RuntimeMembers.ObjectNextToUnpack : RuntimeMembers.ObjectNext);
            FinishSignalling(op);
            LoadResultRef();
            _il.LoadField(RuntimeMembers.ExhaustedTagInstance);
            _il.BranchOnTwo(OpCodes.Beq, BlockLabel(op.Exhausted));
            _il.LoadLocal(_result);
            StoreSlot(op.Target);
            _il.Jump(BlockLabel(op.Body));
        });
    }

    public override void VisitReturn(Return op)
    {
        LeaveDepth();
        if (_function.Kind is Runtime.Execution.CodeKind.Generator or Runtime.Execution.CodeKind.AsyncGenerator)
        {
            _il.LoadArgument(SubjectArgument);
            Load(op.Value);
            _il.Call(RuntimeMethods.ReturnFromGenerator);
        }
        else
        {
            Load(op.Value);
        }

        _il.Return();
    }

    /// <summary>Steps a range of machine ints without a call; other iterators go to <paramref name="general"/>.</summary>
    private void EmitRangeStep(ForIter op, Label general)
    {
        LocalBuilder range = Scratch(typeof(RangeIterator));
        LocalBuilder bits = Scratch(typeof(long));
        LoadRef(op.Iterator);
        _il.IsInstance(typeof(RangeIterator));
        _il.StoreLocal(range);
        _il.LoadLocal(range);
        _il.BranchOnOne(OpCodes.Brfalse, general);
        _il.LoadLocal(range);
        _il.LoadField(RuntimeMembers.RangeCurrent);
        _il.StoreLocal(bits);
        _il.LoadLocal(bits);
        _il.LoadLocal(range);
        _il.LoadField(RuntimeMembers.RangeStop);
        _il.BranchOnTwo(OpCodes.Beq, BlockLabel(op.Exhausted));
        _il.LoadLocal(range);
        _il.LoadLocal(bits);
        _il.LoadLocal(range);
        _il.LoadField(RuntimeMembers.RangeStep);
        _il.Operate(OpCodes.Add);
        _il.StoreField(RuntimeMembers.RangeCurrent);
        _il.LoadField(RuntimeMembers.IntTagInstance);
        _il.LoadLocal(bits);
        _il.New(RuntimeMembers.NewValue);
        StoreSlot(op.Target);
        JumpTo(op.Body);
    }

    private void EmitBranchIf(BranchIf op)
    {
        Label general = _il.DefineLabel();
        LoadRef(op.Condition);
        _il.LoadField(RuntimeMembers.BoolTagInstance);
        _il.BranchOnTwo(OpCodes.Bne_Un, general);
        LoadBits(op.Condition);
        BranchOnBits(op);
        OutOfLine(() =>
        {
            _il.Mark(general);
            LoadContext();
            Load(op.Condition);
            _il.Call(RuntimeMethods.TruthOf);
            FinishSignalling(op);
            LoadResultBits();
            BranchOnBits(op);
        });
    }

    /// <summary>Pops the bits of a bool and goes to one of the two blocks.</summary>
    private void BranchOnBits(BranchIf op)
    {
        if (IsNext(op.IfTrue))
        {
            _il.BranchOnOne(OpCodes.Brfalse, BlockLabel(op.IfFalse));
            return;
        }

        _il.BranchOnOne(OpCodes.Brtrue, BlockLabel(op.IfTrue));
        JumpTo(op.IfFalse);
    }

    /// <summary>Goes to a block; by falling through where it comes next, which it never does for code out of line.</summary>
    private void JumpTo(int target)
    {
        if (!IsNext(target))
            _il.Jump(BlockLabel(target));
    }

    private bool IsNext(int block) => _nextBlock == block;
}
