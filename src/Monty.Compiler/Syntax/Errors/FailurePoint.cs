using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using Monty.Compiler.Syntax.Parsing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Where the parser stopped, and ways to look around: what was being parsed, what came before, what would fit.</summary>
internal sealed class FailurePoint(ParseFailure failure, TokenWindow tokens, MontyParser parser)
{
    // What bounds the search for sound beginnings.
    private const int MaxTokensSearched = 500;
    private const int MaxSearches = 300;

    private int _searches;

    private int _furthest = failure.Position;

    /// <summary>The index of the token that does not fit.</summary>
    public int Index { get; } = failure.Position;

    /// <summary>The statement of the top level before the one that failed.</summary>
    public StatementContext? StatementBefore { get; init; }

    /// <summary>The token that does not fit.</summary>
    public SourceToken Token { get; } = tokens.At(failure.Position);

    public int Type => Token.Type;

    /// <summary>The innermost rule that could not go on.</summary>
    public ParserRuleContext Context { get; } = failure.Context;

    public SourceText Source => tokens.Source;

    /// <summary>A token counted from the one that does not fit; the first of the statement instead of one before it.</summary>
    public SourceToken At(int offset) => tokens.At(Math.Max(Index + offset, 0));

    /// <summary>Its type; 0 before the statement.</summary>
    public int TypeAt(int offset) => Index + offset < 0 ? 0 : At(offset).Type;

    /// <summary>The token would have been accepted here.</summary>
    public bool Expects(int tokenType) => parser.Atn.NextTokens(parser.Atn.states[failure.State]).Contains(tokenType);

    /// <summary>The innermost rule of this kind that was being parsed.</summary>
    public T? Enclosing<T>()
        where T : ParserRuleContext
    {
        RuleContext? context = Context;
        while (context is not (null or T))
            context = context.Parent;
        return (T?)context;
    }

    /// <summary>The rules that were being parsed, from the outermost to the innermost, then those that ended last.</summary>
    public IEnumerable<ParserRuleContext> Path()
    {
        var open = new Stack<ParserRuleContext>();
        for (RuleContext? context = Context; context is not null; context = context.Parent)
            open.Push((ParserRuleContext)context);
        foreach (ParserRuleContext rule in open)
            yield return rule;
        IParseTree? last = Context;
        while (last is ParserRuleContext { children: [.., var child] })
        {
            last = child;
            if (child is ParserRuleContext rule)
                yield return rule;
        }
    }

    /// <summary>The furthest token that the parser or an attempt at an explanation looked at.</summary>
    public SourceToken Furthest => tokens.At(_furthest);

    /// <summary>CPython has looked at a token, counted from the failure.</summary>
    public void Reach(int offset) => _furthest = Math.Max(_furthest, Index + offset);

    /// <summary>What stopped the lexer where an attempt to parse further got to; CPython then reports that.</summary>
    public MontySyntaxException? LayoutErrorAhead { get; set; }

    /// <summary>What stopped the lexer at a token counted from the failure; null where it went on.</summary>
    public MontySyntaxException? LexicalErrorAt(int offset) => TypeAt(offset) switch
    {
        MontyLexer.LAYOUT_ERROR => tokens.Lexer.LayoutError,
        TokenConstants.EOF => tokens.Lexer.Failure,
        _ => null,
    };

    /// <summary>The type of the token after one that was read already.</summary>
    public int TypeAfter(SourceToken token) => tokens.After(token).Type;

    /// <summary>Where the error is, as CPython places it: layout tokens and the end of the source have places of their own.</summary>
    public SourceSpan Span
    {
        get
        {
            if (Type is not (MontyLexer.INDENT or MontyLexer.DEDENT or TokenConstants.EOF))
                return Token.Span;
            SourceSpan at = Token.Span;
            if (Source[Token.Start] < 0)
                return Source.EndOfLastLine();
            return new SourceSpan(at.StartLine, at.StartColumn - 1, at.StartLine, at.StartColumn - 1);
        }
    }

    public int IndexOf(SourceToken token)
    {
        int index = 0;
        while (tokens.At(index) != token)
            index++;
        return index;
    }

    /// <summary>The end of a token counted from the failure, as CPython counts where it points up to the last token that it has read.</summary>
    public int EndOfRead(int offset)
        => TypeAt(offset) is MontyLexer.NEWLINE ? At(offset).Span.StartColumn : At(offset).Span.EndColumn - 1;

    /// <summary>Where an expression that begins at a token counted from the failure fails in its turn; null where none begins or ends there.</summary>
    public FailurePoint? FailureOfExpression(int offset)
    {
        var stream = new TokenSlice(tokens, Index + offset, int.MaxValue);
        var inner = new MontyParser(stream);
        try
        {
            inner.expression();
            return null;
        }
        catch (ParseFailure nested)
        {
            return stream.Position > Index + offset ? new FailurePoint(nested, tokens, inner) : null;
        }
        catch (MontySyntaxException)
        {
            return null;
        }
    }

    public MontySyntaxException Error(string message) => Placed(Source.SyntaxError(message, Span));

    /// <summary>CPython gives tokens without text no end.</summary>
    public MontySyntaxException Placed(MontySyntaxException error)
    {
        if (Type is MontyLexer.INDENT or MontyLexer.DEDENT or TokenConstants.EOF)
            error.OpenEnd = -1;
        return error;
    }

