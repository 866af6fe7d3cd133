using System.Diagnostics;
using System.Reflection;
using System.Reflection.Emit;

namespace Monty.Compiler.Emit;

/// <summary>The modules that emitted methods belong to, which decides how the JIT compiles them.</summary>
internal static class EmissionModules
{
    /// <summary>Its methods are optimized: for code that runs often.</summary>
    public static readonly Module Optimized = typeof(EmissionModules).Module;

    /// <summary>
    /// Its methods are compiled quickly, without optimization, because the assembly asks for that: for code that may run once.
    /// </summary>
    public static readonly Module Quick = MakeQuick();

    private static Module MakeQuick()
    {
        AssemblyBuilder assembly = AssemblyBuilder.DefineDynamicAssembly(
            new AssemblyName("Monty.Quick"),
            AssemblyBuilderAccess.Run,
            [new CustomAttributeBuilder(
                typeof(DebuggableAttribute).GetConstructor([typeof(DebuggableAttribute.DebuggingModes)])!,
                [DebuggableAttribute.DebuggingModes.DisableOptimizations | DebuggableAttribute.DebuggingModes.Default])]);
        return assembly.DefineDynamicModule("Monty.Quick");
    }
}
