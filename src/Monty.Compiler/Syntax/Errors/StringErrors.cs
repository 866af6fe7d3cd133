using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Quotes inside quotes.</summary>
internal static class StringErrors
{
    /// <summary>How far back a string may begin; bounds the work, for each try parses up to the failure.</summary>
    private const int MaxTokensBack = 100;

    /// <summary><c>"He said "hi" to me"</c>: a string, something that is none, and a string again.</summary>
    public static MontySyntaxException? UnescapedQuotes(FailurePoint point)
    {
        int first = -1;
        while (point.Index + first > 0 && first > -MaxTokensBack && point.TypeAt(first - 1) != MontyLexer.NEWLINE)
            first--;
        for (; first < 0; first++)
        {
            bool continues = point.Index + first > 0 && IsString(point.TypeAt(first - 1));
            if (point.Index + first < 0 || continues || !IsString(point.TypeAt(first)))
                continue;
            if (Between(point, first + 1) is { } span)
                return Intended(point, span);
        }

        return LegacyErrors.AfterNames(point) is { } next && IsString(point.TypeAt(next)) && Between(point, next + 1) is { } ahead
            ? Intended(point, ahead)
            : null;
    }

    private static MontySyntaxException Intended(FailurePoint point, SourceSpan span)
        => point.Error("invalid syntax. Is this intended to be part of the string?", span);

    /// <summary>The expressions from here up to the next string; null if there is none.</summary>
    private static SourceSpan? Between(FailurePoint point, int offset)
    {
        SourceSpan? span = null;
        while (!IsString(point.TypeAt(offset)))
        {
            if (point.ParseExpression(offset) is not { } parsed || point.Build(parsed.Tree) is not { } expression)
                return null;
            span = span?.To(expression.Span) ?? expression.Span;
            offset = parsed.Next;
        }

        return span;
    }

    private static bool IsString(int type) => type is MontyLexer.STRING or MontyLexer.BYTES;
}
