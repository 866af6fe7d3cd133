namespace Monty.Compiler.Lowering.Ir;

/// <summary>Reads a global of the dict of globals, else a builtin; NameError where there is neither.</summary>
internal sealed class LoadGlobalName : Instruction
{
    public int Target;
    public int Global;

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

/// <summary><c>from module import *</c> into the dict of globals.</summary>
internal sealed class ImportStar : Instruction
{
    public Operand Module;

    public override void Fields(InstructionFields fields)
    {
        fields.Use(ref Module);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitImportStar(this);
}
