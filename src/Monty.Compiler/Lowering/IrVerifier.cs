using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Lowering;

/// <summary>Checks that register code is well formed, so that what comes after need not.</summary>
internal static class IrVerifier
{
    /// <summary>Fails on code that this compiler made wrongly. Not done in release builds: it takes longer than lowering.</summary>
    [System.Diagnostics.Conditional("DEBUG")]
    public static void Require(IrFunction function)
    {
        if (Verify(function) is { } error)
            throw new System.Diagnostics.UnreachableException($"bad code for {function.QualifiedName}: {error}");
    }

    /// <summary>What is wrong with the program, or null. Safe on code from anywhere.</summary>
    public static string? Verify(IrProgram program)
    {
        if (program.Functions.Count == 0)
            return "no functions";
        foreach (IrFunction function in program.Functions)
        {
            if (Verify(function) is { } error)
                return $"{function.QualifiedName}: {error}";
        }

        return new ProgramVerifier(program).Verify();
    }

    private static string? Verify(IrFunction function)
        => StructureVerifier.Verify(function) ?? new SlotVerifier(function).Verify() ?? Liveness.VerifyConditions(function)
            ?? Liveness.VerifyTransients(function)
            ?? CycleVerifier.Verify(function);
}
