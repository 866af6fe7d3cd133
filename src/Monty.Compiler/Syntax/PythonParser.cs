using System.Collections.Immutable;
using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using Monty.Compiler.Syntax.Parsing;

namespace Monty.Compiler.Syntax;

/// <summary>The way into this folder: Python source in, syntax tree out. Thread-safe.</summary>
internal static class PythonParser
{
    /// <summary>Parses a whole program.</summary>
    /// <exception cref="MontySyntaxException">Not a Python 3.14 program; or one that nests too deeply.</exception>
    public static Module Parse(string source, string fileName) => Warned(SourceText.From(source, fileName), text => new ParseRun(text).Module());

    /// <summary>Parses a source that is one expression, as <c>eval</c> takes it.</summary>
    /// <exception cref="MontySyntaxException">Not an expression.</exception>
    public static Module ParseExpression(string source, string fileName) =>
        Warned(SourceText.From(source.TrimStart(' ', '\t'), fileName), text => new ParseRun(text).ExpressionModule());

    private static Module Warned(SourceText text, Func<SourceText, Module> parse)
    {
        try
        {
            return parse(text);
        }
        catch (MontySyntaxException error)
        {
            error.Warnings = text.Warnings;
            throw;
        }
    }
}
