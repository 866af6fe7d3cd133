using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>Goes on at the target.</summary>
internal sealed class Jump : Instruction
{
    public int Target;

    public override bool CanSignal => false;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Block(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitJump(this);
}

/// <summary>
/// Goes on by the condition's truth. A temporary that a <see cref="Compare"/> right before it writes is not read again: the
/// two may be emitted as one.
/// </summary>
internal sealed class BranchIf : Instruction
{
    public Operand Condition;
    public int IfTrue;
    public int IfFalse;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Condition);
        fields.Block(ref IfTrue);
        fields.Block(ref IfFalse);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBranchIf(this);
}

/// <summary>Goes on by whether the slot holds the end of an async iteration.</summary>
internal sealed class BranchIfExhausted : Instruction
{
    public Operand Value;
    public int IfExhausted;
    public int Otherwise;

    public override bool CanSignal => false;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Block(ref IfExhausted);
        fields.Block(ref Otherwise);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBranchIfExhausted(this);
}

/// <summary><c>target = next(iterator)</c>, or the loop ends.</summary>
internal sealed class ForIter : Instruction
{
    public int Target;
    public Operand Iterator;
    public int Body;
    public int Exhausted;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Iterator);
        fields.Block(ref Body);
        fields.Block(ref Exhausted);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitForIter(this);
}

/// <summary>Passes a value into the iterator of <c>yield from</c>: target is what it yields, or its return value when done.</summary>
internal sealed class Send : Instruction
{
    public int Target;
    public Operand Iterator;
    public Operand Value;
    public int Yielded;
    public int Done;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Iterator);
        fields.Use(ref Value);
        fields.Block(ref Yielded);
        fields.Block(ref Done);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitSend(this);
}

/// <summary>Passes an exception into the iterator of <c>yield from</c>; as <see cref="Send"/>.</summary>
internal sealed class ThrowInto : Instruction
{
    public int Target;
    public Operand Iterator;
    public Operand Exception;
    public int Yielded;
    public int Done;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Iterator);
        fields.Use(ref Exception);
        fields.Block(ref Yielded);
        fields.Block(ref Done);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitThrowInto(this);
}

/// <summary>Ends the activation with a value.</summary>
internal sealed class Return : Instruction
{
    public Operand Value;

    public override bool CanSignal => false;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitReturn(this);
}

/// <summary><c>raise exception from cause</c>; without an exception, reraises the one being handled.</summary>
internal sealed class Raise : Instruction
{
    public Operand Exception;
    public Operand Cause;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.UseOptional(ref Exception);
        fields.UseOptional(ref Cause);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitRaise(this);
}

/// <summary>Goes on raising an exception after a handler that did not want it, or a finally clause.</summary>
internal sealed class Reraise : Instruction
{
    public Operand Exception;

    public override bool EndsBlock => true;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Exception);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitReraise(this);
}
