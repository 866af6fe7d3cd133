using System.Text;
using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Emit;

/// <summary>The IL of both bodies of each function as text, for <c>monty dump il</c> and goldens.</summary>
internal static class IlDumper
{
    public static string Dump(IrProgram program)
    {
        var text = new StringBuilder();
        var compiled = new CompiledProgram(program);
        for (int i = 0; i < program.Functions.Count; i++)
        {
            IrFunction function = program.Functions[i];
            bool takesDirectArguments = compiled.Codes[i].TakesDirectArguments;
            if (!compiled.Codes[i].IsGeneratorLike)
            {
                text.Append("straight ").Append(i).Append(' ').Append(function.QualifiedName).Append('\n');
                FunctionEmitter.List(function, text, isResumable: false, takesDirectArguments);
            }

            text.Append("resumable ").Append(i).Append(' ').Append(function.QualifiedName).Append('\n');
            FunctionEmitter.List(function, text, isResumable: true, takesDirectArguments: false);
        }

        return text.ToString();
    }
}
