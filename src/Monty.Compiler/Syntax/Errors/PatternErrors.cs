using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>What stands after <c>case</c>.</summary>
internal static class PatternErrors
{
    /// <summary><c>case C(a=1, b, 1 + x):</c></summary>
    public static MontySyntaxException? PositionalAfterKeyword(FailurePoint point)
        => (point.Enclosing<ClassPatternArgumentsContext>() ?? point.Context.children?[^1] as ClassPatternArgumentsContext) is { } arguments
            ? point.Check(builder => builder.CheckPatternOrder(arguments, isWhole: false))
            : null;

    /// <summary><c>case x as 1 + 2:</c></summary>
    public static MontySyntaxException? Target(FailurePoint point)
    {
        IParseTree? tree = point.Context;
        while (tree is ParserRuleContext { children.Count: > 0 } rule and not PatternContext { children: [.., ITerminalNode { Symbol.Type: MontyLexer.AS }, TargetContext] })
            tree = rule.children[^1];
        if (tree is not PatternContext { children: [.., TargetContext { Start: SourceToken { Type: not MontyLexer.NAME } start }] })
            return null;
        return point.LongestExpression(point.IndexOf(start) - point.Index) is { Next: > 0 } parsed && point.Build(parsed.Tree) is { } target
            ? point.Error($"cannot use {ExpressionKinds.NameOf(target)} as pattern target", parsed.Span)
            : null;
    }
}
