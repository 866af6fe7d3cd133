using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Cases.Tests;

/// <summary>Decides for a run what else how often code has run decides: the same script runs interpreted and emitted.</summary>
internal static class EmissionChoice
{
    /// <summary>All code is interpreted from here on, or all is emitted.</summary>
    public static void Make(RunProgress progress, bool isEmitted)
    {
        PyContext context = progress.Session.Context;
        context.CallsBeforeEmission = isEmitted ? 0 : int.MaxValue;
        if (isEmitted)
            Emit(context.MainGlobals!.Program);
    }

    /// <summary>Emits what a program calls from its first run on.</summary>
    public static void Emit(CodeProgram program)
    {
        foreach (CodeObject code in program.Codes)
            code.Emit();
    }
}
