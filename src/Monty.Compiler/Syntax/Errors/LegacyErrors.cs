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
        if (point.TypeAt(first - 1) != MontyLexer.NAME || !IsLegacy(name) || point.TypeAt(first) == MontyLexer.LPAR
            || (first == 0 && (point.ExpressionBefore() is not { Start: var start } || start != name)))
            return null;
        return point.LongestStarExpressions(first) is { } arguments
            ? point.Error(
                $"Missing parentheses in call to '{name.Text}'. Did you mean {name.Text}(...)?",
                name.Span.To(arguments.Span))
            : null;
    }

    /// <summary>
    /// <c>what is 'this'</c>: after a name that is an expression CPython tries to read another one, as the name might be <c>print</c>, and so on:
    /// what it runs into there comes first.
    /// </summary>
    public static MontySyntaxException? LayoutAfterNames(FailurePoint point)
    {
        if (AfterNames(point) is not { } offset)
            return null;
        point.ParseStarExpressions(offset);
        return point.LexicalErrorAt(offset) ?? point.LayoutErrorAhead;
    }

    /// <summary>What follows the names that the failure is among, counted from it; null where it does not follow one.</summary>
    public static int? AfterNames(FailurePoint point)
    {
        bool follows = point.TypeAt(-1) == MontyLexer.NAME
            && (point.TypeAt(-2) == MontyLexer.TYPE || point.ExpressionBefore() is { Start: var start, Stop: var stop } && start == stop);
        if (!follows)
            return null;
        int offset = 0;
        while (point.TypeAt(offset) == MontyLexer.NAME && point.TypeAt(offset + 1) != MontyLexer.LPAR)
            offset++;
        return offset;
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
