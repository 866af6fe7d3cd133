using System.CommandLine;
using Monty.Compiler;
using Monty.Compiler.Emit;
using Monty.Compiler.Lowering;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax;

namespace Monty.Cli.Commands;

/// <summary><c>monty dump</c>: what each stage of the compiler makes of a script.</summary>
internal static class DumpCommand
{
    public static Command Create() => new("dump", "Shows what a stage of the compiler makes of a script.")
    {
        Stage("ast", "The syntax tree.", source => AstDumper.Dump(CompilationPipeline.Parse(source.Text, source.Name))),
        Stage("scopes", "The scopes and what each name means in them.", source => ScopeDumper.Dump(Scopes(source))),
        Stage("ir", "The register code.", source => IrDumper.Dump(CompilationPipeline.Lower(source.Text, source.Name))),
        Stage("il", "The IL of each function.", source => IlDumper.Dump(CompilationPipeline.Lower(source.Text, source.Name))),
    };

    private static ScopeTable Scopes(SourceFile source)
        => CompilationPipeline.Resolve(CompilationPipeline.Parse(source.Text, source.Name), source.Text, source.Name);

    private static Command Stage(string name, string description, Func<SourceFile, string> dump)
    {
        var script = new ScriptArguments();
        var command = new Command(name, description);
        script.AddTo(command);
        command.SetAction(parsed => Show(() => CompilationStack.Run(() => dump(script.Read(parsed)))));
        return command;
    }

    private static int Show(Func<string> dump)
    {
        try
        {
            Console.Out.Write(dump());
            return ExitCodes.Success;
        }
        catch (MontySyntaxException error)
        {
            Console.Error.WriteLine(error);
            return ExitCodes.ScriptError;
        }
    }
}
