namespace Monty.Runtime.Values;

/// <summary>The part of a failing expression that a traceback points at with <c>^</c>: an operator, or the brackets of a call or subscript.</summary>
/// <param name="Start">The place in the segment, in UTF-16 units.</param>
/// <param name="End">Exclusive.</param>
/// <param name="IsCall">Whether the expression is a call.</param>
/// <param name="IsNameCall">Whether it is a call of a plain name.</param>
internal readonly record struct ExpressionAnchors(int Start, int End, bool IsCall = false, bool IsNameCall = false)
{
    /// <summary>Finds the outermost operation of a source segment; null where it is neither binary, subscript nor call.</summary>
    public static ExpressionAnchors? Find(string segment)
    {
        List<SourceToken>? tokens = new SegmentScanner(segment).Scan();
        return tokens is null ? null : new OutermostOperation(segment, tokens).Find();
    }
}
