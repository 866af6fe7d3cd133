using Antlr4.Runtime;
using Antlr4.Runtime.Misc;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>A second view of the tokens of a statement, from anywhere in it and with an end of its own.</summary>
/// <remarks>Lets the error messages ask "would this parse?" without moving the parser.</remarks>
internal sealed class TokenSlice(TokenWindow tokens, int start, int end) : ISourceTokens
{
    private SourceToken? _end;

    public int Position { get; private set; } = start;

    public SourceText Source => tokens.Source;

    public SourceToken At(int index)
    {
        if (index < end)
            return tokens.At(index);
        SourceToken after = tokens.At(end);
        return _end ??= new SourceToken(Source, TokenConstants.EOF, after.Start, after.Start, after.Span);
    }

    int IIntStream.Index => Position;

    int IIntStream.Size => 0;

    string IIntStream.SourceName => Source.FileName;

    ITokenSource ITokenStream.TokenSource => tokens.Lexer;

    void IIntStream.Consume()
    {
        CompilationClock.Step();
        if (At(Position).Type != TokenConstants.EOF)
            Position++;
    }

    int IIntStream.LA(int i) => At(Position + i - 1).Type;

    IToken ITokenStream.LT(int k) => At(k > 0 ? Position + k - 1 : Math.Max(Position + k, 0));

    IToken ITokenStream.Get(int i) => At(i);

    int IIntStream.Mark() => 0;

    void IIntStream.Release(int marker)
    {
    }

    void IIntStream.Seek(int index) => Position = index;

    string ITokenStream.GetText() => "";

    string ITokenStream.GetText(Interval interval) => "";

    string ITokenStream.GetText(RuleContext ctx) => "";

    string ITokenStream.GetText(IToken start, IToken stop) => "";
}
