using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Monty.Compiler.Syntax.Generated;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>The tokens of the statement being parsed; tells the soft keywords from names.</summary>
/// <remarks>
/// A name <c>match</c>, <c>case</c> or <c>type</c> becomes a keyword here, where a look ahead to the end of the line is
/// cheap, so that the grammar needs no lookahead for it.
/// </remarks>
internal sealed class TokenWindow(LexerBase lexer, SourceText source) : ISourceTokens
{
    private readonly List<SourceToken> _tokens = [];

    // For each open block: is it the body of a match statement?
    private readonly Stack<bool> _matchBlocks = new();
    private bool _matchPending;
    private int _position;
    private int _classified;

    public SourceText Source { get; } = source;

    public LexerBase Lexer { get; } = lexer;

    /// <summary>The token the parser looks at.</summary>
    public SourceToken Current => At(_position);

    /// <summary>The index of <see cref="Current"/>; valid until the next <see cref="BeginStatement"/>.</summary>
    public int Position => _position;

    /// <summary>The tokens of this statement that were read.</summary>
    public IReadOnlyList<SourceToken> Read => _tokens;

    /// <summary>The token at an index, read if need be; at the end, the last one for ever.</summary>
    public SourceToken At(int index)
    {
        while (index >= _classified)
        {
            Classify(_classified);
            _classified++;
        }

        return _tokens[index];
    }

    /// <summary>Reads so many tokens beyond the current one.</summary>
    /// <exception cref="MontySyntaxException">A malformed token.</exception>
    public void ReadAhead(int count) => At(_position + count);

    /// <summary>The token before one of this statement; null before the first.</summary>
    public SourceToken? Before(SourceToken token)
    {
        int index = _tokens.IndexOf(token);
        return index > 0 ? _tokens[index - 1] : null;
    }

    /// <summary>The token after one of this statement.</summary>
    public SourceToken After(SourceToken token)
    {
        int index = _tokens.IndexOf(token);
        return At(index + 1);
    }

    /// <summary>Forgets what is before the current token.</summary>
    public void BeginStatement()
    {
        _tokens.RemoveRange(0, _position);
        _classified -= _position;
        _position = 0;
    }

    private SourceToken Raw(int index)
    {
        while (index >= _tokens.Count)
            _tokens.Add(Lexer.Next());
        return _tokens[index];
    }

    private void Classify(int index)
    {
        SourceToken token = Raw(index);
        switch (token.Type)
        {
            case MontyLexer.INDENT:
                _matchBlocks.Push(_matchPending);
                _matchPending = false;
                break;
            case MontyLexer.DEDENT:
                _matchBlocks.TryPop(out _);
                break;
            case MontyLexer.NAME when token.End - token.Start is 4 or 5 && BeginsStatement(index):
                token.Type = SoftKeyword(token, index);
                _matchPending |= token.Type == MontyLexer.MATCH;
                break;
        }
    }

    private bool BeginsStatement(int index) =>
        index == 0
        || _tokens[index - 1].Type is MontyLexer.NEWLINE or MontyLexer.INDENT or MontyLexer.DEDENT
            or MontyLexer.SEMICOLON or MontyLexer.COLON;

    private int SoftKeyword(SourceToken token, int index)
    {
        bool beginsLine = index == 0
            || _tokens[index - 1].Type is MontyLexer.NEWLINE or MontyLexer.INDENT or MontyLexer.DEDENT;
        return Source.Span(token.Start, token.End) switch
        {
            "type" when Raw(index + 1).Type == MontyLexer.NAME => MontyLexer.TYPE,
            "match" when beginsLine && IsMatchStatement(index) => MontyLexer.MATCH,
            "case" when beginsLine && _matchBlocks.TryPeek(out bool inMatch) && inMatch => MontyLexer.CASE,
            _ => MontyLexer.NAME,
        };
    }

    private bool IsMatchStatement(int index)
    {
        switch (Raw(index + 1).Type)
        {
            case MontyLexer.NAME or MontyLexer.NUMBER or MontyLexer.STRING or MontyLexer.BYTES or MontyLexer.FSTRING_START
                or MontyLexer.TSTRING_START or MontyLexer.NONE or MontyLexer.TRUE or MontyLexer.FALSE or MontyLexer.LBRACE
                or MontyLexer.ELLIPSIS or MontyLexer.TILDE or MontyLexer.LAMBDA or MontyLexer.AWAIT:
                return true;
            case MontyLexer.NOT:
                return Raw(index + 2).Type != MontyLexer.IN;
            case MontyLexer.LPAR or MontyLexer.LSQB or MontyLexer.STAR or MontyLexer.MINUS or MontyLexer.PLUS:
                return LineEndsWithColon(index);
            default:
                return false;
        }
    }

    private bool LineEndsWithColon(int index)
    {
        while (Raw(index).Type is not (MontyLexer.NEWLINE or MontyLexer.LAYOUT_ERROR or TokenConstants.EOF))
            index++;
        return Raw(index - 1).Type == MontyLexer.COLON;
    }

    int IIntStream.Index => _position;

    int IIntStream.Size => _tokens.Count;

    string IIntStream.SourceName => Source.FileName;

    ITokenSource ITokenStream.TokenSource => Lexer;

    void IIntStream.Consume()
    {
        CompilationClock.Step();
        if (At(_position).Type != TokenConstants.EOF)
            _position++;
    }

    int IIntStream.LA(int i) => At(_position + i - 1).Type;

    IToken ITokenStream.LT(int k) => k > 0 ? At(_position + k - 1) : At(Math.Max(_position + k, 0));

    IToken ITokenStream.Get(int i) => At(i);

    int IIntStream.Mark() => 0;

    void IIntStream.Release(int marker)
    {
    }

    void IIntStream.Seek(int index) => _position = index;

    string ITokenStream.GetText() => "";

    string ITokenStream.GetText(Interval interval) => "";

    string ITokenStream.GetText(RuleContext ctx) => "";

    string ITokenStream.GetText(IToken start, IToken stop) => "";
}
