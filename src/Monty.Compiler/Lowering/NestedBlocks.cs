using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>How many blocks of one function are within one another, counted as CPython's compiler does.</summary>
/// <param name="errors">Of the source.</param>
/// <param name="isGenerator">Whether it is a generator or a coroutine, whose body is a block itself.</param>
internal sealed class NestedBlocks(SyntaxErrors errors, bool isGenerator)
{
    private const int Most = 21;

    private int _depth = isGenerator ? 1 : 0;

    /// <exception cref="MontySyntaxException">There are too many.</exception>
    public void Enter(Node node)
    {
        if (_depth == Most)
            throw errors.At(node.Span, "too many statically nested blocks");
        _depth++;
    }

    public void Leave() => _depth--;
}
