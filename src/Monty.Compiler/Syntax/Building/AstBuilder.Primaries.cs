using System.Collections.Immutable;
using System.Diagnostics;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Atoms, and what may follow them: attributes, calls, subscripts.</summary>
internal sealed partial class AstBuilder
{
    /// <summary>An operand without its prefixes, but with <c>await</c>.</summary>
    private Expression Primary(UnaryContext context)
    {
        int atom = 0;
        while (context.children[atom] is not AtomContext)
            atom++;

        int trailers = context.children.Count - atom - 1;
        Descend(rules: 0, links: trailers);
        Expression result = Atom((AtomContext)context.children[atom]);
        SourceSpan start = StartOf((AtomContext)context.children[atom]).Span;
        for (int i = atom + 1; i < context.children.Count; i++)
            result = Trailer(result, (TrailerContext)context.children[i], start);
        Ascend(rules: 0, links: trailers);

        bool awaited = atom > 0 && TokenType(context, atom - 1) == MontyLexer.AWAIT;
        return awaited ? new Await(result, SpanOf(context.children[atom - 1]).To(StopOf(context).Span)) : result;
    }

    private Expression Trailer(Expression value, TrailerContext context, SourceSpan start)
    {
        SourceSpan span = start.To(StopOf(context).Span);
        switch (StartOf(context).Type)
        {
            case MontyLexer.DOT:
                return new AttributeAccess(value, NameOf(TokenAt(context, 1)), span);
            case MontyLexer.LPAR:
                (ImmutableArray<Expression> arguments, ImmutableArray<KeywordArgument> keywords) =
                    Arguments(context.arguments(), SpanOf(context));
                return new Call(value, arguments, keywords, span);
            default:
                return new Subscript(value, Index(context), span);
        }
    }

    private Expression Index(TrailerContext context)
    {
        if (context.children.Count == 3 && context.children[1] is SubscriptContext { children: not [_, OperationContext] } only)
            return SubscriptItem(only);

        CheckSeparators(context);
        var elements = ImmutableArray.CreateBuilder<Expression>();
        foreach (IParseTree child in context.children)
        {
            if (child is SubscriptContext item)
                elements.Add(SubscriptItem(item));
        }

        SourceSpan span = SpanOf(context.children[1]).To(SpanOf(context.children[^2]));
        return new TupleDisplay(elements.DrainToImmutable(), span);
    }

    private Expression SubscriptItem(SubscriptContext context) => context.children switch
    {
        [ExpressionContext value] => Expression(value),
        [SliceContext slice] => Slice(null, slice, SpanOf(context)),
        [ExpressionContext lower, SliceContext slice] => Slice(Expression(lower), slice, SpanOf(context)),
        [_, OperationContext starred] => new Starred(Nested(starred), SpanOf(context)),
        [ExpressionContext target, _, ExpressionContext value] => Walrus(target, value),
        _ => throw new UnreachableException(),
    };

    private Slice Slice(Expression? lower, SliceContext context, SourceSpan span) =>
        new(lower, Optional(context.upper), Optional(context.step), span);

    private Expression Atom(AtomContext context) => context.children[0] switch
    {
        ITerminalNode token => AtomToken((SourceToken)token.Symbol),
        StringsContext strings => Strings(strings),
        ParenthesizedContext parentheses => Parenthesized(parentheses),
        ListDisplayContext list => List(list),
        BraceDisplayContext braces => Braces(braces),
        _ => throw new UnreachableException(),
    };

    private Expression AtomToken(SourceToken token) => token.Type switch
    {
        MontyLexer.NAME => NameNode(token),
        MontyLexer.NUMBER => NumberLiterals.Parse(token),
        MontyLexer.NONE => new NoneConstant(token.Span),
        MontyLexer.TRUE => new BooleanConstant(true, token.Span),
        MontyLexer.FALSE => new BooleanConstant(false, token.Span),
        MontyLexer.ELLIPSIS => new EllipsisConstant(token.Span),
        _ => throw new UnreachableException(),
    };
}
