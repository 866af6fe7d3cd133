using Monty.Runtime.Calls;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>Reads a global of the dict of globals, else a builtin; NameError where there is neither.</summary>
internal sealed class LoadGlobalName : Instruction
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

    public override void Accept(InstructionVisitor visitor) => visitor.VisitLoadGlobalName(this);
}

/// <summary>Writes a global to the dict of globals, which a key of the script's own making can forbid.</summary>
internal sealed class StoreGlobalName : Instruction
{
    public int Global;
    public Operand Source;

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Global);
        fields.Use(ref Source);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitStoreGlobalName(this);
}

/// <summary>Takes a global out of the dict of globals; NameError where it is not there.</summary>
internal sealed class DeleteGlobalName : Instruction
{
    public int Global;

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Global);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitDeleteGlobalName(this);
}

/// <summary><c>from module import *</c> into the namespace of the program's top level, or the dict of globals.</summary>
internal sealed class ImportStar : Instruction
{
    public Operand Module;
    public Operand Namespace;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Module);
        fields.UseOptional(ref Namespace);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitImportStar(this);
}

/// <summary>A new dict of those variables that have a value, as <c>locals()</c> in a function gives it.</summary>
internal sealed class BuildLocals : Instruction
{
    public int Target;
    public KeywordNames Names = KeywordNames.None;

    /// <summary>For each name the slot of the variable, or of its cell.</summary>
    public int[] Slots = [];

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Names(ref Names);
        if (Slots.Length != Names.Count)
            Slots = new int[Names.Count];
        for (int i = 0; i < Slots.Length; i++)
            fields.UseSlot(ref Slots[i]);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBuildLocals(this);
}

/// <summary>
/// Ties a builtin that works on its caller's scope (<c>eval</c>, <c>locals</c>, …) to this function and these locals; any other
/// value stays as it is. Without locals the globals take their place.
/// </summary>
internal sealed class BindScope : Instruction
{
    public int Target;
    public Operand Value;
    public Operand Locals;

    public override bool CanSignal => false;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Value);
        fields.UseOptional(ref Locals);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitBindScope(this);
}
