using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;

namespace Monty.Compiler.Lowering;

/// <summary>From syntax tree to register code.</summary>
internal static class LoweringPass
{
    /// <summary>Resolves the names of a module and lowers it.</summary>
    /// <exception cref="MontySyntaxException">Python forbids something, or this compiler refuses it by name.</exception>
    public static IrProgram Lower(Module module, string source, string fileName, ProgramForm form = ProgramForm.Script)
    {
        try
        {
            var errors = new SyntaxErrors(source, fileName, SyntaxErrorOrigin.Symbols);
            FutureImports.Check(module, errors);
            ScopeTable scopes = ScopeTable.Build(module, errors, awaitsAnywhere: form is not (ProgramForm.Exec or ProgramForm.Eval or ProgramForm.Single));
            return Lower(module, scopes, source, fileName, form);
        }
        catch (MontySyntaxException error) when (error.Warnings.Count == 0)
        {
            error.Warnings = module.Warnings;
            throw;
        }
    }

    /// <summary>Lowers a module whose names are resolved.</summary>
    /// <exception cref="MontySyntaxException">Python forbids something, or this compiler refuses it by name.</exception>
    public static IrProgram Lower(Module module, ScopeTable scopes, string source, string fileName, ProgramForm form = ProgramForm.Script)
    {
        var program = new ProgramLowering(scopes, new SyntaxErrors(source, fileName, SyntaxErrorOrigin.Code), form, scopes.SeesAllGlobals);
        IReadOnlyList<MontySyntaxWarning> Warnings()
        {
            var all = new List<MontySyntaxWarning>(module.Warnings);
            scopes.Warnings.CopyTo(all);
            program.Warnings.CopyTo(all);
            return all;
        }

        try
        {
            program.LowerModule(module);
        }
        catch (MontySyntaxException error)
        {
            error.Warnings = Warnings();
            throw;
        }

        var made = new IrProgram
        {
            FileName = fileName,
            Source = source,
            Functions = program.Functions,
            GlobalNames = program.GlobalNames,
            HasTopLevelAwait = scopes.Module.HasAwait,
            GlobalsInDict = program.GlobalsInDict,
            TakesNamespace = program.TakesNamespace,
            Warnings = Warnings(),
        };
        if (form != ProgramForm.Module)
            UnknownNames.Mark(made);
        return made;
    }
}
