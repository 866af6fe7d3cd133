using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Parsing;

/// <summary>How deep a program may nest, so that every pass may walk the tree recursively.</summary>
internal static class NestingLimits
{
    /// <summary>Rules of the grammar in one another. CPython's parser counts so far too, and needs more rules for the same.</summary>
    public const int MaxRules = 6000;

    /// <summary>Nodes of the tree in one another: also <c>a.b.c</c> is nested. CPython counted so far until its stack was measured instead.</summary>
    public const int MaxNodes = 10_000;

    /// <summary>Whether the error is one of these, beside which CPython looks for no other.</summary>
    public static bool Concerns(MontySyntaxException error) => error.PythonType is "MemoryError" or "RecursionError";

    /// <summary>The parser's refusal, which has no place in the source.</summary>
    public static MontySyntaxException TooManyRules(SourceText source)
        => new("MemoryError", "Parser stack overflowed - Python source too complex to parse", source.FileName, 0, 0, 0, 0, null);

    /// <summary>The refusal of the passes behind the parser.</summary>
    public static MontySyntaxException TooManyNodes(SourceText source)
        => new("RecursionError", "maximum recursion depth exceeded during compilation", source.FileName, 0, 0, 0, 0, null);
}
