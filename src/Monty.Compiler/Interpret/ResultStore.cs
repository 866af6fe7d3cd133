using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;

namespace Monty.Compiler.Interpret;

/// <summary>Stores a result in the slot that an instruction defines, where it defines one.</summary>
internal sealed class ResultStore : InstructionFields
{
    private readonly PyValue[] _slots;
    private readonly PyValue _value;

    private ResultStore(PyValue[] slots, PyValue value)
    {
        _slots = slots;
        _value = value;
    }

    public static void Store(Instruction instruction, PyValue[] slots, PyValue value)
    {
        if (instruction is Yield yield)
            slots[yield.Target] = value;
        else
            instruction.Fields(new ResultStore(slots, value));
    }

    public override void Define(ref int slot) => _slots[slot] = _value;
}
