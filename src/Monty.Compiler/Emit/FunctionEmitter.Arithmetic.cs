using System.Reflection;
using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Emit;

/// <remarks>
/// Binary operators and comparisons, with int and float paths inline where the code may run often. Code size is JIT time, so
/// module code outside of loops gets calls only.
/// </remarks>
internal sealed partial class FunctionEmitter
{
    private bool IsHot
        => _block.IsInLoop || _function.Kind is not (CodeKind.Module or CodeKind.ClassBody);

    public override void VisitBinary(Binary op)
        => EmitArithmetic(op, op.Target, op.Operator, op.Left, op.Right, RuntimeMethods.BinaryOperators[(int)op.Operator]);

    public override void VisitInPlaceBinary(InPlaceBinary op)
        => EmitArithmetic(op, op.Target, op.Operator, op.Left, op.Right, RuntimeMethods.InPlaceOperators[(int)op.Operator]);

    private void EmitArithmetic(Instruction op, int target, BinaryOperator kind, Operand left, Operand right, MethodInfo helper)
    {
        if (!IsHot || !HasInlinePath(kind, left, right))
        {
            EmitHelper(op, target, helper, left, right);
            return;
        }

        Label slow = _il.DefineLabel();
        Label done = _il.DefineLabel();
        bool ints = MayBeInts(left, right) && kind != BinaryOperator.TrueDivide;
        bool floats = MayBeFloats(left, right) && IsFloatOperator(kind);
        if (ints)
        {
            Label notInts = floats ? _il.DefineLabel() : slow;
            BranchUnless(RuntimeMembers.IntTagInstance, left, notInts);
            BranchUnless(RuntimeMembers.IntTagInstance, right, notInts);
            EmitIntOperation(kind, target, left, right, slow);
            if (floats)
            {
                OutOfLine(() =>
                {
                    _il.Mark(notInts);
                    EmitFloatPath(kind, target, left, right, slow);
                    _il.Jump(done);
                });
            }
        }
        else
        {
            EmitFloatPath(kind, target, left, right, slow);
        }

        _il.Mark(done);
        OutOfLine(() =>
        {
            _il.Mark(slow);
            EmitHelper(op, target, helper, left, right);
            _il.Jump(done);
        });
    }

    private void EmitFloatPath(BinaryOperator kind, int target, Operand left, Operand right, Label slow)
    {
        BranchUnless(RuntimeMembers.FloatTagInstance, left, slow);
        BranchUnless(RuntimeMembers.FloatTagInstance, right, slow);
        if (kind == BinaryOperator.TrueDivide)
        {
            LoadDouble(right);
            LoadZero();
            _il.BranchOnTwo(OpCodes.Beq, slow);
        }

        LocalBuilder bits = Scratch(typeof(long));
        LoadDouble(left);
        LoadDouble(right);
        _il.Operate(FloatOpCode(kind));
        _il.Call(RuntimeMembers.DoubleToInt64Bits);
        _il.StoreLocal(bits);
        _il.LoadField(RuntimeMembers.FloatTagInstance);
        _il.LoadLocal(bits);
        _il.New(RuntimeMembers.NewValue);
        StoreSlot(target);
    }

    private void LoadZero()
    {
        _il.LoadInt64(0);
        _il.Call(RuntimeMembers.Int64BitsToDouble);
    }

    private void EmitIntOperation(BinaryOperator kind, int target, Operand left, Operand right, Label slow)
    {
        LocalBuilder bits = Scratch(typeof(long));
        switch (kind)
        {
            case BinaryOperator.Add:
            case BinaryOperator.Subtract:
                EmitCheckedSum(kind, left, right, bits, slow);
                break;
            case BinaryOperator.Multiply:
                EmitCheckedProduct(left, right, bits, slow);
                break;
            case BinaryOperator.Modulo:
            case BinaryOperator.FloorDivide:
                EmitFloorDivision(kind, left, right, bits);
                break;
            default:
                LoadBits(left);
                LoadBits(right);
                _il.Operate(BitwiseOpCode(kind));
                _il.StoreLocal(bits);
                break;
        }

        _il.LoadField(RuntimeMembers.IntTagInstance);
        _il.LoadLocal(bits);
        _il.New(RuntimeMembers.NewValue);
        StoreSlot(target);
    }

    /// <summary>Overflow shows in the sign: both operands (of a sum) differ from it in sign.</summary>
    private void EmitCheckedSum(BinaryOperator kind, Operand left, Operand right, LocalBuilder bits, Label slow)
    {
        bool adds = kind == BinaryOperator.Add;
        LoadBits(left);
        LoadBits(right);
        _il.Operate(adds ? OpCodes.Add : OpCodes.Sub);
        _il.StoreLocal(bits);
        LoadBits(left);
        if (adds)
            _il.LoadLocal(bits);
        else
            LoadBits(right);
        _il.Operate(OpCodes.Xor);
        if (adds)
            LoadBits(right);
        else
            LoadBits(left);
        _il.LoadLocal(bits);
        _il.Operate(OpCodes.Xor);
        _il.Operate(OpCodes.And);
        _il.LoadInt64(0);
        _il.BranchOnTwo(OpCodes.Blt, slow);
    }

