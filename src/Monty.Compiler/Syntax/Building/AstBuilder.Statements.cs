using System.Collections.Immutable;
using System.Diagnostics;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Simple statements.</summary>
internal sealed partial class AstBuilder
{
    /// <summary>Adds the statements of one line, or one compound statement.</summary>
    public void AddStatement(StatementContext context, ImmutableArray<Statement>.Builder statements)
    {
        if (context.children[0] is SimpleStatementsContext simple)
            AddSimpleStatements(simple, statements);
        else
            statements.Add(CompoundStatement((ParserRuleContext)context.children[0]));
    }

    /// <summary>Adds the statements of one line.</summary>
    private void AddSimpleStatements(SimpleStatementsContext context, ImmutableArray<Statement>.Builder statements)
    {
        CheckSeparators(context);
        foreach (IParseTree child in context.children)
        {
            if (child is SimpleStatementContext statement)
                statements.Add(SimpleStatement(statement));
        }
    }

    /// <summary>One simple statement; also used to look for an earlier error in a statement that failed to parse.</summary>
    public Statement SimpleStatement(SimpleStatementContext context) => context.children[0] switch
    {
        ExpressionStatementContext c => ExpressionStatement(c),
        ReturnStatementContext c => new ReturnStatement(Optional(c.starExpressions()), SpanOf(c)),
        ImportStatementContext c => Import(c),
        ImportFromStatementContext c => ImportFrom(c),
        RaiseStatementContext c => new RaiseStatement(Optional(c.raised), Optional(c.cause), SpanOf(c)),
        AssertStatementContext c => new AssertStatement(Expression(c.test), Optional(c.message), SpanOf(c)),
        DeleteStatementContext c => Delete(c),
        GlobalStatementContext c => new GlobalStatement(Names(c), SpanOf(c)),
        NonlocalStatementContext c => new NonlocalStatement(Names(c), SpanOf(c)),
        TypeAliasStatementContext c => TypeAlias(c),
        ITerminalNode keyword => KeywordStatement(keyword),
        _ => throw new UnreachableException(),
    };

    private static Statement KeywordStatement(ITerminalNode keyword) => keyword.Symbol.Type switch
    {
        MontyLexer.PASS => new PassStatement(SpanOf(keyword)),
        MontyLexer.BREAK => new BreakStatement(SpanOf(keyword)),
        MontyLexer.CONTINUE => new ContinueStatement(SpanOf(keyword)),
        _ => throw new UnreachableException(),
    };

    private Statement ExpressionStatement(ExpressionStatementContext context)
    {
        if (context.children.Count == 1)
            return new ExpressionStatement(Assigned(context.first), SpanOf(context));
        if (context.colon is not null)
            return AnnotatedAssign(context);
        return context.op is null ? Assign(context) : AugmentedAssign(context);
    }

    private AssignStatement Assign(ExpressionStatementContext context)
    {
        int count = context.children.Count / 2;
        var sides = ImmutableArray.CreateBuilder<Expression>(count);
        for (int i = 0; i < count; i++)
            sides.Add(Assigned((AssignedContext)context.children[2 * i]));

        ImmutableArray<Expression> targets = sides.MoveToImmutable();
        CheckAssignedTargets(targets, context);
        Expression value = Assigned((AssignedContext)context.children[2 * count]);
        return new AssignStatement(targets, value, SpanOf(context));
    }

    private AugmentedAssignStatement AugmentedAssign(ExpressionStatementContext context)
    {
        Expression target = Assigned(context.first);
        if (target is not (Name or AttributeAccess or Subscript) || IsTuple(context.first))
        {
            string message = $"'{ExpressionKinds.NameOf(target)}' is an illegal expression for augmented assignment";
            throw source.SyntaxError(message, target.Span);
        }

        BinaryOperator op = Operators.Augmented(context.op.Type);
        Expression value = Assigned(context.value);
        return new AugmentedAssignStatement(target, op, value, SpanOf(context));
    }

