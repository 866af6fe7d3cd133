using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Replacement fields of f-strings and t-strings.</summary>
internal static class TemplateErrors
{
    /// <summary>How much of a faulty value is taken back to find a sound beginning; bounds the work.</summary>
    private const int MaxTokensBack = 100;

    /// <summary><c>f'{lambda x: 1}'</c>: the colon begins a format spec.</summary>
    public static MontySyntaxException? LambdaInField(FailurePoint point)
    {
        if (point.Enclosing<ReplacementFieldContext>() is not { } field || point.TypeAt(-1) != MontyLexer.COLON)
            return null;
        return point.Enclosing<LambdaContext>() is { } lambda && IsInside(lambda, field)
            ? point.Error(
                $"{Kind(field)}-string: lambda expressions are not allowed without parentheses",
                ((SourceToken)lambda.Start).Span.To(point.At(-1).Span))
            : null;
    }

    /// <summary><c>f'{a'b}'</c>: CPython takes what begins with the quote for another value.</summary>
    public static MontySyntaxException? QuoteAfterName(FailurePoint point)
    {
        if (point.Type is not (MontyLexer.STRING or MontyLexer.BYTES) || point.TypeAt(-1) != MontyLexer.NAME
            || point.Enclosing<ReplacementFieldContext>() is null)
            return null;
        if (point.LexicalErrorAt(1) is { } error)
            return error;
        if (point.ParseExpression(0) is not { } value || point.ParseExpression(value.Next) is not { } second)
            return null;
        bool isPrefix = point.TypeAt(value.Next) == MontyLexer.NAME && point.TypeAt(value.Next + 1) is MontyLexer.STRING or MontyLexer.BYTES;
        return isPrefix ? null : point.Error("invalid syntax. Perhaps you forgot a comma?", value.Span.To(second.Span));
    }

    /// <summary><c>f'{}'</c>, <c>f'{!r}'</c></summary>
    public static MontySyntaxException? EmptyField(FailurePoint point)
    {
        if (point.Enclosing<ReplacementFieldContext>() is not { } field || point.At(-1) != field.Start)
            return null;
        string? mark = point.Type switch
        {
            MontyLexer.EQUAL => "=",
            MontyLexer.EXCLAMATION => "!",
            MontyLexer.COLON => ":",
            MontyLexer.RBRACE => "}",
            _ => null,
        };
        return mark is null ? null : point.Error($"{Kind(field)}-string: valid expression required before '{mark}'");
    }

    /// <summary>Anything else in a field that does not lead to its end.</summary>
    public static MontySyntaxException? UnfinishedField(FailurePoint point)
    {
        if (point.Enclosing<ReplacementFieldContext>() is not { } field)
            return null;

        string kind = Kind(field);
        if (point.Context == field && point.Index > 0 && field.children.Count > 1)
            return AfterValue(point, field, kind);

        int start = point.IndexOf((SourceToken)field.Start) + 1 - point.Index;
        for (int end = 0; end > Math.Max(start, -MaxTokensBack); end--)
        {
            if (point.ParseAssigned(start, end) is { } value && value.Next == end)
            {
                string message = $"{kind}-string: expecting '=', or '!', or ':', or '}}'";
                return point.Error(message, point.At(end).Span);
            }
        }

        return point.Error($"{kind}-string: expecting a valid expression after '{{'", point.At(start).Span);
    }

    private static MontySyntaxException AfterValue(FailurePoint point, ReplacementFieldContext field, string kind)
    {
        int last = field.children[^1] is ITerminalNode node ? node.Symbol.Type : 0;
        bool hasSpec = false;
        foreach (IParseTree child in field.children)
            hasSpec |= child is ITerminalNode { Symbol.Type: MontyLexer.COLON };
        if (hasSpec)
            return point.Error($"{kind}-string: expecting '}}', or format specs");

        return last switch
        {
            MontyLexer.EXCLAMATION when point.Type is MontyLexer.COLON or MontyLexer.RBRACE =>
                point.Error($"{kind}-string: missing conversion character"),
            MontyLexer.EXCLAMATION => point.Error($"{kind}-string: invalid conversion character"),
            MontyLexer.EQUAL => point.Error($"{kind}-string: expecting '!', or ':', or '}}'"),
            MontyLexer.NAME => point.Error($"{kind}-string: expecting ':' or '}}'"),
            _ => point.Error($"{kind}-string: expecting '=', or '!', or ':', or '}}'"),
        };
    }

    /// <summary><c>f'{x!y'</c>: CPython looks at a conversion as soon as it has read it.</summary>
    public static MontySyntaxException? FaultyConversion(SourceText source, IReadOnlyList<SourceToken> read)
    {
        var kinds = new Stack<char>();
        for (int i = 1; i < read.Count; i++)
        {
            if (read[i - 1].Type is MontyLexer.FSTRING_START or MontyLexer.TSTRING_START)
                kinds.Push(read[i - 1].Type == MontyLexer.TSTRING_START ? 't' : 'f');
            else if (read[i - 1].Type == MontyLexer.STRING_END)
                kinds.TryPop(out _);
            SourceToken name = read[i];
            if (kinds.Count > 0 && name.Type == MontyLexer.NAME && read[i - 1].Type == MontyLexer.EXCLAMATION && read[i - 1].End == name.Start
                && name.Text is not ("s" or "r" or "a"))
                return InvalidConversion(source, kinds.Peek(), name);
        }

        return null;
    }

    public static MontySyntaxException InvalidConversion(SourceText source, char kind, SourceToken name)
        => source.SyntaxError($"{kind}-string: invalid conversion character '{name.Text}': expected 's', 'r', or 'a'", name.Span);

    private static bool IsInside(RuleContext context, RuleContext ancestor)
    {
        RuleContext? current = context;
        while (current is not null && current != ancestor)
            current = current.Parent;
        return current is not null;
    }

    private static string Kind(ReplacementFieldContext field)
    {
        RuleContext context = field;
        while (context is not JoinedStringContext)
            context = context.Parent;
        return ((JoinedStringContext)context).Start.Type == MontyLexer.TSTRING_START ? "t" : "f";
    }
}
