using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Runtime.Core;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>What a finite automaton cannot say about Python's tokens: layout, brackets, literals, f-strings.</summary>
/// <remarks>
/// The generated automaton is asked for one token at a time, at a place where one begins. Lines and columns are ours:
/// the automaton never sees a line end. Faults that CPython's tokenizer reports at once are thrown; those that count only
/// if the parser gets there (bad dedents, an unclosed bracket at the end) become a LAYOUT_ERROR token.
/// </remarks>
internal abstract partial class LexerBase : Lexer
{
    private readonly SourceText _source;
    private int _line = 1;
    private int _lineStart;
    private bool _endsLine = true;

    protected LexerBase(ICharStream input, TextWriter output, TextWriter errorOutput)
        : base(input, output, errorOutput)
    {
        _source = (SourceText)input;
    }

    /// <summary>The error behind the LAYOUT_ERROR token, once there is one.</summary>
    public MontySyntaxException? LayoutError { get; private set; }

    /// <summary>A malformed token was thrown; what follows means nothing.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>What was thrown.</summary>
    public MontySyntaxException? Failure { get; private set; }

    private int Current => _source[_source.Position];

    private int Offset => _source.Position - _lineStart;

    /// <inheritdoc/>
    public override IToken NextToken() => Next();

    /// <summary>The next token; after the end, or after a layout error, the same one for ever.</summary>
    /// <exception cref="MontySyntaxException">A malformed token.</exception>
    public SourceToken Next()
    {
        if (HasFailed)
            return Marker(Eof);
        HasFailed = true;
        SourceToken token = LayoutError is null ? ReadNoting() : Marker(MontyLexer.LAYOUT_ERROR);
        HasFailed = false;
        _endsLine = token.Type is MontyLexer.NEWLINE or MontyLexer.INDENT or MontyLexer.DEDENT;
        return token;
    }

    private SourceToken ReadNoting()
    {
        try
        {
            return Read();
        }
        catch (MontySyntaxException error)
        {
            error.Origin = SyntaxErrorOrigin.Tokenizer;
            Failure = error;
            HasFailedInTemplate = InTemplate;
            throw;
        }
    }

    private SourceToken Read()
    {
        if (InTemplateText)
            return ReadTemplateText();

        while (true)
        {
            if (_atLineStart && !ReadIndentation())
                return Marker(MontyLexer.LAYOUT_ERROR);
            if (_pendingIndentation != 0)
                return ReadPendingIndentation();
            if (!SkipBlanks())
                return Marker(MontyLexer.LAYOUT_ERROR);

            switch (Current)
            {
                case -1:
                    return ReadEnd();
                case '\n' when _brackets.Count > 0 || _isBlankLine:
                    NextLine();
                    break;
                case '\n':
                    SourceToken newLine = EndOfLineToken();
                    NextLine();
                    return newLine;
                default:
                    return ReadOrdinaryToken();
            }
        }
    }

    private SourceToken ReadOrdinaryToken()
    {
        int start = _source.Position;
        int column = Offset;
        int type = Interpreter.Match(_source, 0);
        switch (type)
        {
            case MontyLexer.NAME:
                CheckName(start);
                break;
            case MontyLexer.NUMBER:
                CheckNumber(start);
                break;
            case MontyLexer.STRING or MontyLexer.BYTES:
                return ReadString(type, start, column);
            case MontyLexer.FSTRING_START or MontyLexer.TSTRING_START:
                OpenTemplate(start);
                break;
            case MontyLexer.LPAR or MontyLexer.LSQB or MontyLexer.LBRACE:
                OpenBracket(start);
                break;
            case MontyLexer.RPAR or MontyLexer.RSQB or MontyLexer.RBRACE:
                CloseBracket(start);
                break;
            case MontyLexer.COLON or MontyLexer.COLONEQUAL when AtTemplateFieldLevel:
                // f'{x:=5}' is a format spec; a walrus needs parentheses there.
                type = MontyLexer.COLON;
                _source.Position = start + 1;
                BeginFormatSpec();
                break;
            case MontyLexer.UNEXPECTED:
                CheckUnexpected(start);
                break;
        }

        return Make(type, start, column, _source.Position);
    }

    /// <summary>A token that ends where the lexer stands, or on the line where it began.</summary>
    private SourceToken Make(int type, int start, int column, int end) =>
        new(_source, type, start, end, new SourceSpan(_line, column, _line, column + end - start));

    /// <summary>An empty token where the lexer stands.</summary>
    private SourceToken Marker(int type) => Make(type, _source.Position, Offset, _source.Position);

    /// <summary>An error at the character before <paramref name="end"/>, where CPython's tokenizer points.</summary>
    private MontySyntaxException ErrorBefore(int end, string message)
    {
        int column = end - _lineStart - 1;
        return _source.SyntaxError(message, new SourceSpan(_line, column, _line, column));
    }

    private void NextLine()
    {
        _source.Position++;
        _line++;
        _lineStart = _source.Position;
        _atLineStart = true;
    }
}
