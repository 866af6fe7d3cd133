using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering.Ir;

/// <summary><c>target = iter(source)</c></summary>
internal sealed class GetIterator : Instruction
{
    public int Target;
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Source);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitGetIterator(this);
}

/// <summary><c>target = aiter(source)</c></summary>
internal sealed class GetAsyncIterator : Instruction
{
    public int Target;
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Source);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitGetAsyncIterator(this);
}

/// <summary>The iterator that <c>yield from source</c> delegates to.</summary>
internal sealed class GetYieldFromIterator : Instruction
{
    public int Target;
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Source);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitGetYieldFromIterator(this);
}

/// <summary>Suspends the generator with a value; target is what <c>send</c> passes in.</summary>
internal sealed class Yield : Instruction
{
    public int Target;
    public Operand Value;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitYield(this);
}

/// <summary><c>target = await value</c>: runs the awaitable; the task may be suspended meanwhile.</summary>
internal sealed class Await : Instruction
{
    public int Target;
    public Operand Value;

    /// <summary>Whether the value comes from <c>__aenter__</c>, or from <c>__aexit__</c>: errors say so.</summary>
    public bool IsEnter;
    public bool IsExit;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Define(ref Target);
        fields.Flag(ref IsEnter);
        fields.Flag(ref IsExit);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitAwait(this);
}

/// <summary><c>target = await anext(iterator)</c>; Exhausted is stored where it ended, see <see cref="BranchIfExhausted"/>.</summary>
internal sealed class AsyncNext : Instruction
{
    public int Target;
    public Operand Iterator;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Iterator);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitAsyncNext(this);
}

/// <summary>A loop back-edge or function entry: charges an operation, and is a point where the run can be preempted.</summary>
internal sealed class Checkpoint : Instruction
{
    public override void Fields(InstructionFields fields)
    {
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCheckpoint(this);
}
