using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>From syntax tree to register code.</summary>
internal static class LoweringPass
{
    /// <summary>Resolves the names of a module and lowers it.</summary>
    /// <exception cref="MontySyntaxException">Python forbids something, or this compiler refuses it by name.</exception>
    public static IrProgram Lower(Module module, string source, string fileName, ProgramForm form = ProgramForm.Script)
    {
        var errors = new SyntaxErrors(source, fileName);
        return Lower(module, ScopeTable.Build(module, errors), source, fileName, form);
    }

    /// <summary>Lowers a module whose names are resolved.</summary>
    /// <exception cref="MontySyntaxException">Python forbids something, or this compiler refuses it by name.</exception>
    public static IrProgram Lower(Module module, ScopeTable scopes, string source, string fileName, ProgramForm form = ProgramForm.Script)
    {
        var program = new ProgramLowering(scopes, new SyntaxErrors(source, fileName), form, scopes.SeesAllGlobals);
        if (program.TakesNamespace && scopes.Module.HasAwait)
            throw program.Errors.At(module.Span, "'await' outside function");
        program.LowerModule(module);
        var made = new IrProgram
        {
            FileName = fileName,
            Source = source,
            Functions = program.Functions,
            GlobalNames = program.GlobalNames,
            HasTopLevelAwait = scopes.Module.HasAwait,
            GlobalsInDict = program.GlobalsInDict,
            TakesNamespace = program.TakesNamespace,
        };
        if (form != ProgramForm.Module)
            UnknownNames.Mark(made);
        return made;
    }
}
