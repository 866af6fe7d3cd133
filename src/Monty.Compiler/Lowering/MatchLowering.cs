using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary><c>match</c>.</summary>
internal sealed class MatchLowering(FunctionLowering function)
{
    public void Match(MatchStatement node) => throw function.Errors.Unsupported(node.Span, "'match'");
}
