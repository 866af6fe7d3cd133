namespace Monty.Compiler.Syntax.Parsing;

/// <summary>How deep a program may nest, so that every later pass may walk the tree recursively.</summary>
internal static class NestingLimits
{
    /// <summary>
    /// Expressions in expressions, whatever the kind. CPython has no single such number; at this depth a visitor with
    /// 1 KB of frames a level still fits half of a 1 MB stack.
    /// </summary>
    public const int MaxExpressionDepth = 500;

    public const string TooDeep = "too many nested expressions";
}
