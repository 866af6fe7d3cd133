using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Python 2.</summary>
internal static class LegacyErrors
{
    /// <summary><c>print x</c>, <c>exec x</c></summary>
    public static MontySyntaxException? MissingParentheses(FailurePoint point)
    {
        int first = FirstArgument(point);
        SourceToken name = point.At(first - 1);
        if (point.TypeAt(first - 1) != MontyLexer.NAME || !IsLegacy(name) || point.TypeAt(first) == MontyLexer.LPAR)
            return null;
        return point.LongestStarExpressions(first) is { } arguments
            ? point.Error(
                $"Missing parentheses in call to '{name.Text}'. Did you mean {name.Text}(...)?",
                name.Span.To(arguments.Span))
            : null;
    }

    /// <summary>Where the arguments begin, counted from the failure, if the name is a legacy one.</summary>
    private static int FirstArgument(FailurePoint point)
    {
        // The parser takes `print [x for x in y]` for a subscript.
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            if (context is OperationContext { Start: SourceToken name } && IsLegacy(name) && point.TypeAfter(name) == MontyLexer.LSQB)
                return point.IndexOf(name) + 1 - point.Index;
        }

        // And `print not x` for the start of `print not in x`.
        return point.TypeAt(-1) == MontyLexer.NOT ? -1 : 0;
    }

    public static bool IsLegacy(SourceToken token) => token.Type == MontyLexer.NAME && token.Text is "print" or "exec";
}