    private AnnotatedAssignStatement AnnotatedAssign(ExpressionStatementContext context)
    {
        Expression target = Assigned(context.first);
        if (target is TupleDisplay or ListDisplay)
        {
            string kind = ExpressionKinds.NameOf(target);
            SourceSpan span = IsTuple(context.first)
                ? SpanOf(((ParserRuleContext)context.first.children[0]).children[0])
                : target.Span;
            throw source.SyntaxError($"only single target (not {kind}) can be annotated", span);
        }

        if (target is not (Name or AttributeAccess or Subscript))
            throw source.SyntaxError("illegal target for annotation", SpanOf(context.first));

        bool simple = target is Name && StartOf(context).Type == MontyLexer.NAME;
        Expression annotation = Expression(context.annotation);
        Expression? value = context.value is null ? null : Assigned(context.value);
        return new AnnotatedAssignStatement(target, annotation, value, simple, SpanOf(context));
    }

    private DeleteStatement Delete(DeleteStatementContext context)
    {
        StarExpressionsContext list = context.starExpressions();
        CheckSeparators(list);
        var targets = ImmutableArray.CreateBuilder<Expression>();
        foreach (IParseTree child in list.children)
        {
            if (child is not StarExpressionContext item)
                continue;
            Expression target = StarExpression(item);
            CheckDeleteTarget(target);
            targets.Add(target);
        }

        return new DeleteStatement(targets.DrainToImmutable(), SpanOf(context));
    }

    private TypeAliasStatement TypeAlias(TypeAliasStatementContext context)
    {
        Name name = NameNode(TokenAt(context, 1));
        return new TypeAliasStatement(
            name, TypeParameters(context.typeParameters()), Expression(context.expression()), SpanOf(context));
    }

    private ImportStatement Import(ImportStatementContext context)
    {
        var names = ImmutableArray.CreateBuilder<Alias>();
        foreach (IParseTree child in context.children)
        {
            if (child is DottedAliasContext alias)
                names.Add(new Alias(DottedName(alias.dottedName()), OptionalName(alias.asName), SpanOf(alias)));
        }

        return new ImportStatement(names.DrainToImmutable(), SpanOf(context));
    }

    private ImportFromStatement ImportFrom(ImportFromStatementContext context)
    {
        int level = 0;
        foreach (IParseTree child in context.children)
            level += TokenType(child) switch { MontyLexer.DOT => 1, MontyLexer.ELLIPSIS => 3, _ => 0 };

        DottedNameContext? module = context.dottedName();
        if (module is null && level == 0)
            throw InvalidSyntax(context.children[1]);

        ImportListContext? list = context.importList();
        ImmutableArray<Alias> names = list is null
            ? [new Alias("*", null, SpanOf(context.children[^1]))]
            : ImportedNames(list, TokenType(context.children[^1]) == MontyLexer.RPAR);
        return new ImportFromStatement(module is null ? null : DottedName(module), names, level, SpanOf(context));
    }

    private ImmutableArray<Alias> ImportedNames(ImportListContext list, bool parenthesized)
    {
        CheckSeparators(list);
        if (!parenthesized && HasTrailingComma(list))
        {
            const string Message = "trailing comma not allowed without surrounding parentheses";
            SourceToken next = tokens.After(StopOf(list));
            throw source.SyntaxError(next.Type == MontyLexer.NEWLINE ? Message : "invalid syntax", next.Span);
        }

        var names = ImmutableArray.CreateBuilder<Alias>();
        foreach (IParseTree child in list.children)
        {
            if (child is ImportAliasContext alias)
                names.Add(new Alias(NameOf((SourceToken)alias.name), OptionalName(alias.asName), SpanOf(alias)));
        }

        return names.DrainToImmutable();
    }

    private string DottedName(DottedNameContext context) =>
        context.children.Count == 1 ? NameOf(TokenAt(context, 0)) : string.Join('.', Names(context));

    private string? OptionalName(IToken? token) => token is null ? null : NameOf((SourceToken)token);
}
