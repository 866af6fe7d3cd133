using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Functions, classes, decorators and type parameters.</summary>
internal sealed partial class AstBuilder
{
    private Statement Decorated(DecoratedContext context)
    {
        var decorators = ImmutableArray.CreateBuilder<Expression>();
        SourceSpan? asyncSpan = null;
        foreach (IParseTree child in context.children)
        {
            if (child is NamedExpressionContext decorator)
                decorators.Add(NamedExpression(decorator));
            else if (TokenType(child) == MontyLexer.ASYNC)
                asyncSpan = SpanOf(child);
        }

        ImmutableArray<Expression> all = decorators.DrainToImmutable();
        if (context.children[^1] is ClassDefinitionContext type)
            return Class(type, all);
        var function = (FunctionDefinitionContext)context.children[^1];
        return Function(function, all, asyncSpan ?? StartOf(function).Span, asyncSpan is not null);
    }

    private FunctionDefinition Function(
        FunctionDefinitionContext context, ImmutableArray<Expression> decorators, SourceSpan start, bool isAsync)
    {
        string name = NameOf(TokenAt(context, 1));
        ImmutableArray<TypeParameter> typeParameters = TypeParameters(context.typeParameters());
        ParameterList parameters = Parameters(context);
        Expression? returns = Optional(context.result);
        Block body = Block(context.block());
        return new FunctionDefinition(
            name, typeParameters, parameters, returns, body, decorators, isAsync, start.To(body.Span));
    }

    private ClassDefinition Class(ClassDefinitionContext context, ImmutableArray<Expression> decorators)
    {
        string name = NameOf(TokenAt(context, 1));
        ImmutableArray<TypeParameter> typeParameters = TypeParameters(context.typeParameters());
        if (context.arguments()?.children is [ArgumentContext { children: [.., ComprehensionClauseContext clause] }])
            throw source.SyntaxError("invalid syntax", StartOf(clause).Span);
        (ImmutableArray<Expression> bases, ImmutableArray<KeywordArgument> keywords) =
            Arguments(context.arguments(), SpanOf(context.children[^2]));
        Block body = Block(context.block());
        return new ClassDefinition(
            name, typeParameters, bases, keywords, body, decorators, StartOf(context).Span.To(body.Span));
    }

    private ParameterList Parameters(FunctionDefinitionContext context)
    {
        ParametersContext? list = context.parameters();
        if (list is null)
            return ParameterListBuilder.Empty(SpanBetweenParentheses(context));

        CheckSeparators(list);
        var parameters = new ParameterListBuilder(source, _ => null);
        foreach (IParseTree child in list.children)
        {
            if (child is not ParameterContext p)
                continue;
            Expression? annotation = Optional(p.annotation) ?? (p.starAnnotation is null ? null : StarExpression(p.starAnnotation));
            AddParameter(parameters, p, p.name, p.star, p.doubleStar, annotation, p.defaultValue);
        }

        return parameters.Build(SpanOf(list));
    }

    private ParameterList LambdaParameters(LambdaContext context)
    {
        LambdaParametersContext? list = context.lambdaParameters();
        if (list is null)
            return ParameterListBuilder.Empty(SpanOf(context.children[0]));

        CheckSeparators(list);
        var parameters = new ParameterListBuilder(source, AfterBareStar);
        foreach (IParseTree child in list.children)
        {
            if (child is LambdaParameterContext p)
                AddParameter(parameters, p, p.name, p.star, p.doubleStar, null, p.defaultValue);
        }

        return parameters.Build(SpanOf(list));
    }

