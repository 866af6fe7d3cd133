using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Positions as tracebacks show them.</summary>
internal static class Positions
{
    public static CodePosition Of(Node node) => Of(node.Span);

    public static CodePosition Of(SourceSpan span) => new(span.StartLine, span.StartColumn, span.EndLine, span.EndColumn);

    /// <summary>
    /// A lookup or call of an attribute that stands on a later line than its object: starts at the attribute's name, so that
    /// the traceback of a long chain shows the link that failed.
    /// </summary>
    public static CodePosition FromAttribute(Node node, AttributeAccess attribute)
    {
        SourceSpan span = node.Span;
        if (span.StartLine == attribute.Span.EndLine)
            return Of(span);
        int length = 0;
        foreach (var _ in attribute.Name.EnumerateRunes())
            length++;
        return new CodePosition(attribute.Span.EndLine, attribute.Span.EndColumn - length, span.EndLine, span.EndColumn);
    }
}
