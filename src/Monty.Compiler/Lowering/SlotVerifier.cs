using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Checks that every slot is written before it is read on every path, and that cells stay in slots for cells.</summary>
internal sealed class SlotVerifier(IrFunction function) : InstructionFields
{
    private SlotSet _now;
    private bool _allowsCells;
    private string? _error;

    public string? Verify()
    {
        var defined = new DefinedSlots(function);
        SlotSet now = SlotSet.Empty(function.Slots.Count);
        foreach (BasicBlock block in function.Blocks)
        {
            now.CopyFrom(defined.AtEntry(block));
            if (block.Handler >= 0 && IsCell(block.ExceptionSlot))
                return "an exception in a slot for a cell";
            foreach (Instruction instruction in block.Instructions)
            {
                _now = now;
                _allowsCells = instruction is MakeFunction or LoadName
                    || (instruction is Return or StoreName { Name.Text: NameLowering.NamespaceCell } && function.Kind == CodeKind.ClassBody);
                instruction.Fields(this);
                CheckCells(instruction);
                if (_error is not null)
                    return _error;
                defined.Step(now, instruction);
            }
        }

        return null;
    }

    public override void Use(ref Operand operand)
    {
        if (!operand.IsSlot)
            return;
        CheckDefined(operand.Slot);
        if (!_allowsCells && IsCell(operand.Slot))
            _error ??= $"s{operand.Slot} is a cell";
    }

    public override void UseSlot(ref int slot)
    {
        if (IsCell(slot))
            CheckDefined(slot);
    }

    public override void UseAndDefine(ref int slot)
    {
    }

    private void CheckCells(Instruction instruction)
    {
        bool isRight = instruction switch
        {
            MakeCell op => IsCell(op.Slot),
            LoadClosure op => IsCell(op.Target) && op.Index < function.FreeVariables.Length,
            LoadCell op => IsCell(op.Cell) && !IsCell(op.Target),
            StoreCell op => IsCell(op.Cell),
            DeleteCell op => IsCell(op.Cell),
            BuildLocals op => Array.TrueForAll(op.Slots, slot => function.Slots[slot].Kind != SlotKind.Temporary) && !IsCell(op.Target),
            StoreName op => !op.Namespace.IsSlot || !IsCell(op.Namespace.Slot),
            CheckBound op => function.Slots[op.Slot].Kind == SlotKind.Local,
            MakeFunction op => Array.TrueForAll(op.Closure, cell => cell.IsSlot && IsCell(cell.Slot)) && !IsCell(op.Target),
            LoadName op => (op.Cell.IsNone || (op.Cell.IsSlot && IsCell(op.Cell.Slot))) && !IsCell(op.Target),
            _ => true,
        };
        if (!isRight)
            _error ??= $"{instruction.GetType().Name} on the wrong kind of slot";
    }

    private bool IsCell(int slot) => function.Slots[slot].Kind == SlotKind.Cell;

    private void CheckDefined(int slot)
    {
        if (!_now.Contains(slot))
            _error ??= $"s{slot} is read before it is written";
    }
}
