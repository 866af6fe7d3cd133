using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>Entering a handler: saves the exception now being handled and makes this one current.</summary>
internal sealed class PushHandled : Instruction
{
    public int Saved;
    public Operand Exception;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Exception);
        fields.Define(ref Saved);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitPushHandled(this);
}

/// <summary>Leaving a handler: makes the saved exception current again.</summary>
internal sealed class PopHandled : Instruction
{
    public Operand Saved;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Saved);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitPopHandled(this);
}

/// <summary>The exception, which came in by <c>throw</c>, gets as its context the one being handled.</summary>
internal sealed class ChainContext : Instruction
{
    public Operand Exception;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Exception);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitChainContext(this);
}

/// <summary><c>target = whether except type catches exception</c>: a bool.</summary>
internal sealed class MatchException : Instruction
{
    public int Target;
    public Operand Exception;
    public Operand Type;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Exception);
        fields.Use(ref Type);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMatchException(this);
}

/// <summary><c>target = AssertionError</c>, whatever the name is bound to.</summary>
internal sealed class LoadAssertionError : Instruction
{
    public int Target;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadAssertionError(this);
}

/// <summary>Looks up <c>__enter__</c> and <c>__exit__</c> (or the async pair) on the type; TypeError where one is missing.</summary>
internal sealed class LoadContextManager : Instruction
{
    public int Enter;
    public int Exit;
    public Operand Manager;
    public bool IsAsync;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Manager);
        fields.Flag(ref IsAsync);
        fields.Define(ref Enter);
        fields.Define(ref Exit);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadContextManager(this);
}

/// <summary><c>target = exit(type(exception), exception, traceback)</c></summary>
internal sealed class CallExit : Instruction
{
    public int Target;
    public Operand Exit;
    public Operand Exception;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Exit);
        fields.Use(ref Exception);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCallExit(this);
}

/// <summary><c>pair = the part of an exception or None that except* type takes, and what it leaves</c>; not yet checked.</summary>
internal sealed class MatchGroup : Instruction
{
    public int Target;
    public Operand Exception;
    public Operand Type;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Exception);
        fields.Use(ref Type);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMatchGroup(this);
}

/// <summary><c>match, rest = pair</c>, which a script's own <c>split</c> may have made of the exception.</summary>
internal sealed class TakeGroupParts : Instruction
{
    public int Match;
    public int Rest;
    public Operand Exception;
    public Operand Pair;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Exception);
        fields.Use(ref Pair);
        fields.Define(ref Match);
        fields.Define(ref Rest);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitTakeGroupParts(this);
}

/// <summary><c>target = what a statement with except* raises at its end, or None</c>; left over is a list.</summary>
internal sealed class FinishGroup : Instruction
{
    public int Target;
    public Operand Original;
    public Operand LeftOver;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Original);
        fields.Use(ref LeftOver);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitFinishGroup(this);
}
