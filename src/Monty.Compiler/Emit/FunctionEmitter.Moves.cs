using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Emit;

/// <remarks>Moves, cells and names.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitMove(Move op)
    {
        Load(op.Source);
        StoreSlot(op.Target);
    }

    public override void VisitUnbind(Unbind op)
    {
        LoadSlotAddress(op.Slot);
        _il.InitializeObject(typeof(PyValue));
    }

    public override void VisitCheckBound(CheckBound op)
    {
        Label unbound = _il.DefineLabel();
        Label bound = _il.DefineLabel();
        LoadRef(Operand.OfSlot(op.Slot));
        _il.BranchOnOne(OpCodes.Brfalse, unbound);
        _il.Mark(bound);
        OutOfLine(() =>
        {
            _il.Mark(unbound);
            LoadContext();
            LoadName(op.Name);
            _il.Call(RuntimeMethods.UnboundLocal);
            FinishSignalling(op);
            _il.Jump(bound);
        });
    }

    public override void VisitMakeCell(MakeCell op)
    {
        LoadSlot(op.Slot);
        _il.New(RuntimeMembers.NewCell);
        StoreReference(op.Slot);
    }

    public override void VisitLoadClosure(LoadClosure op)
    {
        LoadFunction();
        _il.LoadField(RuntimeMembers.FunctionClosure);
        _il.LoadInt32(op.Index);
        _il.LoadElement(typeof(PyCell));
        StoreReference(op.Target);
    }

    public override void VisitLoadCell(LoadCell op)
    {
        Label empty = _il.DefineLabel();
        Label bound = _il.DefineLabel();
        LoadCellObject(op.Cell);
        _il.LoadField(RuntimeMembers.CellContent);
        _il.StoreLocal(_result);
        LoadResultRef();
        _il.BranchOnOne(OpCodes.Brfalse, empty);
        _il.Mark(bound);
        _il.LoadLocal(_result);
        StoreSlot(op.Target);
        OutOfLine(() =>
        {
            _il.Mark(empty);
            RaiseEmptyCell(op, op.Name, op.IsFree);
            _il.Jump(bound);
        });
    }

    public override void VisitStoreCell(StoreCell op)
    {
        LoadCellObject(op.Cell);
        Load(op.Source);
        _il.StoreField(RuntimeMembers.CellContent);
    }

    public override void VisitDeleteCell(DeleteCell op)
    {
        Label empty = _il.DefineLabel();
        Label done = _il.DefineLabel();
        LoadCellObject(op.Cell);
        _il.LoadField(RuntimeMembers.CellContent);
        _il.StoreLocal(_result);
        LoadResultRef();
        _il.BranchOnOne(OpCodes.Brfalse, empty);
        LoadCellObject(op.Cell);
        LoadSignal();
        _il.StoreField(RuntimeMembers.CellContent);
        _il.Mark(done);
        OutOfLine(() =>
        {
            _il.Mark(empty);
            RaiseEmptyCell(op, op.Name, op.IsFree);
            _il.Jump(done);
        });
    }

    public override void VisitLoadGlobal(LoadGlobal op)
    {
        Label missing = _il.DefineLabel();
        Label found = _il.DefineLabel();
        _il.LoadLocal(_globals!);
        _il.LoadInt32(op.Global);
        _il.LoadElement(typeof(PyValue));
        _il.StoreLocal(_result);
        LoadResultRef();
        _il.BranchOnOne(OpCodes.Brfalse, missing);
        _il.Mark(found);
        _il.LoadLocal(_result);
        StoreSlot(op.Target);
        OutOfLine(() =>
        {
            _il.Mark(missing);
            LoadContext();
            LoadFunction();
            _il.LoadInt32(op.Global);
            _il.Call(RuntimeMethods.LoadBuiltin);
            FinishSignalling(op);
            _il.Jump(found);
        });
    }

    public override void VisitStoreGlobal(StoreGlobal op)
    {
        _il.LoadLocal(_globals!);
        _il.LoadInt32(op.Global);
        Load(op.Source);
        _il.StoreElement(typeof(PyValue));
    }

    public override void VisitDeleteGlobal(DeleteGlobal op)
    {
        LoadContext();
        LoadFunction();
        _il.LoadInt32(op.Global);
        _il.Call(RuntimeMethods.DeleteGlobal);
        FinishSignalling(op);
    }

    public override void VisitLoadGlobalName(LoadGlobalName op)
    {
        LoadContext();
        LoadFunction();
        _il.LoadInt32(op.Global);
        _il.Call(RuntimeMethods.LoadGlobalName);
        FinishSignalling(op, op.Target);
    }

    public override void VisitStoreGlobalName(StoreGlobalName op)
    {
        LoadContext();
        LoadFunction();
        _il.LoadInt32(op.Global);
        Load(op.Source);
        _il.Call(RuntimeMethods.StoreGlobalName);
        FinishSignalling(op);
    }

    public override void VisitDeleteGlobalName(DeleteGlobalName op)
    {
        LoadContext();
        LoadFunction();
        _il.LoadInt32(op.Global);
        _il.Call(RuntimeMethods.DeleteGlobalName);
        FinishSignalling(op);
    }

    public override void VisitLoadName(LoadName op)
    {
        LoadContext();
        LoadFunction();
        Load(op.Namespace);
        LoadName(op.Name);
        LoadOptional(op.Cell);
        _il.LoadInt32(op.Global);
        _il.Call(RuntimeMethods.LoadName);
        FinishSignalling(op, op.Target);
    }

    public override void VisitStoreName(StoreName op)
    {
        LoadContext();
        Load(op.Namespace);
        LoadName(op.Name);
        Load(op.Source);
        _il.Call(RuntimeMethods.StoreName);
        FinishSignalling(op);
    }

    public override void VisitDeleteName(DeleteName op)
    {
        LoadContext();
        Load(op.Namespace);
        LoadName(op.Name);
        _il.Call(RuntimeMethods.DeleteName);
        FinishSignalling(op);
    }

    /// <summary>Pushes an operand, or the unbound value where there is none.</summary>
    private void LoadOptional(Operand operand)
    {
        if (operand.IsNone)
            LoadSignal();
        else
            Load(operand);
    }

    /// <summary>Pops an object reference and stores it as a value.</summary>
    private void StoreReference(int slot)
    {
        _il.LoadInt64(0);
        _il.New(RuntimeMembers.NewValue);
        StoreSlot(slot);
    }

    /// <summary>Pushes the cell in a slot. The cast is checked: the code may come from a snapshot.</summary>
    private void LoadCellObject(int slot)
    {
        LoadRef(Operand.OfSlot(slot));
        _il.CastClass(typeof(PyCell));
    }

    private void RaiseEmptyCell(Instruction op, PyStr name, bool isFree)
    {
        LoadContext();
        LoadName(name);
        _il.Call(isFree ? RuntimeMethods.UnboundFree : RuntimeMethods.UnboundLocal);
        FinishSignalling(op);
    }
}
