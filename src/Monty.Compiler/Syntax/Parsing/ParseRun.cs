using System.Collections.Immutable;
using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Errors;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using Monty.Runtime.Core;

namespace Monty.Compiler.Syntax.Parsing;

/// <summary>One source on its way through lexer, parser and builder, a top-level statement at a time.</summary>
/// <remarks>So a parse tree lives only until its statement is built, and errors come in source order.</remarks>
internal sealed class ParseRun
{
    /// <summary>How far past an error its explanation may look; further on only the lexer reads.</summary>
    private const int TokensForDiagnosis = 1000;

    private readonly SourceText _source;
    private readonly TokenWindow _tokens;
    private readonly MontyParser _parser;
    private readonly AstBuilder _builder;

    /// <summary>Whether the source is one expression, after which CPython adds no end of line.</summary>
    private bool _isExpression;

    private MontyParser.StatementContext? _statementBefore;

    /// <summary>The line of the last compound statement of the top level; 0 where there is none.</summary>
    private int _lastCompoundLine;

    public ParseRun(SourceText source)
    {
        _source = source;
        _tokens = new TokenWindow(new MontyLexer(source), source);
        _parser = new MontyParser(_tokens);
        _builder = new AstBuilder(source, _tokens);
    }

    public Module Module()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        Guard(() =>
        {
            while (_tokens.Current.Type != TokenConstants.EOF)
            {
                AddStatement(statements);
                _tokens.BeginStatement();
            }
        });