    /// <summary>Factors of 32 bits cannot overflow; others take the slow path, which looks closer.</summary>
    private void EmitCheckedProduct(Operand left, Operand right, LocalBuilder bits, Label slow)
    {
        BranchUnlessInt32(left, slow);
        if (left != right)
            BranchUnlessInt32(right, slow);
        LoadBits(left);
        LoadBits(right);
        _il.Operate(OpCodes.Mul);
        _il.StoreLocal(bits);
    }

    private void BranchUnlessInt32(Operand operand, Label slow)
    {
        if (operand.IsConstant && _function.Constants[operand.Constant].Bits is >= int.MinValue and <= int.MaxValue)
            return;
        LoadBits(operand);
        _il.Convert(OpCodes.Conv_I4);
        _il.Convert(OpCodes.Conv_I8);
        LoadBits(operand);
        _il.BranchOnTwo(OpCodes.Bne_Un, slow);
    }

    /// <summary>By a positive constant: .NET truncates, Python floors, so a negative remainder is corrected.</summary>
    private void EmitFloorDivision(BinaryOperator kind, Operand left, Operand right, LocalBuilder bits)
    {
        Label exact = _il.DefineLabel();
        LocalBuilder remainder = _il.DeclareLocal(typeof(long));
        LoadBits(left);
        LoadBits(right);
        _il.Operate(OpCodes.Rem);
        _il.StoreLocal(remainder);
        if (kind == BinaryOperator.FloorDivide)
        {
            LoadBits(left);
            LoadBits(right);
            _il.Operate(OpCodes.Div);
            _il.StoreLocal(bits);
        }

        _il.LoadLocal(remainder);
        _il.LoadInt64(0);
        _il.BranchOnTwo(OpCodes.Bge, exact);
        if (kind == BinaryOperator.FloorDivide)
        {
            _il.LoadLocal(bits);
            _il.LoadInt64(1);
            _il.Operate(OpCodes.Sub);
            _il.StoreLocal(bits);
        }
        else
        {
            _il.LoadLocal(remainder);
            LoadBits(right);
            _il.Operate(OpCodes.Add);
            _il.StoreLocal(remainder);
        }

        _il.Mark(exact);
        if (kind == BinaryOperator.FloorDivide)
            return;
        _il.LoadLocal(remainder);
        _il.StoreLocal(bits);
    }

    private bool HasInlinePath(BinaryOperator kind, Operand left, Operand right) => kind switch
    {
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply
            => MayBeInts(left, right) || MayBeFloats(left, right),
        BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor => MayBeInts(left, right),
        BinaryOperator.TrueDivide => MayBeFloats(left, right),
        BinaryOperator.FloorDivide or BinaryOperator.Modulo
            => MayBeInts(left, right) && right.IsConstant && _function.Constants[right.Constant].Bits > 0,
        _ => false,
    };

    private bool MayBeInts(Operand left, Operand right) => MayBeInt(left) && MayBeInt(right);

    private bool MayBeFloats(Operand left, Operand right) => MayBeFloat(left) && MayBeFloat(right);

    private bool MayBeInt(Operand operand) => operand.IsSlot || _function.Constants[operand.Constant].IsInt;

    private bool MayBeFloat(Operand operand) => operand.IsSlot || _function.Constants[operand.Constant].IsFloat;

    private static bool IsFloatOperator(BinaryOperator kind)
        => kind is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.TrueDivide;

    private static OpCode FloatOpCode(BinaryOperator kind) => kind switch
    {
        BinaryOperator.Add => OpCodes.Add,
        BinaryOperator.Subtract => OpCodes.Sub,
        BinaryOperator.Multiply => OpCodes.Mul,
        _ => OpCodes.Div,
    };

    private static OpCode BitwiseOpCode(BinaryOperator kind) => kind switch
    {
        BinaryOperator.And => OpCodes.And,
        BinaryOperator.Or => OpCodes.Or,
        _ => OpCodes.Xor,
    };

    /// <summary>Jumps when the operand's tag is another; a constant needs no test.</summary>
    private void BranchUnless(FieldInfo tag, Operand operand, Label other)
    {
        if (operand.IsConstant)
            return;
        LoadRef(operand);
        _il.LoadField(tag);
        _il.BranchOnTwo(OpCodes.Bne_Un, other);
    }

    /// <summary>Pushes a float operand as a double.</summary>
    private void LoadDouble(Operand operand)
    {
        LoadBits(operand);
        _il.Call(RuntimeMembers.Int64BitsToDouble);
    }
}
