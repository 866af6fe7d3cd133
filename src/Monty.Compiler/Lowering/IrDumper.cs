using System.Globalization;
using System.Text;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Register code as text, for <c>monty dump ir</c> and goldens.</summary>
internal static class IrDumper
{
    public static string Dump(IrProgram program)
    {
        var text = new StringBuilder();
        for (int i = 0; i < program.Functions.Count; i++)
            WriteFunction(text, program, i);
        return text.ToString();
    }

    private static void WriteFunction(StringBuilder text, IrProgram program, int index)
    {
        IrFunction function = program.Functions[index];
        text.Append("function ").Append(index).Append(' ').Append(function.QualifiedName).Append(' ')
            .Append(function.Kind.ToString().ToLowerInvariant()).Append(" line ").Append(function.FirstLine)
            .Append(" (").AppendJoin(", ", function.Parameters.Names).Append(')');
        if (function.FreeVariables.Length > 0)
            text.Append(" closure (").AppendJoin(", ", function.FreeVariables).Append(')');
        text.Append('\n').Append("  slots");
        for (int slot = 0; slot < function.Slots.Count; slot++)
        {
            SlotInfo info = function.Slots[slot];
            text.Append(" s").Append(slot);
            if (info.Kind != SlotKind.Temporary)
                text.Append('=').Append(info.Kind == SlotKind.Cell ? "cell " : "").Append(info.Name);
        }

        text.Append('\n');
        var writer = new InstructionWriter(text, program, function);
        foreach (BasicBlock block in function.Blocks)
            WriteBlock(text, block, writer);
        text.Append('\n');
    }

    private static void WriteBlock(StringBuilder text, BasicBlock block, InstructionWriter writer)
    {
        text.Append("  b").Append(block.Id);
        if (block.IsInLoop)
            text.Append(" loop");
        if (block.Handler >= 0)
            text.Append(" handler b").Append(block.Handler).Append(" s").Append(block.ExceptionSlot);
        text.Append('\n');
        foreach (Instruction instruction in block.Instructions)
            writer.Write(instruction);
    }

    /// <summary>A constant as Python would print it, near enough.</summary>
    public static string Describe(PyValue value)
    {
        if (value.IsNone)
            return "None";
        if (value.IsBool)
            return value.IsTrue ? "True" : "False";
        if (value.IsInt)
            return value.Bits.ToString(CultureInfo.InvariantCulture);
        if (value.IsFloat)
            return value.AsFloat.ToString("R", CultureInfo.InvariantCulture) + "f";
        return value.Ref switch
        {
            PyStr text => Quote(text.Text),
            PyBigInt integer => integer.Value.ToString("X", CultureInfo.InvariantCulture) + "h",
            PyBytes bytes => $"bytes {Convert.ToHexString(bytes.Data)}",
            PyComplex complex => ComplexText.Repr(complex),
            PyTuple tuple => Describe(tuple),
            PyEllipsis => "...",
            _ => value.Ref.GetType().Name,
        };
    }

    private static string Describe(PyTuple tuple)
    {
        var parts = new List<string>();
        foreach (PyValue item in tuple.Items)
            parts.Add(Describe(item));
        return $"({string.Join(", ", parts)})";
    }

    private static string Quote(string text)
    {
        var result = new StringBuilder("'");
        foreach (char c in text)
        {
            if (c is >= ' ' and < '\u007f' and not ('\'' or '\\'))
                result.Append(c);
            else
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return result.Append('\'').ToString();
    }
}
