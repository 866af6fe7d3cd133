using System.Collections.Immutable;
using System.Diagnostics;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Compound statements except definitions and <c>match</c>.</summary>
internal sealed partial class AstBuilder
{
    private Statement CompoundStatement(ParserRuleContext context) => context switch
    {
        IfStatementContext c => If(c),
        WhileStatementContext c => While(c),
        ForStatementContext c => For(c, StartOf(c).Span, isAsync: false),
        TryStatementContext c => Try(c),
        WithStatementContext c => With(c, StartOf(c).Span, isAsync: false),
        FunctionDefinitionContext c => Function(c, [], StartOf(c).Span, isAsync: false),
        ClassDefinitionContext c => Class(c, []),
        DecoratedContext c => Decorated(c),
        AsyncStatementContext c => Async(c),
        MatchStatementContext c => Match(c),
        _ => throw new UnreachableException(),
    };

    private Block Block(BlockContext context)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (IParseTree child in context.children)
        {
            if (child is SimpleStatementsContext simple)
                AddSimpleStatements(simple, statements);
            else if (child is StatementContext statement)
                AddStatement(statement, statements);
        }

        SourceSpan span = statements[0].Span.To(statements[^1].Span);
        return new Block(statements.DrainToImmutable(), span);
    }

    private Block? Else(ElseClauseContext? context) => context is null ? null : Block(context.block());

    private Statement Async(AsyncStatementContext context)
    {
        SourceSpan start = TokenAt(context, 0).Span;
        return context.children[1] switch
        {
            FunctionDefinitionContext c => Function(c, [], start, isAsync: true),
            ForStatementContext c => For(c, start, isAsync: true),
            WithStatementContext c => With(c, start, isAsync: true),
            _ => throw new UnreachableException(),
        };
    }

    private IfStatement If(IfStatementContext context)
    {
        var branches = ImmutableArray.CreateBuilder<IfBranch>();
        for (int i = 0; i + 3 < context.children.Count; i += 4)
        {
            Expression test = NamedExpression((NamedExpressionContext)context.children[i + 1]);
            Block body = Block((BlockContext)context.children[i + 3]);
            branches.Add(new IfBranch(test, body, TokenAt(context, i).Span.To(body.Span)));
        }

        Block? orElse = Else(context.children[^1] as ElseClauseContext);
        SourceSpan span = StartOf(context).Span.To((orElse ?? branches[^1].Body).Span);
        return new IfStatement(branches.DrainToImmutable(), orElse, span);
    }

    private WhileStatement While(WhileStatementContext context)
    {
        Expression test = NamedExpression(context.namedExpression());
        Block body = Block(context.block());
        Block? orElse = Else(context.elseClause());
        return new WhileStatement(test, body, orElse, StartOf(context).Span.To((orElse ?? body).Span));
    }

    private ForStatement For(ForStatementContext context, SourceSpan start, bool isAsync)
    {
        Expression target = Targets(context.targets());
        Expression iterable = StarExpressions(context.starExpressions());
        Block body = Block(context.block());
        Block? orElse = Else(context.elseClause());
        return new ForStatement(target, iterable, body, orElse, isAsync, start.To((orElse ?? body).Span));
    }

    private TryStatement Try(TryStatementContext context)
    {
        Block body = Block(context.block());
        Block last = body;
        var handlers = ImmutableArray.CreateBuilder<ExceptHandler>();
        bool isStar = false;
        foreach (IParseTree child in context.children)
        {
            if (child is not ExceptClauseContext clause)
                continue;
            bool star = TokenType(clause, 1) == MontyLexer.STAR;
            if (handlers.Count > 0 && star && !isStar && clause.children[2] is not ExpressionContext)
                throw InvalidSyntax(clause.children[1]);
            if (handlers.Count > 0 && star != isStar)
                throw source.SyntaxError("cannot have both 'except' and 'except*' on the same 'try'", MixedExcept(clause, star));
            isStar = star;
            ExceptHandler handler = Handler(clause, star);
            handlers.Add(handler);
            last = handler.Body;
        }

        Block? orElse = Else(context.elseClause());
        FinallyClauseContext? finallyClause = context.finallyClause();
        Block? final = finallyClause is null ? null : Block(finallyClause.block());
        SourceSpan span = StartOf(context).Span.To((final ?? orElse ?? last).Span);
        return new TryStatement(body, handlers.DrainToImmutable(), orElse, final, isStar, span);
    }

    private static SourceSpan MixedExcept(ExceptClauseContext clause, bool star) =>
        TokenAt(clause, 0).Span.To(TokenAt(clause, star ? 1 : 0).Span);

    private ExceptHandler Handler(ExceptClauseContext context, bool isStar)
    {
        int first = isStar ? 2 : 1;
        Block body = Block(context.block());
        SourceSpan span = StartOf(context).Span.To(body.Span);
        if (context.children[first] is not ExpressionContext)
        {
            if (isStar)
                throw source.SyntaxError("expected one or more exception types", SpanOf(context.children[first]));
            return new ExceptHandler(null, null, body, span);
        }

        int end = first;
        var types = ImmutableArray.CreateBuilder<Expression>();
        for (; TokenType(context, end) is 0 or MontyLexer.COMMA; end++)
        {
            if (context.children[end] is ExpressionContext type)
                types.Add(Expression(type));
        }

        CheckSeparators(context);
        bool named = TokenType(context, end) == MontyLexer.AS;
        bool tuple = end - first > 1;
        SourceSpan typesSpan = SpanOf(context.children[first]).To(SpanOf(context.children[end - 1]));
        if (tuple && named)
            throw source.SyntaxError("multiple exception types must be parenthesized when using 'as'", typesSpan.To(TokenAt(context, end + 1).Span));

        Expression caught = tuple ? new TupleDisplay(types.DrainToImmutable(), typesSpan) : types[0];
        return new ExceptHandler(caught, named ? NameOf(TokenAt(context, end + 1)) : null, body, span);
    }

    private WithStatement With(WithStatementContext context, SourceSpan start, bool isAsync)
    {
        CheckSeparators(context);
        if (TokenType(context, context.children.Count - 3) == MontyLexer.COMMA)
        {
            WithItems(context);
            throw InvalidSyntax(context.children[^2]);
        }

        ImmutableArray<WithItem> items = ParenthesizedItems(context) ?? WithItems(context);
        Block body = Block(context.block());
        return new WithStatement(items, body, isAsync, start.To(body.Span));
    }

    private ImmutableArray<WithItem> WithItems(WithStatementContext context)
    {
        var items = ImmutableArray.CreateBuilder<WithItem>();
        foreach (IParseTree child in context.children)
        {
            if (child is WithItemContext item)
                items.Add(new WithItem(Expression(item.expression()), OptionalTarget(item.target()), SpanOf(item)));
        }

        return items.DrainToImmutable();
    }

    /// <summary><c>with (a as b, c as d):</c>, where the parentheses belong to the statement; else null.</summary>
    private ImmutableArray<WithItem>? ParenthesizedItems(WithStatementContext context)
    {
        if (Count<WithItemContext>(context) != 1 || TokenType(context, 2) == MontyLexer.COMMA)
            return null;
        WithItemContext only = context.withItem(0);
        if (only.children.Count > 1 || BareParentheses(only.expression()) is not { } parentheses)
            return null;
        if (Find<ParenthesizedItemContext>(parentheses) is null || Find<ComprehensionClauseContext>(parentheses) is not null)
            return null;

        CheckSeparators(parentheses);
        var items = ImmutableArray.CreateBuilder<WithItem>();
        foreach (IParseTree child in parentheses.children)
        {
            if (child is not ParenthesizedItemContext item)
                continue;
            // A star or a walrus makes it an ordinary tuple or group.
            if (item.element().children is not [ExpressionContext expression])
                return null;
            items.Add(new WithItem(Expression(expression), OptionalTarget(item.target()), SpanOf(item)));
        }

        return items.DrainToImmutable();
    }

    private Expression? OptionalTarget(TargetContext? context) => context is null ? null : Target(context);
}
