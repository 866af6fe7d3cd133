using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using Monty.Compiler.Syntax.Parsing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Turns parse trees into syntax nodes and settles what the grammar leaves open: targets, precedence, literals.</summary>
/// <remarks>One builder serves one source; it is told of one statement at a time.</remarks>
internal sealed partial class AstBuilder(SourceText source, TokenWindow tokens)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _rules;
    private int _links;

    /// <summary>Builds what a failed statement holds complete, only to see whether it is wrong in itself.</summary>
    /// <param name="parent">A part of the statement.</param>
    /// <param name="index">Which child of it is built.</param>
    public void TryFinished(ParserRuleContext parent, int index)
    {
        var unused = ImmutableArray.CreateBuilder<Statement>();
        _rules = _links = 0;
        switch (parent.children[index])
        {
            case StatementContext statement:
                AddStatement(statement, unused);
                break;
            case SimpleStatementsContext line:
                AddSimpleStatements(line, unused);
                break;
            case SimpleStatementContext statement:
                SimpleStatement(statement);
                break;
            case BlockContext block:
                Block(block);
                break;
            case NamedExpressionContext header when header.Parent is IfStatementContext or WhileStatementContext:
                NamedExpression(header);
                break;
            case ParametersContext { Parent: FunctionDefinitionContext { children: [.., not ParametersContext] } definition }:
                Parameters(definition);
                break;
            case AssignedContext { Parent: ExpressionStatementContext { op: null, colon: null } assignment } side:
                CheckUnfinished(side, assignment, index);
                break;
        }
    }

    /// <summary>An expression that was parsed by itself.</summary>
    public Expression AnyExpression(ParserRuleContext context) => context switch
    {
        ExpressionContext one => Expression(one),
        StarExpressionsContext list => StarExpressions(list),
        YieldExpressionContext yield => YieldExpression(yield),
        OperationContext operation => Operation(operation),
        StringsContext strings => Strings(strings),
        _ => throw new UnreachableException(),
    };

    /// <summary>Builds a complete part of an expression, only to see whether it is wrong in itself.</summary>
    public void CheckPart(ParserRuleContext part)
    {
        switch (part)
        {
            case StringsContext strings:
                Strings(strings);
                break;
            case OperationContext operation:
                Operation(operation);
                break;
            case AtomContext atom:
                Atom(atom);
                break;
            case TrailerContext trailer:
                Trailer(new NoneConstant(SpanOf(trailer)), trailer, StartOf(trailer).Span);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>A name, normalised; equal names of one source are one string.</summary>
    private string NameOf(SourceToken token)
    {
        ReadOnlySpan<char> text = source.Span(token.Start, token.End);
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text, out string? known))
            return known;

        string name = UnicodeNames.Normalise(text.ToString());
        _names.Add(name);
        return name;
    }

    /// <summary>Counts levels of nesting; every call is paired with <see cref="Ascend"/>.</summary>
    /// <param name="rules">Those that CPython's parser counts.</param>
    /// <param name="links">Those that it reads in a loop.</param>
    private void Descend(int rules = 1, int links = 0)
    {
        _rules += rules;
        if (_rules > NestingLimits.MaxRules)
            throw NestingLimits.TooManyRules(source);
        _links += links;
        if (_rules + _links > NestingLimits.MaxNodes)
            throw NestingLimits.TooManyNodes(source);
        CompilationStack.Descend();
    }

    private void Ascend(int rules = 1, int links = 0)
    {
        _rules -= rules;
        _links -= links;
    }

    private static SourceToken StartOf(ParserRuleContext context) => Unsafe.As<SourceToken>(context.Start);

    private static SourceToken StopOf(ParserRuleContext context) => Unsafe.As<SourceToken>(context.Stop);

    private static SourceSpan SpanOf(ParserRuleContext context) => StartOf(context).Span.To(StopOf(context).Span);

    private static SourceToken TokenAt(ParserRuleContext context, int child) =>
        (SourceToken)((ITerminalNode)context.children[child]).Symbol;

    /// <summary>The type of the token that is this child, or 0 if it is a rule.</summary>
    private static int TokenType(IParseTree child) => child is ITerminalNode terminal ? terminal.Symbol.Type : 0;

    private static int TokenType(ParserRuleContext context, int child) => TokenType(context.children[child]);

    private static SourceSpan SpanOf(IParseTree child) =>
        child is ITerminalNode terminal ? ((SourceToken)terminal.Symbol).Span : SpanOf((ParserRuleContext)child);

    private MontySyntaxException InvalidSyntax(IParseTree child) => source.SyntaxError("invalid syntax", SpanOf(child));

    /// <summary>The grammar lets a comma follow a comma, and a semicolon a semicolon.</summary>
    public void CheckSeparators(ParserRuleContext list)
    {
        int previous = 0;
        foreach (IParseTree child in list.children)
        {
            int type = TokenType(child);
            if (type == previous && type is MontyLexer.COMMA or MontyLexer.SEMICOLON)
                throw InvalidSyntax(child);
            previous = type;
        }
    }

    /// <summary>The token after a tree, where CPython reports what it finds out when it has read the tree.</summary>
    private SourceSpan After(ParserRuleContext tree) => tokens.After(StopOf(tree)).Span;

    private static bool HasTrailingComma(ParserRuleContext list) => TokenType(list, list.children.Count - 1) == MontyLexer.COMMA;

    /// <summary>How many children are rules of this kind.</summary>
    private static int Count<T>(ParserRuleContext context)
        where T : ParserRuleContext
    {
        int count = 0;
        foreach (IParseTree child in context.children)
            count += child is T ? 1 : 0;
        return count;
    }

    private static T? Find<T>(ParserRuleContext context)
        where T : ParserRuleContext
    {
        foreach (IParseTree child in context.children)
        {
            if (child is T found)
                return found;
        }

        return null;
    }

    /// <summary>The names among the children.</summary>
    private ImmutableArray<string> Names(ParserRuleContext context)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (IParseTree child in context.children)
        {
            if (TokenType(child) == MontyLexer.NAME)
                names.Add(NameOf((SourceToken)((ITerminalNode)child).Symbol));
        }

        return names.DrainToImmutable();
    }
}
