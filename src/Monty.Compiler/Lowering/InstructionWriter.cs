using System.Globalization;
using System.Text;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Writes instructions as text: what is read in order, then an arrow and what is written.</summary>
internal sealed class InstructionWriter(StringBuilder text, IrProgram program, IrFunction function) : InstructionFields
{
    private readonly List<int> _defined = [];

    public void Write(Instruction instruction)
    {
        text.Append("    ").Append(instruction.GetType().Name);
        _defined.Clear();
        instruction.Fields(this);
        if (GlobalOf(instruction) is var global and >= 0)
            text.Append(" '").Append(program.GlobalNames[global]).Append('\'');
        if (_defined.Count > 0)
            text.Append(" -> s").AppendJoin(" s", _defined);
        if (instruction.State >= 0)
            text.Append(CultureInfo.InvariantCulture, $"  ; {instruction.State}");
        if (instruction.Position.Line > 0)
        {
            var position = instruction.Position;
            text.Append(
                CultureInfo.InvariantCulture,
                $" @{position.Line}:{position.Column}-{position.EndLine}:{position.EndColumn}");
        }

        text.Append('\n');
    }

    public override void Define(ref int slot) => _defined.Add(slot);

    public override void Use(ref Operand operand)
        => text.Append(' ').Append(operand.IsSlot ? $"s{operand.Slot}" : IrDumper.Describe(function.Constants[operand.Constant]));

    public override void Uses(ref Operand[] operands)
    {
        text.Append(" [");
        for (int i = 0; i < operands.Length; i++)
            Use(ref operands[i]);
        text.Append(" ]");
    }

    public override void UseOptional(ref Operand operand)
    {
        if (operand.IsNone)
            text.Append(" -");
        else
            Use(ref operand);
    }

    public override void UseSlot(ref int slot) => text.Append(" s").Append(slot);

    public override void Unbind(ref int slot) => text.Append(" s").Append(slot);

    public override void Name(ref PyStr name) => text.Append(" '").Append(name.Text).Append('\'');

    public override void Names(ref KeywordNames names)
    {
        if (names.Count > 0)
            text.Append(" (").AppendJoin(' ', names.Names).Append(')');
    }

    public override void Number(ref int number) => text.Append(" #").Append(number);

    public override void Flag(ref bool flag) => text.Append(flag ? " yes" : " no");

    public override void Block(ref int block) => text.Append(" b").Append(block);

    public override void Operator(ref BinaryOperator op) => text.Append(' ').Append(op);

    public override void Operator(ref UnaryOperator op) => text.Append(' ').Append(op);

    public override void Operator(ref CompareOperator op) => text.Append(' ').Append(op);

    private static int GlobalOf(Instruction instruction) => instruction switch
    {
        LoadGlobal op => op.Global,
        StoreGlobal op => op.Global,
        DeleteGlobal op => op.Global,
        LoadGlobalName op => op.Global,
        StoreGlobalName op => op.Global,
        DeleteGlobalName op => op.Global,
        _ => -1,
    };
}
