using System.Collections.Immutable;
using System.Diagnostics;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Errors;
using Monty.Compiler.Syntax.Generated;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Parentheses, lists, sets, dicts and comprehensions.</summary>
internal sealed partial class AstBuilder
{
    private Expression Parenthesized(ParenthesizedContext context)
    {
        SourceSpan span = SpanOf(context);
        switch (context.children)
        {
            case [_, _]:
                return new TupleDisplay([], span);
            case [_, YieldExpressionContext yield, _]:
                return YieldExpression(yield);
            case [_, ParenthesizedItemContext item, _]:
                Expression value = Element(PlainItem(item));
                return value is Starred
                    ? throw source.SyntaxError("cannot use starred expression here", value.Span)
                    : value;
            case [_, ParenthesizedItemContext item, ComprehensionClauseContext, ..]:
                return new GeneratorExpression(ComprehensionElement(PlainItem(item)), Clauses(context), span);
        }

        CheckSeparators(context);
        var elements = ImmutableArray.CreateBuilder<Expression>(context.children.Count / 2);
        foreach (IParseTree child in context.children)
        {
            if (child is ParenthesizedItemContext item)
                elements.Add(Element(PlainItem(item)));
        }

        return new TupleDisplay(elements.DrainToImmutable(), span);
    }

    /// <summary>Only the parentheses of a <c>with</c> statement may contain <c>as</c>, and those never come here.</summary>
    private ElementContext PlainItem(ParenthesizedItemContext context) =>
        context.children.Count == 1 ? (ElementContext)context.children[0] : throw MisplacedAs(context);

    /// <summary>After <c>with</c> CPython reads the parentheses to their end, and misses the colon there.</summary>
    private MontySyntaxException MisplacedAs(ParenthesizedItemContext context)
    {
        var parentheses = (ParserRuleContext)context.Parent;
        bool isFirst = tokens.Before(StartOf(parentheses)) is { Type: MontyLexer.WITH };
        return isFirst ? source.SyntaxError("invalid syntax", After(parentheses)) : InvalidSyntax(context.children[1]);
    }

    private Expression Element(ElementContext context) => context.children switch
    {
        [ExpressionContext value] => Expression(value),
        [_, OperationContext starred] => new Starred(StarOperand(starred), SpanOf(context)),
        [ExpressionContext target, _, ExpressionContext value] => Walrus(target, value),
        _ => throw new UnreachableException(),
    };

    private Expression ComprehensionElement(ElementContext context)
    {
        Expression element = Element(context);
        return element is Starred
            ? throw source.SyntaxError("iterable unpacking cannot be used in comprehension", element.Span)
            : element;
    }

    private Expression List(ListDisplayContext context)
    {
        if (context.children is [_, ElementContext element, ComprehensionClauseContext, ..])
            return new ListComprehension(ComprehensionElement(element), Clauses(context), SpanOf(context));

        CheckSeparators(context);
        var elements = ImmutableArray.CreateBuilder<Expression>(context.children.Count / 2);
        foreach (IParseTree child in context.children)
        {
            if (child is ElementContext item)
                elements.Add(Element(item));
        }

        return new ListDisplay(elements.DrainToImmutable(), SpanOf(context));
    }

    private Expression Braces(BraceDisplayContext context)
    {
        SourceSpan span = SpanOf(context);
        if (context.children.Count == 2)
            return new DictDisplay([], span);

        CheckSeparators(context);
        var first = (BraceItemContext)context.children[1];
        bool isDict = IsDictItem(first);
        if (context.children[2] is ComprehensionClauseContext)
            return isDict ? DictComprehension(first, context) : SetComprehension(first, context);
        return isDict ? Dict(context, span) : Set(context, span);
    }

    private static bool IsDictItem(BraceItemContext item) =>
        TokenType(item, 0) == MontyLexer.DOUBLESTAR
        || (item.children.Count == 3 && TokenType(item, 1) == MontyLexer.COLON);

    private DictDisplay Dict(BraceDisplayContext context, SourceSpan span)
    {
        var items = ImmutableArray.CreateBuilder<DictItem>(context.children.Count / 2);
        foreach (IParseTree child in context.children)
        {
            if (child is BraceItemContext item)
                items.Add(IsDictItem(item) ? DictItem(item) : throw MixedDisplay(item));
        }

        return new DictDisplay(items.DrainToImmutable(), span);
    }

    private DictItem DictItem(BraceItemContext item) => item.children switch
    {
        [ExpressionContext key, _, ExpressionContext value] => new DictItem(Expression(key), Expression(value), SpanOf(item)),
        [_, OperationContext mapping] => new DictItem(null, StarOperand(mapping), SpanOf(item)),
        _ => throw new UnreachableException(),
    };

    /// <summary>A key without a value in a dict, or the reverse in a set.</summary>
    private MontySyntaxException MixedDisplay(BraceItemContext item)
    {
        if (item.children is [ExpressionContext])
        {
            return DisplayErrors.ExpectedColonAfter(source, SpanOf(item));
        }

        return InvalidSyntax(item.children.Count == 3 ? item.children[1] : item.children[0]);
    }

    private SetDisplay Set(BraceDisplayContext context, SourceSpan span)
    {
        var elements = ImmutableArray.CreateBuilder<Expression>(context.children.Count / 2);
        foreach (IParseTree child in context.children)
        {
            if (child is BraceItemContext item)
                elements.Add(IsDictItem(item) ? throw MixedDisplay(item) : SetItem(item));
        }

        return new SetDisplay(elements.DrainToImmutable(), span);
    }

    private Expression SetItem(BraceItemContext item) => item.children switch
    {
        [ExpressionContext value] => Expression(value),
        [_, OperationContext starred] => new Starred(StarOperand(starred), SpanOf(item)),
        [ExpressionContext target, _, ExpressionContext value] => Walrus(target, value),
        _ => throw new UnreachableException(),
    };

    private DictComprehension DictComprehension(BraceItemContext item, BraceDisplayContext context)
    {
        DictItem element = DictItem(item);
        return element.Key is null
            ? throw source.SyntaxError("dict unpacking cannot be used in dict comprehension", TokenAt(item, 0).Span)
            : new DictComprehension(element.Key, element.Value, Clauses(context), SpanOf(context));
    }

    private SetComprehension SetComprehension(BraceItemContext item, BraceDisplayContext context)
    {
        Expression element = SetItem(item);
        return element is Starred
            ? throw source.SyntaxError("iterable unpacking cannot be used in comprehension", element.Span)
            : new SetComprehension(element, Clauses(context), SpanOf(context));
    }

    private ImmutableArray<Comprehension> Clauses(ParserRuleContext context)
    {
        var clauses = ImmutableArray.CreateBuilder<Comprehension>();
        foreach (IParseTree child in context.children)
        {
            if (child is ComprehensionClauseContext clause)
                clauses.Add(Clause(clause));
        }

        return clauses.DrainToImmutable();
    }

    private Comprehension Clause(ComprehensionClauseContext context)
    {
        Expression target = Targets(context.targets());
        Expression? iterable = null;
        var conditions = ImmutableArray.CreateBuilder<Expression>();
        foreach (IParseTree child in context.children)
        {
            if (child is not OperationContext operation)
                continue;
            if (iterable is null)
                iterable = Nested(operation);
            else
                conditions.Add(Nested(operation));
        }

        bool isAsync = StartOf(context).Type == MontyLexer.ASYNC;
        return new Comprehension(target, iterable!, conditions.DrainToImmutable(), isAsync, SpanOf(context));
    }
}
