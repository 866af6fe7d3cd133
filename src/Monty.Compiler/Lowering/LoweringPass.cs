using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>From syntax tree to register code.</summary>
internal static class LoweringPass
{
    /// <summary>Resolves the names of a module and lowers it.</summary>
    /// <exception cref="MontySyntaxException">Python forbids something, or this compiler refuses it by name.</exception>
    public static IrProgram Lower(Module module, string source, string fileName, bool globalsInDict = false)
    {
        var errors = new SyntaxErrors(source, fileName);
        return Lower(module, ScopeTable.Build(module, errors), source, fileName, globalsInDict);
    }

    /// <summary>Lowers a module whose names are resolved.</summary>
    /// <exception cref="MontySyntaxException">Python forbids something, or this compiler refuses it by name.</exception>
    public static IrProgram Lower(Module module, ScopeTable scopes, string source, string fileName, bool globalsInDict = false)
    {
        var program = new ProgramLowering(scopes, new SyntaxErrors(source, fileName), globalsInDict || scopes.SeesAllGlobals);
        program.LowerModule(module);
        return new IrProgram
        {
            FileName = fileName,
            Source = source,
            Functions = program.Functions,
            GlobalNames = program.GlobalNames,
            HasTopLevelAwait = scopes.Module.HasAwait,
            GlobalsInDict = program.GlobalsInDict,
        };
    }
}
