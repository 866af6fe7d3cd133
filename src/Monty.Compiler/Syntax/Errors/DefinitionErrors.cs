using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>The heads of functions and classes.</summary>
internal static class DefinitionErrors
{
    /// <summary><c>def f(a, / *b):</c></summary>
    public static MontySyntaxException? CommaAfterSlash(FailurePoint point) =>
        point.Type == MontyLexer.STAR && point.TypeAt(-1) == MontyLexer.SLASH
        && (point.Context is FunctionDefinitionContext || point.Enclosing<LambdaContext>() is not null)
            ? point.Error("expected comma between / and *")
            : null;

    /// <summary><c>def f((a, b)):</c> of Python 2.</summary>
    public static MontySyntaxException? ParenthesizedParameters(FailurePoint point)
    {
        bool lambda = point.Enclosing<LambdaContext>() is not null && point.TypeAt(-1) is MontyLexer.LAMBDA or MontyLexer.COMMA;
        bool function = point.Context is FunctionDefinitionContext or ParametersContext or ParameterContext;
        if (point.Type != MontyLexer.LPAR || !(function || lambda) || !(lambda || point.TypeAt(-1) is MontyLexer.LPAR or MontyLexer.COMMA))
            return null;

        int end = 1;
        while (point.TypeAt(end) is MontyLexer.NAME or MontyLexer.COMMA || (function && end > 1 && point.TypeAt(end) == MontyLexer.COLON))
            end = point.TypeAt(end) != MontyLexer.COLON ? end + 1 : point.LongestExpression(end + 1)?.Next ?? end + 1;
        if (end == 1 || point.TypeAt(end) != MontyLexer.RPAR || !FollowsPlainParameters(point))
            return null;
        string what = lambda ? "Lambda expression" : "Function";
        SourceSpan span = point.Token.Span.To(point.At(end).Span);
        return point.Error($"{what} parameters cannot be parenthesized", span);
    }

    private static bool FollowsPlainParameters(FailurePoint point)
    {
        int offset = -1;
        while (point.TypeAt(offset) is not (MontyLexer.LPAR or MontyLexer.LAMBDA))
        {
            if (point.TypeAt(offset) is MontyLexer.STAR or MontyLexer.DOUBLESTAR or MontyLexer.SLASH or MontyLexer.EQUAL)
                return false;
            offset--;
        }

        return true;
    }

    /// <summary><c>def f(a=):</c></summary>
    public static MontySyntaxException? ExpectedDefault(FailurePoint point)
    {
        if (point.TypeAt(-1) != MontyLexer.EQUAL || point.Type is not (MontyLexer.RPAR or MontyLexer.COMMA)
            || point.Context is not ExpressionContext { Parent: ParserRuleContext parameter and (ParameterContext or LambdaParameterContext) })
            return null;
        if (((ParserRuleContext)parameter.Parent).Start is SourceToken { Type: MontyLexer.SLASH } slash)
            return point.Error("at least one argument must precede /", slash.Span);
        string message = parameter.Start.Type switch
        {
            MontyLexer.STAR => "var-positional argument cannot have default value",
            MontyLexer.DOUBLESTAR => "var-keyword argument cannot have default value",
            _ => "expected default value expression",
        };
        return point.Error(message, point.At(-1).Span);
    }

    /// <summary><c>def f[]():</c></summary>
    public static MontySyntaxException? EmptyTypeParameters(FailurePoint point)
    {
        if (point.Type != MontyLexer.RSQB || point.TypeAt(-1) != MontyLexer.LSQB
            || point.Enclosing<TypeParametersContext>() is null)
            return null;
        SourceSpan at = point.Token.Span;
        // In an alias CPython has read one token more.
        int end = point.Enclosing<TypeAliasStatementContext>() is null ? at.StartColumn : point.EndOfRead(1);
        return point.Error("Type parameter list cannot be empty", at with { EndColumn = end });
    }

    /// <summary><c>def f() ->:</c></summary>
    public static MontySyntaxException? MissingReturnType(FailurePoint point) =>
        point.TypeAt(-1) == MontyLexer.ARROW ? point.Error("expected ':'", point.At(-1).Span) : null;

    /// <summary><c>def f:</c></summary>
    public static MontySyntaxException? ExpectedParenthesis(FailurePoint point)
    {
        if (point.Context is FunctionDefinitionContext && point.Expects(MontyLexer.LPAR))
            return point.Error("expected '('");
        // CPython gives up on faulty type parameters and then misses the parenthesis.
        return point.Enclosing<TypeParametersContext>() is { Parent: FunctionDefinitionContext } list
            ? point.Error("expected '('", ((SourceToken)list.Start).Span)
            : null;
    }
}