    public MontySyntaxException Error(string message, SourceSpan span) => Source.SyntaxError(message, span);

    public static SourceSpan SpanOf(ParserRuleContext context) =>
        ((SourceToken)context.Start).Span.To(((SourceToken)context.Stop).Span);

    /// <summary>The expression that ends just before the failure and could have gone on; null if there is none.</summary>
    public ExpressionContext? ExpressionBefore()
    {
        IParseTree? node = Context;
        while (node is ParserRuleContext { children.Count: > 0 } rule)
        {
            if (rule is ExpressionContext { children: [OperationContext] } expression && EndsHere(expression))
                return expression;
            node = rule.children[^1];
        }

        return null;
    }

    /// <summary>Parses an expression, or the longest sound beginning of one, at a token counted from the failure.</summary>
    public Parsed<ExpressionContext>? ParseExpression(int offset) => Parse(offset, int.MaxValue, p => p.expression());

    public Parsed<StarExpressionsContext>? ParseStarExpressions(int offset) =>
        Parse(offset, int.MaxValue, p => p.starExpressions());

    /// <summary>The longest list of expressions that stands at a token counted from the failure, whatever follows it.</summary>
    public Parsed<StarExpressionsContext>? LongestStarExpressions(int offset) => Longest(offset, p => p.starExpressions());

    public Parsed<ComprehensionClauseContext>? ParseClauses(int offset) =>
        Parse(offset, int.MaxValue, p => p.comprehensionClause());

    public Parsed<OperationContext>? ParseOperation(int offset) => Parse(offset, int.MaxValue, p => p.operation());

    /// <summary>The same, as if the source ended before the token at <paramref name="end"/>.</summary>
    public Parsed<AssignedContext>? ParseAssigned(int offset, int end) => Parse(offset, end, p => p.assigned());

    /// <summary>The longest operation that stands at a token counted from the failure, whatever follows it.</summary>
    public Parsed<OperationContext>? LongestOperation(int offset) => Longest(offset, p => p.operation());

    /// <summary>The longest expression that stands at a token counted from the failure, whatever follows it.</summary>
    public Parsed<ExpressionContext>? LongestExpression(int offset) => Longest(offset, p => p.expression());

    /// <summary>The error that a check finds; null where it finds none.</summary>
    public MontySyntaxException? Check(Action<AstBuilder> check)
    {
        try
        {
            check(new AstBuilder(Source, tokens));
            return null;
        }
        catch (MontySyntaxException error)
        {
            return error;
        }
    }

    /// <summary>The node of a tree that was parsed here; null when it is faulty in itself.</summary>
    public Expression? Build(ParserRuleContext context)
    {
        try
        {
            return new AstBuilder(Source, tokens).AnyExpression(context);
        }
        catch (MontySyntaxException)
        {
            return null;
        }
    }

    private Parsed<T>? Longest<T>(int offset, Func<MontyParser, T> rule)
        where T : ParserRuleContext
    {
        if (Parse(offset, int.MaxValue, rule) is { } whole)
            return whole;
        for (int end = -1; end > offset && -offset <= MaxTokensSearched && _searches < MaxSearches; end--)
        {
            _searches++;
            if (Parse(offset, end, rule) is { } part && part.Next == end)
                return part;
        }

        return null;
    }

    private void NoteLayoutError(TokenSlice stream)
    {
        _furthest = Math.Max(_furthest, stream.Position);
        LayoutErrorAhead = LexicalErrorAt(stream.Position - Index) ?? LayoutErrorAhead;
    }

    private bool EndsHere(ParserRuleContext context) => Index > 0 && context.Stop == tokens.At(Index - 1);

    private Parsed<T>? Parse<T>(int offset, int end, Func<MontyParser, T> rule)
        where T : ParserRuleContext
    {
        var stream = new TokenSlice(tokens, Index + offset, end == int.MaxValue ? end : Index + end);
        try
        {
            T tree = rule(new MontyParser(stream));
            if (end == int.MaxValue)
                NoteLayoutError(stream);
            return new Parsed<T>(tree, stream.Position - Index);
        }
        catch (ParseFailure) when (end == int.MaxValue && stream.Position > Index + offset)
        {
            NoteLayoutError(stream);
            // What came before may be sound: `b` in `b +)`, `b[c]` in `b[c](d e`.
            int last = stream.Position - Index;
            int first = last - offset > MaxTokensSearched ? last - 1 : offset + 1;
            for (int stop = last; stop >= Math.Max(first, offset + 1); stop--)
            {
                if (stop < last - 1 && ++_searches > MaxSearches)
                    break;
                if (Parse(offset, stop, rule) is { } part)
                    return part;
            }

            return null;
        }
        catch (Exception e) when (e is ParseFailure or MontySyntaxException)
        {
            return null;
        }
    }
}

/// <summary>A tree that was parsed to find out what an error is about.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Next">The token after it, counted from the failure.</param>
internal sealed record Parsed<T>(T Tree, int Next)
    where T : ParserRuleContext
{
    public SourceSpan Span => FailurePoint.SpanOf(Tree);
}