        var span = new SourceSpan(1, 0, _tokens.Current.Span.EndLine, _tokens.Current.Span.EndColumn);
        return Made(statements.DrainToImmutable(), span);
    }

    /// <summary>A module that is one expression.</summary>
    public Module ExpressionModule()
    {
        Expression expression = Expression();
        return Made([new ExpressionStatement(expression, expression.Span)], expression.Span);
    }

    private Module Made(ImmutableArray<Statement> statements, SourceSpan span)
        => new(new Block(statements, span), _source.FileName, span) { Warnings = _source.Warnings };

    private Expression Expression()
    {
        _isExpression = true;
        Expression? result = null;
        Guard(() => result = _builder.StarExpressions(_parser.expressionInput().starExpressions()));
        return result!;
    }

    private void AddStatement(ImmutableArray<Statement>.Builder statements)
    {
        MontyParser.StatementContext tree = _parser.statement();
        _builder.AddStatement(tree, statements);
        _statementBefore = tree;
        if (tree.children[0] is not MontyParser.SimpleStatementsContext)
            _lastCompoundLine = statements[^1].Span.StartLine;
    }

    private void Guard(Action parse)
    {
        try
        {
            parse();
        }
        catch (ParseFailure failure)
        {
            var point = new FailurePoint(failure, _tokens, _parser) { StatementBefore = _statementBefore };
            NoteWarnings(point.Token);
            MontySyntaxException error = Explain(point);
            int reached = point.Furthest.Start >= _source.Length ? _source.EndOfLastLine().StartLine : point.Furthest.Span.StartLine;
            if (error.Line < reached && error != _tokens.Lexer.LayoutError)
                error.Origin = SyntaxErrorOrigin.Tokenizer;
            if (KeywordTypos.Concerns(error))
                error.NotedLine = KeywordTypos.NotedLine(point, _lastCompoundLine);
            bool isOpen = IsAtEnd(point.Token) || (point.Type == MontyLexer.LAYOUT_ERROR && IsOpenAtEnd(_tokens.Lexer.LayoutError!));
            error.IsUnfinished = isOpen && SyntaxDiagnosis.EarlierError(point, _builder) is null && !CallErrors.HasMisplaced(point);
            throw error;
        }
        catch (MontySyntaxException error) when (_tokens.Lexer.HasFailed)
        {
            NoteWarnings(null);
            if (_tokens.Lexer.HasFailedInTemplate && TemplateErrors.FaultyConversion(_source, _tokens.Read) is { } conversion)
                throw conversion;
            error.IsUnfinished |= IsOpenAtEnd(error);
            throw;
        }
        catch (MontySyntaxException error) when (!NestingLimits.Concerns(error))
        {
            NoteWarnings(_tokens.Current);
            SourceToken reached = _tokens.At(Math.Max(_tokens.Position - 1, 0));
            if ((MalformedToken() ?? UnclosedBracket(reached)) is { } better)
                throw better;
            if (error.EndLine > error.Line)
                error.Origin = SyntaxErrorOrigin.Tokenizer;
            throw;
        }
    }

    /// <summary>CPython has warned of the literals before the error, whose statement was not built here.</summary>
    private void NoteWarnings(SourceToken? end)
    {
        foreach (SourceToken token in _tokens.Read)
        {
            if (token == end)
                break;
            if (token.Type is MontyLexer.STRING or MontyLexer.BYTES)
                _builder.NoteWarning(token);
        }
    }

    /// <summary>The text ended where the grammar wants more: after a block's head, within a definition.</summary>
    private bool IsAtEnd(SourceToken token)
        => token.Type is TokenConstants.EOF or MontyLexer.DEDENT
            && string.IsNullOrWhiteSpace(_source.Slice(token.Start, _source.Length));

    /// <summary>The lexer came to the end of the text within brackets or a string, or after a backslash.</summary>
    private static bool IsOpenAtEnd(MontySyntaxException error)
        => error.Message.StartsWith("unterminated triple-quoted", StringComparison.Ordinal)
            || error.Message.EndsWith("was never closed", StringComparison.Ordinal)
            || error.Message == "unexpected EOF while parsing";

    private MontySyntaxException Explain(FailurePoint point)
    {
        if (point.Type == MontyLexer.LAYOUT_ERROR)
            return SyntaxDiagnosis.EarlierError(point, _builder) ?? TemplateErrors.FaultyConversion(_source, _tokens.Read)
                ?? SyntaxDiagnosis.BeforeUnclosedBracket(point, _tokens.Lexer.LayoutError!) ?? _tokens.Lexer.LayoutError!;
        if (SyntaxDiagnosis.ExplainIndentation(point, _builder) is { } indentation)
            return indentation;
        if (MalformedToken() is { } malformed)
            return malformed;

        MontySyntaxException error = SyntaxDiagnosis.Explain(point, _builder);
        if (_isExpression && point.Type == MontyLexer.NEWLINE && point.Token.Start >= _source.Length && error.Message == "invalid syntax")
            error = SyntaxDiagnosis.AtEndOfSource(point);
        return UnclosedBracket(point.Furthest) is { } unclosed ? SyntaxDiagnosis.BeforeUnclosedBracket(point, unclosed) ?? unclosed : error;
    }

    /// <summary>CPython reads on after an error: a malformed token further on counts more, unless it is the structure of an f-string.</summary>
    private MontySyntaxException? MalformedToken()
    {
        LexerBase lexer = _tokens.Lexer;
        try
        {
            _tokens.ReadAhead(TokensForDiagnosis);
            while (lexer.Next().Type is not (TokenConstants.EOF or MontyLexer.LAYOUT_ERROR))
            {
            }
        }
        catch (MontySyntaxException malformed)
        {
            return lexer.HasFailedInTemplate ? null : malformed;
        }

        return null;
    }

    /// <summary>So does a bracket that was opened on an earlier line and never closed.</summary>
    private MontySyntaxException? UnclosedBracket(SourceToken reached)
    {
        LexerBase lexer = _tokens.Lexer;
        bool unclosed = !lexer.HasFailed && !lexer.InTemplate && lexer.OpenBracketLine > 0
            && reached.Span.StartLine > lexer.OpenBracketLine;
        return unclosed ? lexer.UnclosedBracket() : null;
    }
}
