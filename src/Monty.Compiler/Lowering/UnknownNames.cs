using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Builtins;

namespace Monty.Compiler.Lowering;

/// <summary>Which global names the host may be asked for: those that are no builtin, and that the program itself never binds.</summary>
/// <remarks>
/// Reading such a name can suspend the run; reading others cannot, so that they need no code for it. Where the globals are in a
/// dict, code that the program does not know may bind any name, so every one but the builtins may be asked for.
/// </remarks>
internal static class UnknownNames
{
    /// <summary>For each global name whether the host may be asked for it.</summary>
    public static bool[] Of(IrProgram program)
    {
        var unknown = new bool[program.GlobalNames.Count];
        for (int i = 0; i < unknown.Length; i++)
            unknown[i] = !BuiltinNamespace.All.ContainsKey(program.GlobalNames[i]) && !IsSpecial(program.GlobalNames[i]);
        if (program.GlobalsInDict)
            return unknown;
        foreach (Instruction instruction in Instructions(program))
        {
            if (instruction is StoreGlobal store && store.Global < unknown.Length)
                unknown[store.Global] = false;
        }

        return unknown;
    }

    /// <summary>Tells the instructions that read globals.</summary>
    public static void Mark(IrProgram program)
    {
        bool[] unknown = Of(program);
        foreach (Instruction instruction in Instructions(program))
        {
            switch (instruction)
            {
                case LoadGlobal load: load.CanAskHost = load.Global < unknown.Length && unknown[load.Global]; break;
                case LoadGlobalName load: load.CanAskHost = load.Global < unknown.Length && unknown[load.Global]; break;
            }
        }
    }

    private static bool IsSpecial(string name)
        => name.StartsWith("__", StringComparison.Ordinal) && name.EndsWith("__", StringComparison.Ordinal);

    private static IEnumerable<Instruction> Instructions(IrProgram program)
        => program.Functions.SelectMany(function => function.Blocks).SelectMany(block => block.Instructions);
}
