using System.Reflection;
using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Compiler.Emit;

/// <remarks>Operators without inline paths, attributes and subscriptions.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitUnary(Unary op)
    {
        LoadContext();
        Load(op.Operand);
        _il.Call(RuntimeMethods.UnaryOperators[(int)op.Operator]);
        FinishSignalling(op, op.Target);
    }

    public override void VisitNot(Not op)
    {
        Label general = _il.DefineLabel();
        Label done = _il.DefineLabel();
        LoadRef(op.Operand);
        _il.LoadField(RuntimeMembers.BoolTagInstance);
        _il.BranchOnTwo(OpCodes.Bne_Un, general);
        LoadBits(op.Operand);
        _il.LoadInt64(0);
        _il.Operate(OpCodes.Ceq);
        StoreBool(op.Target);
        _il.Mark(done);
        OutOfLine(() =>
        {
            _il.Mark(general);
            LoadContext();
            Load(op.Operand);
            _il.Call(RuntimeMethods.TruthOf);
            FinishSignalling(op);
            LoadResultBits();
            _il.LoadInt64(0);
            _il.Operate(OpCodes.Ceq);
            StoreBool(op.Target);
            _il.Jump(done);
        });
    }

    public override void VisitIs(Is op)
    {
        Label differ = _il.DefineLabel();
        Label done = _il.DefineLabel();
        LoadRef(op.Left);
        LoadRef(op.Right);
        _il.BranchOnTwo(OpCodes.Bne_Un, differ);
        LoadBits(op.Left);
        LoadBits(op.Right);
        _il.Operate(OpCodes.Ceq);
        if (op.Negated)
            Negate();
        StoreBool(op.Target);
        _il.Mark(done);
        OutOfLine(() =>
        {
            _il.Mark(differ);
            _il.LoadInt32(op.Negated ? 1 : 0);
            StoreBool(op.Target);
            _il.Jump(done);
        });
    }

    public override void VisitContains(Contains op) => EmitTest(op, op.Target, op.Negated, RuntimeMethods.Contains, op.Container, op.Item);

    public override void VisitIsMember(IsMember op) => EmitTest(op, op.Target, op.Negated, RuntimeMethods.IsMember, op.Members, op.Item);

    public override void VisitContainsPair(ContainsPair op)
        => EmitTest(op, op.Target, op.Negated, RuntimeMethods.ContainsPair, op.Container, op.First, op.Second);

    /// <summary><c>target = helper(context, …)</c>, or not, where the helper gives True, False or a signal.</summary>
    private void EmitTest(Instruction op, int target, bool isNegated, MethodInfo helper, params ReadOnlySpan<Operand> operands)
    {
        CallHelper(helper, operands);
        FinishSignalling(op);
        LoadResultBits();
        _il.Convert(OpCodes.Conv_I4);
        if (isNegated)
            Negate();
        StoreBool(target);
    }

    public override void VisitGetAttribute(GetAttribute op)
    {
        LoadContext();
        Load(op.Value);
        LoadName(op.Name);
        LoadSite(op.Site);
        _il.Call(RuntimeMethods.GetAttribute);
        FinishSignalling(op, op.Target);
    }

    public override void VisitSetAttribute(SetAttribute op)
    {
        LoadContext();
        Load(op.Value);
        LoadName(op.Name);
        Load(op.Source);
        LoadSite(op.Site);
        _il.Call(RuntimeMethods.SetAttribute);
        FinishSignalling(op);
    }

    public override void VisitDeleteAttribute(DeleteAttribute op)
    {
        LoadContext();
        Load(op.Value);
        LoadName(op.Name);
        _il.Call(RuntimeMethods.DeleteAttribute);
        FinishSignalling(op);
    }

    public override void VisitGetItem(GetItem op) => EmitHelper(op, op.Target, RuntimeMethods.GetItem, op.Value, op.Key);

    public override void VisitGetPairItem(GetPairItem op)
        => EmitHelper(op, op.Target, RuntimeMethods.GetPairItem, op.Value, op.First, op.Second);

    public override void VisitGetSlice(GetSlice op)
        => EmitHelper(op, op.Target, op.IsTransient ? RuntimeMethods.GetTransientSlice : RuntimeMethods.GetSlice, op.Value, op.Start, op.Stop, op.Step);

    public override void VisitSetItem(SetItem op)
    {
        CallHelper(RuntimeMethods.SetItem, op.Value, op.Key, op.Source);
        FinishSignalling(op);
    }

    public override void VisitDeleteItem(DeleteItem op)
    {
        CallHelper(RuntimeMethods.DeleteItem, op.Value, op.Key);
        FinishSignalling(op);
    }

    public override void VisitBuildSlice(BuildSlice op)
    {
        Load(op.Start);
        Load(op.Stop);
        Load(op.Step);
        _il.Call(RuntimeMethods.BuildSlice);
        StoreSlot(op.Target);
    }

    /// <summary><c>target = helper(context, …)</c></summary>
    private void EmitHelper(Instruction op, int target, MethodInfo helper, params ReadOnlySpan<Operand> operands)
    {
        CallHelper(helper, operands);
        FinishSignalling(op, target);
    }

    /// <summary><c>helper(context, …)</c></summary>
    private void CallHelper(MethodInfo helper, params ReadOnlySpan<Operand> operands)
    {
        LoadContext();
        foreach (Operand operand in operands)
            Load(operand);
        _il.Call(helper);
    }

    /// <summary>Pushes the address of an inline cache.</summary>
    private void LoadSite(int site)
    {
        LoadFunction();
        _il.LoadField(RuntimeMembers.FunctionSites);
        _il.LoadInt32(site);
        _il.LoadElementAddress(typeof(AttributeSite));
    }

    private void LoadResultBits()
    {
        _il.LoadLocalAddress(_result);
        _il.LoadField(RuntimeMembers.ValueBits);
    }

    /// <summary>Turns a bool on the stack over.</summary>
    private void Negate()
    {
        _il.LoadInt32(0);
        _il.Operate(OpCodes.Ceq);
    }
}
