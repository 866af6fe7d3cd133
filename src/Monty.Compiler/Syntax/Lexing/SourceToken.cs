using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>A token that knows its end, also over several lines. Its text stays in the source until asked for.</summary>
internal sealed class SourceToken(SourceText source, int type, int start, int end, SourceSpan span) : IToken
{
    /// <summary>One of the constants of <c>MontyLexer</c>; soft keywords are settled after lexing.</summary>
    public int Type { get; set; } = type;

    public SourceText Source { get; } = source;

    /// <summary>Index of the first code point.</summary>
    public int Start { get; } = start;

    /// <summary>Index just past the last code point.</summary>
    public int End { get; } = end;

    public SourceSpan Span { get; } = span;

    public string Text => Source.Slice(Start, Math.Min(End, Source.Length));

    int IToken.Line => Span.StartLine;

    int IToken.Column => Span.StartColumn;

    int IToken.Channel => 0;

    int IToken.TokenIndex => -1;

    int IToken.StartIndex => Start;

    int IToken.StopIndex => End - 1;

    ITokenSource? IToken.TokenSource => null;

    ICharStream IToken.InputStream => Source;

    public override string ToString() => $"{Type}@{Span} {Text}";
}
