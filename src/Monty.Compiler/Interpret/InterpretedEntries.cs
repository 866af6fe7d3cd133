using Monty.Compiler.Emit;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Interpret;

/// <summary>The entries of code that is not emitted, shared by all functions.</summary>
internal sealed class InterpretedEntries : SlotEntries
{
    public static readonly InterpretedEntries Instance = new();

    /// <summary>Goes on with captured activations.</summary>
    public static readonly ResumableBody Resumable = Instance.Resume;

    protected override PyValue Begin(PyContext context, PyFunction function, PyValue[] slots)
        => Interpreter.Enter(context, function, ((CompiledCode)function.Code).Function, slots);

    private PyValue Resume(PyContext context, PythonFrame frame, PyValue value)
    {
        var code = (CompiledCode)frame.Code;
        return Interpreter.GoOn(context, frame, code.Function, code.PlaceOf(frame.State), value);
    }
}
