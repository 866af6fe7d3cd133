using Antlr4.Runtime;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>Tokens as the generated parser reads them, and by index.</summary>
internal interface ISourceTokens : ITokenStream
{
    /// <summary>The index of the token the parser looks at.</summary>
    int Position { get; }

    SourceText Source { get; }

    /// <summary>The token at an index; past the end, the last one.</summary>
    SourceToken At(int index);
}
