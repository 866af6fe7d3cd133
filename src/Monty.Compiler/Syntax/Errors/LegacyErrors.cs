using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Python 2.</summary>
internal static class LegacyErrors
{
    /// <summary><c>print x</c>, <c>exec x</c></summary>
    public static MontySyntaxException? MissingParentheses(FailurePoint point)
    {
        // The parser takes `print not x` for the start of `print not in x`.
        int first = point.TypeAt(-1) == MontyLexer.NOT ? -1 : 0;
        SourceToken name = point.At(first - 1);
        if (point.TypeAt(first - 1) != MontyLexer.NAME || !IsLegacy(name) || point.TypeAt(first) == MontyLexer.LPAR)
            return null;
        return point.ParseStarExpressions(first) is { } arguments
            ? point.Error(
                $"Missing parentheses in call to '{name.Text}'. Did you mean {name.Text}(...)?",
                name.Span.To(arguments.Span))
            : null;
    }

    public static bool IsLegacy(SourceToken token) => token.Type == MontyLexer.NAME && token.Text is "print" or "exec";
}
