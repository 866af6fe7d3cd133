using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering.Ir;

/// <summary><c>target = source</c></summary>
internal sealed class Move : Instruction
{
    public int Target;
    public Operand Source;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Source);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMove(this);
}

/// <summary>The slot has no value from here on.</summary>
internal sealed class Unbind : Instruction
{
    public int Slot;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Unbind(ref Slot);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitUnbind(this);
}

/// <summary>Raises UnboundLocalError (NameError for a module) where the local has no value.</summary>
internal sealed class CheckBound : Instruction
{
    public int Slot;
    public PyStr Name = PyStr.Empty;

    public override void Fields(InstructionFields fields)
    {
        fields.UseSlot(ref Slot);
        fields.Name(ref Name);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCheckBound(this);
}

/// <summary>Wraps the content of the slot, if any, in a new cell; from here on the slot holds the cell.</summary>
internal sealed class MakeCell : Instruction
{
    public int Slot;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.UseAndDefine(ref Slot);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitMakeCell(this);
}

/// <summary><c>target = function.closure[index]</c>: a cell.</summary>
internal sealed class LoadClosure : Instruction
{
    public int Target;
    public int Index;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Index);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadClosure(this);
}

/// <summary>Reads the content of a cell; NameError where it is empty.</summary>
internal sealed class LoadCell : Instruction
{
    public int Target;
    public int Cell;
    public PyStr Name = PyStr.Empty;
    public bool IsFree;

    public override void Fields(InstructionFields fields)
    {
        fields.UseSlot(ref Cell);
        fields.Name(ref Name);
        fields.Flag(ref IsFree);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadCell(this);
}

/// <summary>Writes the content of a cell.</summary>
internal sealed class StoreCell : Instruction
{
    public int Cell;
    public Operand Source;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.UseSlot(ref Cell);
        fields.Use(ref Source);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitStoreCell(this);
}

/// <summary>Empties a cell; NameError where it is empty already.</summary>
internal sealed class DeleteCell : Instruction
{
    public int Cell;
    public PyStr Name = PyStr.Empty;
    public bool IsFree;

    public override void Fields(InstructionFields fields)
    {
        fields.UseSlot(ref Cell);
        fields.Name(ref Name);
        fields.Flag(ref IsFree);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDeleteCell(this);
}

/// <summary>Reads a global of the program, else a builtin; NameError where there is neither.</summary>
internal sealed class LoadGlobal : Instruction
{
    public int Target;
    public int Global;

    /// <summary>See <see cref="UnknownNames"/>, which sets it: it follows from the rest of the program.</summary>
    public bool CanAskHost { get; set; }

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Global);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadGlobal(this);
}

/// <summary>Writes a global of the program.</summary>
internal sealed class StoreGlobal : Instruction
{
    public int Global;
    public Operand Source;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Global);
        fields.Use(ref Source);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitStoreGlobal(this);
}

/// <summary>Unbinds a global; NameError where it is unbound.</summary>
internal sealed class DeleteGlobal : Instruction
{
    public int Global;

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Global);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDeleteGlobal(this);
}

/// <summary>Class scope: reads from the namespace dict, else from the cell if there is one, else the global or builtin.</summary>
internal sealed class LoadName : Instruction
{
    public int Target;
    public Operand Namespace;
    public PyStr Name = PyStr.Empty;
    public Operand Cell;
    public int Global;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Namespace);
        fields.Name(ref Name);
        fields.UseOptional(ref Cell);
        fields.Number(ref Global);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadName(this);
}

/// <summary>Class scope: writes to the namespace dict.</summary>
internal sealed class StoreName : Instruction
{
    public Operand Namespace;
    public PyStr Name = PyStr.Empty;
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Namespace);
        fields.Name(ref Name);
        fields.Use(ref Source);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitStoreName(this);
}

/// <summary>Class scope: deletes from the namespace dict.</summary>
internal sealed class DeleteName : Instruction
{
    public Operand Namespace;
    public PyStr Name = PyStr.Empty;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Namespace);
        fields.Name(ref Name);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDeleteName(this);
}
