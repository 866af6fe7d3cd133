namespace Monty.Runtime.Core;

/// <summary>Which part of CPython finds a syntax error: that decides what a script sees of its place.</summary>
internal enum SyntaxErrorOrigin
{
    /// <summary>The parser: it knows the line with its end.</summary>
    Parser,

    /// <summary>The tokenizer, or the parser when the tokenizer has read on: the line without its end.</summary>
    Tokenizer,

    /// <summary>The symbol table: no line, and the place is not among the arguments.</summary>
    Symbols,

    /// <summary>The code generator: no line.</summary>
    Code,
}
