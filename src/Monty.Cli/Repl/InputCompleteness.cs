using Monty.Compiler;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Cli.Repl;

/// <summary>Whether input can be fed, or more has to be typed.</summary>
internal static class InputCompleteness
{
    /// <summary>
    /// Whether the lines are an input, right or wrong, as CPython's <c>codeop</c> sees it: a block ends with an empty line, brackets and strings
    /// where they are closed. The last line is without its end.
    /// </summary>
    public static bool IsWhole(string text) => !IsUnfinished(text) && (text.EndsWith('\n') || !EndsInBlock(text));

    /// <summary>Whether the text ends where more has to come.</summary>
    private static bool IsUnfinished(string text)
    {
        try
        {
            CompilationPipeline.Parse(text + "\n", "<input>");
            return false;
        }
        catch (MontySyntaxException error)
        {
            return error.IsUnfinished;
        }
    }

    /// <summary>Whether a line typed next could belong to the last statement: it could be another line of its block, or an <c>else</c>.</summary>
    private static bool EndsInBlock(string text)
    {
        try
        {
            return CompilationPipeline.Parse(text, "<input>").Body.Statements is
                [.., IfStatement or WhileStatement or ForStatement or TryStatement or WithStatement or MatchStatement or FunctionDefinition or ClassDefinition];
        }
        catch (MontySyntaxException)
        {
            return false;
        }
    }
}
