using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Arguments of calls.</summary>
internal static class CallErrors
{
    /// <summary><c>f(a=)</c></summary>
    public static MontySyntaxException? ExpectedArgumentValue(FailurePoint point)
    {
        bool missing = point.TypeAt(-1) == MontyLexer.EQUAL && point.TypeAt(-2) == MontyLexer.NAME
            && point.Type is MontyLexer.COMMA or MontyLexer.RPAR;
        return missing && point.Enclosing<ArgumentContext>() is not null && point.Context is ExpressionContext
            ? point.Error("expected argument value expression", point.At(-2).Span.To(point.At(-1).Span))
            : null;
    }

    /// <summary><c>f(*a=1)</c></summary>
    public static MontySyntaxException? AssignmentToUnpacking(FailurePoint point)
    {
        if (point.Type != MontyLexer.EQUAL || LastArgument(point) is not { Start: var star })
            return null;
        if (star.Type is not (MontyLexer.STAR or MontyLexer.DOUBLESTAR) || point.ParseExpression(1) is not { } value)
            return null;
        string kind = star.Type == MontyLexer.STAR ? "iterable" : "keyword";
        return point.Error($"cannot assign to {kind} argument unpacking", ((SourceToken)star).Span.To(value.Span));
    }

    /// <summary><c>f(a=x for x in y)</c></summary>
    public static MontySyntaxException? KeywordGenerator(FailurePoint point)
    {
        if (point.Type != MontyLexer.FOR
            || LastArgument(point) is not { children: [var name, ITerminalNode { Symbol: SourceToken equal }, _] })
            return null;
        return equal.Type == MontyLexer.EQUAL
            ? point.Error(
                "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                FailurePoint.SpanOf((ParserRuleContext)name).To(equal.Span))
            : null;
    }

    /// <summary><c>f(*x for x in y)</c></summary>
    public static MontySyntaxException? StarredGenerator(FailurePoint point)
    {
        if (point.Type != MontyLexer.FOR || LastArgument(point) is not { Start.Type: MontyLexer.STAR } argument)
            return null;
        SourceSpan span = FailurePoint.SpanOf(argument);
        if (((ParserRuleContext)argument.Parent).children.Count == 1)
            return point.Error("iterable unpacking cannot be used in comprehension", span);
        return point.ParseClauses(0) is { } clauses
            ? point.Error("Generator expression must be parenthesized", span.To(clauses.Span))
            : null;
    }

    /// <summary><c>f(*)</c>, <c>[* *x]</c>: in a display only the first item is looked at.</summary>
    public static MontySyntaxException? LoneStar(FailurePoint point)
    {
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            bool isLooked = context is ArgumentContext or SubscriptContext
                || (context is ElementContext or BraceItemContext && context.Parent is ParserRuleContext { children: [_, var first] } && first == context)
                || (context is ElementContext && context.Parent is ParenthesizedItemContext { Parent: ParserRuleContext { children: [_, _] } });
            if (!isLooked || ((ParserRuleContext)context).Start is not SourceToken { Type: MontyLexer.STAR } star)
                continue;
            if (point.LongestExpression(point.IndexOf(star) + 1 - point.Index) is null)
                return point.Error("Invalid star expression");
        }

        return null;
    }

    /// <summary><c>f(a.b=, 1 2)</c>: CPython looks at the keyword before it looks at the value.</summary>
    public static MontySyntaxException? KeywordName(FailurePoint point)
    {
        MontySyntaxException? outermost = null;
        foreach (ArgumentsContext list in ArgumentLists(point))
        {
            foreach (IParseTree child in list.children)
            {
                if (child is not ArgumentContext { children: [ExpressionContext, ITerminalNode { Symbol.Type: MontyLexer.EQUAL }, ..] } keyword
                    || point.Check(builder => builder.CheckKeywordName(keyword)) is not { } error)
                    continue;
                outermost = error;
                break;
            }
        }

        return outermost;
    }

    /// <summary><c>f(a=1, b +)</c>: the beginning of the argument is sound, and it is positional.</summary>
    public static MontySyntaxException? PositionalAfterKeyword(FailurePoint point)
    {
        foreach (ArgumentsContext list in ArgumentLists(point))
        {
            string? kind = null;
            foreach (IParseTree child in list.children)
            {
                if (child is not ArgumentContext { Start: SourceToken start } argument)
                    continue;
                if (start.Type == MontyLexer.DOUBLESTAR)
                    kind = "keyword argument unpacking";
                else if (argument.children is [_, ITerminalNode { Symbol.Type: MontyLexer.EQUAL }, ..])
                    kind ??= "keyword argument";
                else if (kind is not null && start.Type != MontyLexer.STAR
                    && point.LongestExpression(point.IndexOf(start) - point.Index) is { } value
                    && point.TypeAt(value.Next) is not (MontyLexer.EQUAL or MontyLexer.COLONEQUAL))
                {
                    // CPython has read what stands after a name, and the token behind it, in case that the name is print.
                    if (start.Type == MontyLexer.NAME && value.Tree.Start == value.Tree.Stop
                        && point.TypeAt(value.Next) != MontyLexer.LPAR && point.LongestStarExpressions(value.Next) is { } operand)
                        point.Reach(operand.Next);
                    return point.Error($"positional argument follows {kind}", point.Furthest.Span);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Whether an argument before the end of the text cannot stand where it does, so that nothing that follows would help: <c>f(a for a in b, c</c>,
    /// <c>f(**a, *b</c>.
    /// </summary>
    public static bool HasMisplaced(FailurePoint point)
        => KeywordName(point) is not null || ArgumentLists(point).Any(list => HasMisplaced(list));

    private static bool HasMisplaced(ArgumentsContext list)
    {
        bool isUnpacked = false;
        foreach (IParseTree child in list.children)
        {
            if (child is not ArgumentContext { Start.Type: var start } argument)
                continue;
            if ((isUnpacked && start == MontyLexer.STAR) || (list.children.Count > 1 && argument.children is [.., ComprehensionClauseContext]))
                return true;
            isUnpacked |= start == MontyLexer.DOUBLESTAR;
        }

        return false;
    }

    /// <summary><c>f(a=1, (b c d))</c>: CPython reads no further than where an argument without a name begins, if nothing explains what is wrong in it.</summary>
    public static SourceToken? Misplaced(FailurePoint point)
    {
        SourceToken? outermost = null;
        foreach (ArgumentsContext list in ArgumentLists(point))
        {
            bool isNamed = list.children.Any(child => child is ArgumentContext { children: [_, ITerminalNode { Symbol.Type: MontyLexer.EQUAL }, ..] });
            if (isNamed && list.children[^1] is ArgumentContext { Start: SourceToken { Type: MontyLexer.LPAR or MontyLexer.LSQB or MontyLexer.LBRACE } start })
                outermost = start;
        }

        return outermost;
    }

    /// <summary>The lists of arguments that are not finished, innermost first.</summary>
    private static IEnumerable<ArgumentsContext> ArgumentLists(FailurePoint point)
    {
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            if (context is ArgumentsContext list)
                yield return list;
            else if (context is TrailerContext or ClassDefinitionContext && context is ParserRuleContext { children: [.., ArgumentsContext last] })
                yield return last;
        }
    }

    private static ArgumentContext? LastArgument(FailurePoint point) => point.Context switch
    {
        TrailerContext { children: [.., ArgumentsContext { children: [.., ArgumentContext argument] }] } => argument,
        _ => null,
    };
}
