using System.Reflection.Emit;
using System.Text;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;

namespace Monty.Compiler.Emit;

internal sealed partial class FunctionEmitter
{
    /// <summary>Appends what the emitter writes for one body of a function.</summary>
    public static void List(IrFunction function, StringBuilder text, bool isResumable, bool takesDirectArguments)
    {
        // Only the text is wanted: the method is never made, so its parameters do not matter.
        var method = new DynamicMethod(function.QualifiedName.ToString(), typeof(PyValue), [], typeof(FunctionEmitter).Module, skipVisibility: true);
        var emitter = new FunctionEmitter(function, new ListingGenerator(method.GetILGenerator(), text), isResumable);
        emitter.EmitBody(takesDirectArguments);
    }
}
