using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Parsing;

/// <summary>What the generated parser inherits: it stops at the first error, and before it could exhaust the stack.</summary>
internal abstract class ParserBase : Parser
{
    private int _ruleDepth;

    protected ParserBase(ITokenStream input, TextWriter output, TextWriter errorOutput)
        : base(input)
    {
        Tokens = (ISourceTokens)input;
        ErrorHandler = StopAtFirstError.Instance;
        RemoveErrorListeners();
    }

    public ISourceTokens Tokens { get; }

    /// <inheritdoc/>
    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        // A rule that throws never leaves through ExitRule's counter, but then the parser is done for.
        if (++_ruleDepth > NestingLimits.MaxRules)
            throw NestingLimits.TooManyRules(Tokens.Source);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        base.EnterRule(localctx, state, ruleIndex);
    }

    /// <inheritdoc/>
    public override void ExitRule()
    {
        _ruleDepth--;
        base.ExitRule();
    }
}
