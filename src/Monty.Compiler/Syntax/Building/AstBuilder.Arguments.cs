using System.Collections.Immutable;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>The arguments of calls and class definitions, and the rules about their order.</summary>
internal sealed partial class AstBuilder
{
    private (ImmutableArray<Expression> Positional, ImmutableArray<KeywordArgument> Keywords) Arguments(
        ArgumentsContext? context, SourceSpan parentheses)
    {
        if (context is null)
            return ([], []);

        CheckSeparators(context);
        var positional = ImmutableArray.CreateBuilder<Expression>(context.children.Count / 2 + 1);
        ImmutableArray<KeywordArgument>.Builder? keywords = null;
        foreach (IParseTree child in context.children)
        {
            if (child is not ArgumentContext argument)
                continue;
            if (Keyword(argument) is { } keyword)
            {
                keywords ??= ImmutableArray.CreateBuilder<KeywordArgument>();
                keywords.Add(keyword);
                continue;
            }

            if (keywords is not null)
                CheckPositionalAfter(keywords, argument, context);
            positional.Add(Argument(argument, context, parentheses));
        }

        return (positional.DrainToImmutable(), keywords?.DrainToImmutable() ?? []);
    }

    private KeywordArgument? Keyword(ArgumentContext context)
    {
        if (TokenType(context, 0) == MontyLexer.DOUBLESTAR)
            return new KeywordArgument(null, Expression((ExpressionContext)context.children[1]), SpanOf(context));
        if (context.children.Count < 3 || TokenType(context, context.children.Count - 2) != MontyLexer.EQUAL)
            return null;

        if (context.children.Count > 3)
            throw InvalidSyntax(context.children[3]);
        CheckKeywordName(context);
        var name = (ExpressionContext)context.children[0];
        Expression value = Expression((ExpressionContext)context.children[2]);
        return new KeywordArgument(NameOf(StartOf(name)), value, SpanOf(context));
    }

    /// <summary>Only a name can stand before the <c>=</c>; what follows may be missing still.</summary>
    public void CheckKeywordName(ArgumentContext context)
    {
        var name = (ExpressionContext)context.children[0];
        SourceSpan upToEqual = SpanOf(name).To(SpanOf(context.children[1]));
        if (StartOf(name) != StopOf(name))
        {
            SourceSpan span = Expression(name).Span.To(upToEqual);
            throw source.SyntaxError("expression cannot contain assignment, perhaps you meant \"==\"?", span);
        }

        switch (StartOf(name).Type)
        {
            case MontyLexer.NAME:
                break;
            case MontyLexer.TRUE or MontyLexer.FALSE or MontyLexer.NONE:
                throw source.SyntaxError($"cannot assign to {StartOf(name).Text}", upToEqual);
            default:
                throw source.SyntaxError("expression cannot contain assignment, perhaps you meant \"==\"?", upToEqual);
        }
    }

    /// <summary>After <c>name=value</c> only <c>*args</c> may follow, after <c>**mapping</c> neither.</summary>
    private void CheckPositionalAfter(
        ImmutableArray<KeywordArgument>.Builder keywords, ArgumentContext argument, ArgumentsContext list)
    {
        bool unpacked = false;
        foreach (KeywordArgument keyword in keywords)
            unpacked |= keyword.Name is null;
        bool star = TokenType(argument, 0) == MontyLexer.STAR;
        if (star && unpacked)
        {
            const string Message = "iterable argument unpacking follows keyword argument unpacking";
            IParseTree comma = list.children[list.children.IndexOf(argument) - 1];
            throw source.SyntaxError(Message, SpanOf(comma).To(StopOf(list).Span));
        }

        if (star)
            return;
        string kind = unpacked ? "keyword argument unpacking" : "keyword argument";
        throw source.SyntaxError($"positional argument follows {kind}", After(list));
    }

    private Expression Argument(ArgumentContext context, ArgumentsContext list, SourceSpan parentheses)
    {
        switch (context.children)
        {
            case [ExpressionContext value]:
                return Expression(value);
            case [_, ExpressionContext starred]:
                return TokenType(context, 0) == MontyLexer.STAR
                    ? new Starred(Expression(starred), SpanOf(context))
                    : Generator(context, list, parentheses);
            case [ExpressionContext target, ITerminalNode walrus, ExpressionContext value]:
                if (StartOf(target) != StopOf(target) || StartOf(target).Type != MontyLexer.NAME)
                    throw InvalidSyntax(walrus);
                return Walrus(target, value);
            default:
                return Generator(context, list, parentheses);
        }
    }

    /// <summary><c>f(x for x in y)</c>: the parentheses of the call serve for the generator, if it is alone.</summary>
    private GeneratorExpression Generator(ArgumentContext context, ArgumentsContext list, SourceSpan parentheses)
    {
        if (list.children.Count > 1)
            throw source.SyntaxError("Generator expression must be parenthesized", SpanOf(context));

        var first = (ExpressionContext)context.children[0];
        Expression element = context.children[1] is ITerminalNode
            ? Walrus(first, (ExpressionContext)context.children[2])
            : Expression(first);
        return new GeneratorExpression(element, Clauses(context), parentheses);
    }
}
