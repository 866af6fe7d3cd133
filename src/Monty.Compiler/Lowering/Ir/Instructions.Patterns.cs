using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>
/// <c>target = whether subject is a sequence pattern's kind of sequence</c> (not str, bytes or bytearray) of the right length: a
/// bool. With a star, at least <see cref="Count"/> items.
/// </summary>
internal sealed class MatchSequence : Instruction
{
    public int Target;
    public Operand Subject;
    public int Count;
    public bool HasStar;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Subject);
        fields.Number(ref Count);
        fields.Flag(ref HasStar);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMatchSequence(this);
}

/// <summary><c>target = whether subject is a mapping</c> of at least <see cref="Count"/> items: a bool.</summary>
internal sealed class MatchMapping : Instruction
{
    public int Target;
    public Operand Subject;
    public int Count;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Subject);
        fields.Number(ref Count);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMatchMapping(this);
}

/// <summary>
/// <c>target = tuple of subject's values for the keys</c>, or None where one is missing; ValueError where two keys are equal.
/// </summary>
internal sealed class MatchKeys : Instruction
{
    public int Target;
    public Operand Subject;
    public Operand[] Keys = [];

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Subject);
        fields.Uses(ref Keys);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMatchKeys(this);
}

/// <summary>
/// <c>target = tuple of subject's attributes</c>, or None where it is no instance of the class or lacks one: first those that
/// <c>__match_args__</c> names, as many as there are positional patterns, then those named.
/// </summary>
internal sealed class MatchClass : Instruction
{
    public int Target;
    public Operand Subject;
    public Operand Class;
    public int PositionalCount;
    public KeywordNames Names = KeywordNames.None;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Subject);
        fields.Use(ref Class);
        fields.Number(ref PositionalCount);
        fields.Names(ref Names);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMatchClass(this);
}
