using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Interpret;

/// <remarks>Moves, cells and names.</remarks>
internal sealed partial class Interpreter
{
    public override void VisitMove(Move op) => Set(op.Target, Get(op.Source));

    public override void VisitUnbind(Unbind op) => Set(op.Slot, default);

    public override void VisitCheckBound(CheckBound op)
    {
        if (_slots[op.Slot].IsUnbound)
            Test(op, NameAccess.UnboundLocal(_context, op.Name));
    }

    public override void VisitMakeCell(MakeCell op) => Set(op.Slot, new PyCell(_slots[op.Slot]));

    public override void VisitLoadClosure(LoadClosure op) => Set(op.Target, _function.Closure[op.Index]);

    public override void VisitLoadCell(LoadCell op)
    {
        PyValue content = CellIn(op.Cell).Content;
        if (content.IsUnbound)
            Test(op, EmptyCell(op.Name, op.IsFree));
        else
            Set(op.Target, content);
    }

    public override void VisitStoreCell(StoreCell op) => CellIn(op.Cell).Content = Get(op.Source);

    public override void VisitDeleteCell(DeleteCell op)
    {
        PyCell cell = CellIn(op.Cell);
        if (cell.Content.IsUnbound)
            Test(op, EmptyCell(op.Name, op.IsFree));
        else
            cell.Content = default;
    }

    public override void VisitLoadGlobal(LoadGlobal op)
    {
        PyValue value = _function.Globals.Slots[op.Global];
        Store(op, op.Target, value.IsUnbound ? NameAccess.LoadBuiltin(_context, _function, op.Global) : value);
    }

    public override void VisitStoreGlobal(StoreGlobal op) => _function.Globals.Slots[op.Global] = Get(op.Source);

    public override void VisitDeleteGlobal(DeleteGlobal op) => Test(op, NameAccess.DeleteGlobal(_context, _function, op.Global));

    public override void VisitLoadGlobalName(LoadGlobalName op)
        => Store(op, op.Target, NameAccess.LoadGlobalName(_context, _function, op.Global));

    public override void VisitStoreGlobalName(StoreGlobalName op)
        => Test(op, NameAccess.StoreGlobalName(_context, _function, op.Global, Get(op.Source)));

    public override void VisitDeleteGlobalName(DeleteGlobalName op)
        => Test(op, NameAccess.DeleteGlobalName(_context, _function, op.Global));

    public override void VisitLoadName(LoadName op)
        => Store(op, op.Target, NameAccess.LoadName(_context, _function, Get(op.Namespace), op.Name, Get(op.Cell), op.Global));

    public override void VisitStoreName(StoreName op)
        => Test(op, NameAccess.StoreName(_context, Get(op.Namespace), op.Name, Get(op.Source)));

    public override void VisitDeleteName(DeleteName op)
        => Test(op, NameAccess.DeleteName(_context, Get(op.Namespace), op.Name));

    private PyCell CellIn(int slot) => (PyCell)_slots[slot].Ref;

    private PyValue EmptyCell(PyStr name, bool isFree)
        => isFree ? NameAccess.UnboundFree(_context, name) : NameAccess.UnboundLocal(_context, name);
}
