using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Dicts, sets, lists and comprehensions.</summary>
internal static class DisplayErrors
{
    /// <summary><c>{x: *y}</c></summary>
    public static MontySyntaxException? StarredDictValue(FailurePoint point)
    {
        if (point.Type != MontyLexer.STAR || point.TypeAt(-1) != MontyLexer.COLON || !InItem(point))
            return null;
        return point.ParseOperation(1) is { } value
            ? point.Error("cannot use a starred expression in a dictionary value", point.Token.Span.To(value.Span))
            : null;
    }

    /// <summary><c>(**x)</c></summary>
    public static MontySyntaxException? DoubleStarredGroup(FailurePoint point) =>
        point.Type == MontyLexer.DOUBLESTAR && point.TypeAt(-1) == MontyLexer.LPAR && point.Context is ParenthesizedContext
            && point.ParseExpression(1) is { } value && point.TypeAt(value.Next) == MontyLexer.RPAR
            ? point.Error("cannot use double starred expression here", point.Token.Span)
            : null;

    /// <summary><c>{x:}</c></summary>
    public static MontySyntaxException? ExpectedDictValue(FailurePoint point) =>
        point.Type is MontyLexer.RBRACE or MontyLexer.COMMA && point.TypeAt(-1) == MontyLexer.COLON && InItem(point)
            ? point.Error("expression expected after dictionary key and ':'", point.At(-1).Span)
            : null;

    /// <summary><c>{a: 1, b 2}</c></summary>
    public static MontySyntaxException? ExpectedDictColon(FailurePoint point)
    {
        if (point.Context is not BraceDisplayContext { children: [_, BraceItemContext first, .., BraceItemContext last] })
            return null;
        bool isDict = first.children is [ExpressionContext, ITerminalNode { Symbol.Type: MontyLexer.COLON }, _];
        if (!isDict || last.children is not [ExpressionContext])
            return null;
        return ExpectedColonAfter(point.Source, FailurePoint.SpanOf(last));
    }

    public static MontySyntaxException ExpectedColonAfter(SourceText source, SourceSpan key)
    {
        MontySyntaxException error = source.SyntaxError("':' expected after dictionary key", LastCharacter(key));
        error.OpenEnd = 0;
        return error;
    }

    /// <summary><c>[x, y for x in z]</c></summary>
    public static MontySyntaxException? UnparenthesizedComprehensionTarget(FailurePoint point)
    {
        if (point.Type != MontyLexer.FOR || point.Context is not (ListDisplayContext or BraceDisplayContext))
            return null;
        IList<IParseTree> items = point.Context.children;
        if (items.Count < 4 || items[1] is BraceItemContext { children.Count: not 1 })
            return null;
        SourceSpan span = FailurePoint.SpanOf((ParserRuleContext)items[1]).To(point.At(-1).Span);
        return point.Error("did you forget parentheses around the comprehension target?", span);
    }

    /// <summary>CPython points at the end of a key.</summary>
    private static SourceSpan LastCharacter(SourceSpan span) =>
        new(span.EndLine, span.EndColumn - 1, span.EndLine, span.EndColumn - 1);

    private static bool InItem(FailurePoint point) =>
        point.Context is ExpressionContext { Parent: BraceItemContext } or BraceItemContext;
}
