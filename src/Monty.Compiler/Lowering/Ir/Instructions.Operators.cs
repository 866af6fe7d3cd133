using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering.Ir;

/// <summary><c>target = op operand</c></summary>
internal sealed class Unary : Instruction
{
    public int Target;
    public UnaryOperator Operator;
    public Operand Operand;

    public override void Fields(InstructionFields fields)
    {
        fields.Operator(ref Operator);
        fields.Use(ref Operand);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitUnary(this);
}

/// <summary><c>target = not operand</c></summary>
internal sealed class Not : Instruction
{
    public int Target;
    public Operand Operand;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Operand);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitNot(this);
}

/// <summary><c>target = left op right</c></summary>
internal sealed class Binary : Instruction
{
    public int Target;
    public BinaryOperator Operator;
    public Operand Left;
    public Operand Right;

    public override void Fields(InstructionFields fields)
    {
        fields.Operator(ref Operator);
        fields.Use(ref Left);
        fields.Use(ref Right);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBinary(this);
}

/// <summary><c>target = left op= right</c>: the result is to be stored back.</summary>
internal sealed class InPlaceBinary : Instruction
{
    public int Target;
    public BinaryOperator Operator;
    public Operand Left;
    public Operand Right;

    public override void Fields(InstructionFields fields)
    {
        fields.Operator(ref Operator);
        fields.Use(ref Left);
        fields.Use(ref Right);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitInPlaceBinary(this);
}

/// <summary><c>target = left op right</c>: one link of a chain; any value may result.</summary>
internal sealed class Compare : Instruction
{
    public int Target;
    public CompareOperator Operator;
    public Operand Left;
    public Operand Right;

    public override void Fields(InstructionFields fields)
    {
        fields.Operator(ref Operator);
        fields.Use(ref Left);
        fields.Use(ref Right);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCompare(this);
}

/// <summary><c>target = left is right</c>, or <c>is not</c>.</summary>
internal sealed class Is : Instruction
{
    public int Target;
    public Operand Left;
    public Operand Right;
    public bool Negated;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Left);
        fields.Use(ref Right);
        fields.Flag(ref Negated);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitIs(this);
}

/// <summary><c>target = item in container</c>, or <c>not in</c>.</summary>
internal sealed class Contains : Instruction
{
    public int Target;
    public Operand Item;
    public Operand Container;
    public bool Negated;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Item);
        fields.Use(ref Container);
        fields.Flag(ref Negated);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitContains(this);
}

/// <summary><c>target = (first, second) in container</c>, or <c>not in</c>, without a tuple where the container is a dict or set that needs none.</summary>
internal sealed class ContainsPair : Instruction
{
    public int Target;
    public Operand First;
    public Operand Second;
    public Operand Container;
    public bool Negated;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref First);
        fields.Use(ref Second);
        fields.Use(ref Container);
        fields.Flag(ref Negated);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitContainsPair(this);
}

/// <summary><c>target = item in {constants}</c>, or <c>not in</c>: the constants are in a tuple.</summary>
internal sealed class IsMember : Instruction
{
    public int Target;
    public Operand Item;
    public Operand Members;
    public bool Negated;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Item);
        fields.Use(ref Members);
        fields.Flag(ref Negated);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitIsMember(this);
}

/// <summary><c>target = value.name</c></summary>
internal sealed class GetAttribute : Instruction
{
    public int Target;
    public Operand Value;
    public PyStr Name = PyStr.Empty;
    public int Site;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Name(ref Name);
        fields.Site(ref Site);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitGetAttribute(this);
}

/// <summary><c>value.name = source</c></summary>
internal sealed class SetAttribute : Instruction
{
    public Operand Value;
    public PyStr Name = PyStr.Empty;
    public Operand Source;
    public int Site;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Name(ref Name);
        fields.Use(ref Source);
        fields.Site(ref Site);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitSetAttribute(this);
}

/// <summary><c>del value.name</c></summary>
internal sealed class DeleteAttribute : Instruction
{
    public Operand Value;
    public PyStr Name = PyStr.Empty;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Name(ref Name);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDeleteAttribute(this);
}

/// <summary><c>target = value[key]</c></summary>
internal sealed class GetItem : Instruction
{
    public int Target;
    public Operand Value;
    public Operand Key;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Use(ref Key);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitGetItem(this);
}

/// <summary><c>target = value[first, second]</c>, without a tuple where the value is a dict that needs none.</summary>
internal sealed class GetPairItem : Instruction
{
    public int Target;
    public Operand Value;
    public Operand First;
    public Operand Second;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Use(ref First);
        fields.Use(ref Second);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitGetPairItem(this);
}

/// <summary><c>target = value[start:stop:step]</c>, without a slice object where the value is a builtin sequence.</summary>
internal sealed class GetSlice : Instruction
{
    public int Target;
    public Operand Value;
    public Operand Start;
    public Operand Stop;
    public Operand Step;

    /// <summary>Only the next instruction reads the result, to subscribe it with a constant: the items need not be copied.</summary>
    public bool IsTransient;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Use(ref Start);
        fields.Use(ref Stop);
        fields.Use(ref Step);
        fields.Flag(ref IsTransient);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitGetSlice(this);
}

/// <summary><c>value[key] = source</c></summary>
internal sealed class SetItem : Instruction
{
    public Operand Value;
    public Operand Key;
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Use(ref Key);
        fields.Use(ref Source);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitSetItem(this);
}

/// <summary><c>del value[key]</c></summary>
internal sealed class DeleteItem : Instruction
{
    public Operand Value;
    public Operand Key;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.Use(ref Key);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDeleteItem(this);
}

/// <summary><c>target = slice(start, stop, step)</c></summary>
internal sealed class BuildSlice : Instruction
{
    public int Target;
    public Operand Start;
    public Operand Stop;
    public Operand Step;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Start);
        fields.Use(ref Stop);
        fields.Use(ref Step);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildSlice(this);
}
