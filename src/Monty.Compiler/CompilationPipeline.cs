using Monty.Compiler.Emit;
using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Errors;
using Monty.Runtime.Core;

namespace Monty.Compiler;

/// <summary>The stages from source text to a program that can run, each readable on its own.</summary>
internal static class CompilationPipeline
{
    /// <exception cref="MontySyntaxException">The source is not a Python program.</exception>
    public static Module Parse(string source, string fileName) => CompilationStack.Run(() => ParseProgram(source, fileName));

    private static Module ParseProgram(string source, string fileName)
    {
        try
        {
            return PythonParser.Parse(source, fileName);
        }
        catch (MontySyntaxException error) when (KeywordTypos.Concerns(error))
        {
            error.Typo = KeywordTypos.Find(error, source, IsSound);
            throw;
        }
    }

    /// <summary>Whether CPython would compile the code, or wait for more of it.</summary>
    private static bool IsSound(string code)
    {
        try
        {
            return !LoweringPass.Lower(PythonParser.Parse(code, ""), code, "", ProgramForm.Script).HasTopLevelAwait;
        }
        catch (MontySyntaxException error)
        {
            return error.IsUnfinished;
        }
    }

    /// <summary>A module that is one expression.</summary>
    /// <exception cref="MontySyntaxException">The source is not an expression.</exception>
    private static Module ParseExpression(string source, string fileName)
    {
        if (string.IsNullOrWhiteSpace(source))
            throw new MontySyntaxException("SyntaxError", "invalid syntax", fileName, 0, 0, 0, 0, "");
        return WithoutEnd(source, () => PythonParser.ParseExpression(source, fileName));
    }

    /// <summary>A module that is one statement.</summary>
    /// <exception cref="MontySyntaxException">The source is something else.</exception>
    private static Module ParseSingle(string source, string fileName) => WithoutEnd(source, () =>
    {
        Module module = ParseProgram(source, fileName);
        SingleStatement.Check(module, source, fileName);
        return module;
    });

    /// <summary>An error in the last line of the text shows it as it is, without an end that it does not have.</summary>
    private static Module WithoutEnd(string source, Func<Module> parse)
    {
        try
        {
            return parse();
        }
        catch (MontySyntaxException error)
            when (error.Origin == SyntaxErrorOrigin.Parser && !source.EndsWith('\n') && error.Line > source.AsSpan().Count('\n'))
        {
            error.Origin = SyntaxErrorOrigin.Tokenizer;
            throw;
        }
    }

    /// <exception cref="MontySyntaxException">Python forbids what the names are used for.</exception>
    public static ScopeTable Resolve(Module module, string source, string fileName)
        => CompilationStack.Run(() => ScopeTable.Build(module, new SyntaxErrors(source, fileName, SyntaxErrorOrigin.Symbols)));

    /// <exception cref="MontySyntaxException">The source is not a Python program, or uses what this compiler refuses by name.</exception>
    public static IrProgram Lower(string source, string fileName, ProgramForm form = ProgramForm.Script)
        => CompilationStack.Run(() => LoweringPass.Lower(Parse(source, fileName, form), source, fileName, form));

    private static Module Parse(string source, string fileName, ProgramForm form) => form switch
    {
        ProgramForm.Eval => ParseExpression(source, fileName),
        ProgramForm.Single => ParseSingle(source, fileName),
        _ => ParseProgram(source, fileName),
    };

    /// <exception cref="MontySyntaxException">The source is not a Python program, or uses what this compiler refuses by name.</exception>
    public static CompiledProgram Compile(string source, string fileName) => new(Lower(source, fileName));
}
