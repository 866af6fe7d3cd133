using Monty.Compiler.Emit;
using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler;

/// <summary>The stages from source text to a program that can run, each readable on its own.</summary>
internal static class CompilationPipeline
{
    /// <exception cref="MontySyntaxException">The source is not a Python program.</exception>
    public static Module Parse(string source, string fileName) => PythonParser.Parse(source, fileName);

    /// <exception cref="MontySyntaxException">Python forbids what the names are used for.</exception>
    public static ScopeTable Resolve(Module module, string source, string fileName)
        => ScopeTable.Build(module, new SyntaxErrors(source, fileName));

    /// <exception cref="MontySyntaxException">The source is not a Python program, or uses what this compiler refuses by name.</exception>
    public static IrProgram Lower(string source, string fileName, bool globalsInDict = false)
    {
        Module module = Parse(source, fileName);
        return LoweringPass.Lower(module, source, fileName, globalsInDict);
    }

    /// <exception cref="MontySyntaxException">The source is not a Python program, or uses what this compiler refuses by name.</exception>
    public static CompiledProgram Compile(string source, string fileName) => new(Lower(source, fileName));
}
