using Antlr4.Runtime;
using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Parsing;

/// <summary>No recovery: the first token that fits nowhere ends the parse. What to say about it is decided elsewhere.</summary>
internal sealed class StopAtFirstError : DefaultErrorStrategy
{
    public static StopAtFirstError Instance { get; } = new();

    public override void Recover(Parser recognizer, RecognitionException e) => throw Failure(recognizer);

    public override IToken RecoverInline(Parser recognizer) => throw Failure(recognizer);

    public override void Sync(Parser recognizer)
    {
    }

    public override void ReportError(Parser recognizer, RecognitionException e)
    {
    }

    public override void ReportMatch(Parser recognizer)
    {
    }

    public override void Reset(Parser recognizer)
    {
    }

    private static ParseFailure Failure(Parser recognizer) =>
        new(((ParserBase)recognizer).Tokens.Position, recognizer.Context, recognizer.State);
}

/// <summary>Unwinds the generated parser to the driver; never seen outside this folder.</summary>
internal sealed class ParseFailure(int position, ParserRuleContext context, int state) : Exception
{
    /// <summary>The index of the token that does not fit.</summary>
    public int Position { get; } = position;

    /// <summary>The rule that was being parsed; its parents lead to the statement.</summary>
    public ParserRuleContext Context { get; } = context;

    /// <summary>The state of the automaton, which knows what was expected.</summary>
    public int State { get; } = state;
}
