using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>Visits the fields of instructions; by default does nothing with them.</summary>
internal abstract class InstructionFields
{
    /// <summary>A slot that the instruction writes.</summary>
    public virtual void Define(ref int slot)
    {
    }

    public virtual void Defines(ref int[] slots)
    {
        for (int i = 0; i < slots.Length; i++)
            Define(ref slots[i]);
    }

    /// <summary>A slot or constant that the instruction reads.</summary>
    public virtual void Use(ref Operand operand)
    {
    }

    public virtual void Uses(ref Operand[] operands)
    {
        for (int i = 0; i < operands.Length; i++)
            Use(ref operands[i]);
    }

    /// <summary>As <see cref="Use"/>, or <see cref="Operand.None"/>.</summary>
    public virtual void UseOptional(ref Operand operand)
    {
        if (!operand.IsNone)
            Use(ref operand);
    }

    /// <summary>A slot that the instruction reads and that may be unbound.</summary>
    public virtual void UseSlot(ref int slot)
    {
    }

    /// <summary>A slot that the instruction reads, bound or not, and writes.</summary>
    public virtual void UseAndDefine(ref int slot)
    {
        UseSlot(ref slot);
        Define(ref slot);
    }

    /// <summary>A slot that has no value afterwards.</summary>
    public virtual void Unbind(ref int slot)
    {
    }

    public virtual void Name(ref PyStr name)
    {
    }

    public virtual void Names(ref KeywordNames names)
    {
    }

    public virtual void Number(ref int number)
    {
    }

    /// <summary>The number of an inline cache of the function.</summary>
    public virtual void Site(ref int site)
    {
    }

    public virtual void Flag(ref bool flag)
    {
    }

    /// <summary>The number of a block that control may go to.</summary>
    public virtual void Block(ref int block)
    {
    }

    public virtual void Operator(ref BinaryOperator op)
    {
    }

    public virtual void Operator(ref UnaryOperator op)
    {
    }

    public virtual void Operator(ref CompareOperator op)
    {
    }
}