    private void AddParameter(
        ParameterListBuilder parameters,
        ParserRuleContext context,
        IToken? name,
        IToken? star,
        IToken? doubleStar,
        Expression? annotation,
        ExpressionContext? defaultValue)
    {
        SourceSpan span = SpanOf(context);
        if (name is null && star is null)
        {
            parameters.AddSlash(span, IsFollowedByComma(context));
            return;
        }

        if (name is null)
        {
            parameters.AddBareStar((SourceToken)star!, IsFollowedByComma(context));
            return;
        }

        if (defaultValue is not null && (star ?? doubleStar) is not null)
        {
            string kind = star is null ? "var-keyword" : "var-positional";
            SourceSpan equals = SpanOf(context.children[^2]);
            if (annotation is Starred)
                throw source.SyntaxError("invalid syntax", equals);
            throw source.SyntaxError($"{kind} argument cannot have default value", equals);
        }

        // CPython's span of *args and **kwargs begins at the name, and no span covers the default.
        SourceSpan named = ((SourceToken)name).Span;
        if (annotation is not null)
            named = named.To(annotation.Span);
        var parameter = new Parameter(NameOf((SourceToken)name), annotation, Optional(defaultValue), named);
        if (star is not null)
            parameters.AddVariadic(parameter, ((SourceToken)star).Span);
        else if (doubleStar is not null)
            parameters.AddKeywordVariadic(parameter, ((SourceToken)doubleStar).Span);
        else
            parameters.Add(parameter);
    }

    private bool IsFollowedByComma(ParserRuleContext context) => tokens.After(StopOf(context)).Type == MontyLexer.COMMA;

    /// <summary>Where CPython reports a lone star in a lambda: at the colon or at the <c>**</c>.</summary>
    private SourceSpan? AfterBareStar(SourceToken star)
    {
        SourceToken next = tokens.After(star);
        return next.Type == MontyLexer.COMMA ? tokens.After(next).Span : next.Span;
    }

    private static SourceSpan SpanBetweenParentheses(FunctionDefinitionContext context)
    {
        foreach (IParseTree child in context.children)
        {
            if (TokenType(child) == MontyLexer.LPAR)
                return SpanOf(child);
        }

        return SpanOf(context.children[0]);
    }

    private ImmutableArray<TypeParameter> TypeParameters(TypeParametersContext? context)
    {
        if (context is null)
            return [];

        CheckSeparators(context);
        var parameters = ImmutableArray.CreateBuilder<TypeParameter>();
        foreach (IParseTree child in context.children)
        {
            if (child is not TypeParameterContext item)
                continue;
            parameters.Add(TypeParameter(item));
        }

        return parameters.DrainToImmutable();
    }

    private TypeParameter TypeParameter(TypeParameterContext context)
    {
        TypeParameterKind kind = context.kind?.Type switch
        {
            MontyLexer.STAR => TypeParameterKind.TypeVarTuple,
            MontyLexer.DOUBLESTAR => TypeParameterKind.ParamSpec,
            _ => TypeParameterKind.TypeVar,
        };
        Expression? bound = Optional(context.bound);
        if (bound is not null && kind != TypeParameterKind.TypeVar)
        {
            string what = bound is TupleDisplay ? "constraints" : "bound";
            string message = $"cannot use {what} with {kind}";
            throw source.SyntaxError(message, ColonOf(context));
        }

        Expression? defaultValue = context.defaultValue is null ? null : StarExpression(context.defaultValue);
        if (defaultValue is Starred && kind != TypeParameterKind.TypeVarTuple)
            throw MisplacedStar(context);
        return new TypeParameter(kind, NameOf((SourceToken)context.name), bound, defaultValue, SpanOf(context));
    }

    /// <summary>CPython gives up on the list: of a function it then misses the parenthesis.</summary>
    private MontySyntaxException MisplacedStar(TypeParameterContext context)
        => context.Parent is TypeParametersContext { Parent: FunctionDefinitionContext } list
            ? source.SyntaxError("expected '('", StartOf(list).Span)
            : source.SyntaxError("invalid syntax", StartOf(context.defaultValue!).Span);

    private static SourceSpan ColonOf(TypeParameterContext context) =>
        SpanOf(context.children[2]).To(SpanOf(context.children[3]));
}
