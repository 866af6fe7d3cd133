using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;

namespace Monty.Compiler.Emit;

/// <remarks>Comparisons, alone and as the condition of a branch.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitCompare(Compare op)
    {
        if (!IsHot || !(MayBeInts(op.Left, op.Right) || MayBeFloats(op.Left, op.Right)))
        {
            EmitHelper(op, op.Target, RuntimeMethods.CompareOperators[(int)op.Operator], op.Left, op.Right);
            return;
        }

        Label slow = _il.DefineLabel();
        Label done = _il.DefineLabel();
        bool ints = MayBeInts(op.Left, op.Right);
        BranchUnless(ints ? RuntimeMembers.IntTagInstance : RuntimeMembers.FloatTagInstance, op.Left, slow);
        BranchUnless(ints ? RuntimeMembers.IntTagInstance : RuntimeMembers.FloatTagInstance, op.Right, slow);
        EmitCompareToBool(op, ints);
        StoreBool(op.Target);
        _il.Mark(done);
        OutOfLine(() =>
        {
            _il.Mark(slow);
            EmitHelper(op, op.Target, RuntimeMethods.CompareOperators[(int)op.Operator], op.Left, op.Right);
            _il.Jump(done);
        });
    }

    /// <summary>Pushes the result of an int or float comparison as a bool. Comparisons with NaN are false but for <c>!=</c>.</summary>
    private void EmitCompareToBool(Compare op, bool ints)
    {
        if (ints)
        {
            LoadBits(op.Left);
            LoadBits(op.Right);
        }
        else
        {
            LoadDouble(op.Left);
            LoadDouble(op.Right);
        }

        switch (op.Operator)
        {
            case CompareOperator.Less:
                _il.Operate(OpCodes.Clt);
                break;
            case CompareOperator.Greater:
                _il.Operate(OpCodes.Cgt);
                break;
            case CompareOperator.Equal:
                _il.Operate(OpCodes.Ceq);
                break;
            case CompareOperator.NotEqual:
                _il.Operate(OpCodes.Ceq);
                Negate();
                break;
            case CompareOperator.LessEqual:
                _il.Operate(ints ? OpCodes.Cgt : OpCodes.Cgt_Un);
                Negate();
                break;
            default:
                _il.Operate(ints ? OpCodes.Clt : OpCodes.Clt_Un);
                Negate();
                break;
        }
    }

    /// <summary>Whether the comparison only feeds the branch, so that its value need not be made.</summary>
    private bool IsFusible(Compare compare, BranchIf branch)
        => branch.Condition.IsSlot
            && branch.Condition.Slot == compare.Target
            && _function.Slots[compare.Target].Kind == SlotKind.Temporary
            && IsHot
            && (MayBeInts(compare.Left, compare.Right) || MayBeFloats(compare.Left, compare.Right));

    /// <summary>Compares ints and floats straight to a jump; what else there is goes the long way.</summary>
    private void EmitCompareBranch(Compare compare, BranchIf branch)
    {
        Label slow = _il.DefineLabel();
        bool ints = MayBeInts(compare.Left, compare.Right);
        bool floats = MayBeFloats(compare.Left, compare.Right);
        Label notInts = ints && floats ? _il.DefineLabel() : slow;
        if (ints)
        {
            BranchUnless(RuntimeMembers.IntTagInstance, compare.Left, notInts);
            BranchUnless(RuntimeMembers.IntTagInstance, compare.Right, notInts);
            LoadBits(compare.Left);
            LoadBits(compare.Right);
            JumpOnComparison(compare.Operator, isFloat: false, branch);
            if (floats)
                OutOfLine(() => EmitFloatCompareBranch(compare, branch, notInts, slow));
        }
        else
        {
            EmitFloatCompareBranch(compare, branch, null, slow);
        }

        OutOfLine(() =>
        {
            _il.Mark(slow);
            EmitHelper(compare, compare.Target, RuntimeMethods.CompareOperators[(int)compare.Operator], compare.Left, compare.Right);
            EmitBranchIf(branch);
        });
    }

    private void EmitFloatCompareBranch(Compare compare, BranchIf branch, Label? entry, Label slow)
    {
        if (entry is { } label)
            _il.Mark(label);
        BranchUnless(RuntimeMembers.FloatTagInstance, compare.Left, slow);
        BranchUnless(RuntimeMembers.FloatTagInstance, compare.Right, slow);
        LoadDouble(compare.Left);
        LoadDouble(compare.Right);
        JumpOnComparison(compare.Operator, isFloat: true, branch);
    }

    /// <summary>Jumps to one of the two blocks by the comparison of the two numbers on the stack.</summary>
    private void JumpOnComparison(CompareOperator op, bool isFloat, BranchIf branch)
    {
        // The false edge jumps on the opposite comparison; for floats in its unordered form, so that NaN goes there too.
        if (!isFloat && IsNext(branch.IfTrue))
        {
            _il.BranchOnTwo(OppositeBranch(op), BlockLabel(branch.IfFalse));
            return;
        }

        _il.BranchOnTwo(BranchFor(op), BlockLabel(branch.IfTrue));
        JumpTo(branch.IfFalse);
    }

    private static OpCode BranchFor(CompareOperator op) => op switch
    {
        CompareOperator.Less => OpCodes.Blt,
        CompareOperator.LessEqual => OpCodes.Ble,
        CompareOperator.Equal => OpCodes.Beq,
        CompareOperator.NotEqual => OpCodes.Bne_Un,
        CompareOperator.Greater => OpCodes.Bgt,
        _ => OpCodes.Bge,
    };

    private static OpCode OppositeBranch(CompareOperator op) => op switch
    {
        CompareOperator.Less => OpCodes.Bge,
        CompareOperator.LessEqual => OpCodes.Bgt,
        CompareOperator.Equal => OpCodes.Bne_Un,
        CompareOperator.NotEqual => OpCodes.Beq,
        CompareOperator.Greater => OpCodes.Ble,
        _ => OpCodes.Blt,
    };
}
