using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering.Ir;

/// <summary>Calls one of the runtime's functions for what is rare: see <see cref="Monty.Runtime.Execution.Intrinsic"/>.</summary>
internal sealed class CallIntrinsic : Instruction
{
    public int Target;
    public int Intrinsic;
    public PyStr Name = PyStr.Empty;
    public Operand[] Arguments = [];

    public override void Fields(InstructionFields fields)
    {
        fields.Number(ref Intrinsic);
        fields.Name(ref Name);
        fields.Uses(ref Arguments);
        fields.Define(ref Target);
    }

    public override void Accept(InstructionVisitor visitor) => visitor.VisitCallIntrinsic(this);
}
