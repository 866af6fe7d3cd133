using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Calls;

namespace Monty.Compiler.Lowering;

/// <summary>Checks that blocks are whole, numbers are in range and states are numbered in order.</summary>
internal sealed class StructureVerifier : InstructionFields
{
    private readonly IrFunction _function;
    private string? _error;

    private StructureVerifier(IrFunction function)
    {
        _function = function;
    }

    public static string? Verify(IrFunction function)
    {
        var verifier = new StructureVerifier(function);
        verifier.CheckParameters(function.Parameters);
        verifier.CheckBlocks();
        return verifier._error;
    }

    public override void Define(ref int slot) => CheckSlot(slot);

    public override void UseSlot(ref int slot) => CheckSlot(slot);

    public override void Unbind(ref int slot) => CheckSlot(slot);

    public override void Use(ref Operand operand)
    {
        if (operand.IsSlot)
            CheckSlot(operand.Slot);
        else
            Require(operand.IsConstant && operand.Constant < _function.Constants.Count, "a constant out of range");
    }

    public override void Block(ref int block)
        => Require(block >= 0 && block < _function.Blocks.Count, "a jump to nowhere");

    public override void Site(ref int site) => Require(site >= 0 && site < _function.SiteCount, "a site out of range");

    public override void Number(ref int number) => Require(number >= 0, "a negative number");

    private void CheckSlot(int slot) => Require(slot >= 0 && slot < _function.Slots.Count, "a slot out of range");

    private void CheckParameters(ParameterLayout layout)
    {
        long expected = (long)layout.PositionalCount + layout.KeywordOnlyCount + (layout.HasVarArgs ? 1 : 0)
            + (layout.HasVarKeywords ? 1 : 0);
        Require(layout.PositionalOnlyCount >= 0 && layout.KeywordOnlyCount >= 0, "a negative number of parameters");
        Require(layout.PositionalOnlyCount <= layout.PositionalCount && expected == layout.Count, "parameters that do not add up");
        Require(layout.Count <= _function.Slots.Count, "parameters without slots");
        for (int i = 0; i < layout.Count && _error is null; i++)
            Require(_function.Slots[i].Kind != SlotKind.Temporary, "a parameter in a temporary");
    }

    private void CheckBlocks()
    {
        Require(_function.Blocks.Count > 0, "no blocks");
        int state = 1;
        foreach (BasicBlock block in _function.Blocks)
        {
            Require(block.Instructions.Count > 0 && block.Terminator.EndsBlock, "a block without an end");
            Require(block.Handler >= -1 && block.Handler < _function.Blocks.Count, "a handler out of range");
            if (block.Handler >= 0)
                CheckSlot(block.ExceptionSlot);
            for (int i = 0; i < block.Instructions.Count && _error is null; i++)
                CheckInstruction(block.Instructions[i], i == block.Instructions.Count - 1, ref state);
            if (_error is not null)
                return;
        }

        Require(state == _function.StateCount, "a wrong number of states");
    }

    private void CheckInstruction(Instruction instruction, bool isLast, ref int state)
    {
        Require(instruction.EndsBlock == isLast, "a block that goes on after its end");
        int expected = instruction.CanSignal ? state++ : -1;
        Require(instruction.State == expected, "states out of order");
        instruction.Fields(this);
    }

    private void Require(bool condition, string error)
    {
        if (!condition)
            _error ??= error;
    }
}
