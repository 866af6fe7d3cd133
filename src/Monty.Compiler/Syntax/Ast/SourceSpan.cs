namespace Monty.Compiler.Syntax.Ast;

/// <summary>Where a node stands in the source. Lines count from 1, columns from 0 in code points; the end is exclusive.</summary>
/// <param name="StartLine">1-based line of the first character.</param>
/// <param name="StartColumn">0-based column of the first character.</param>
/// <param name="EndLine">1-based line of the end.</param>
/// <param name="EndColumn">0-based column just past the last character.</param>
internal readonly record struct SourceSpan(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>From the start of this span to the end of <paramref name="last"/>.</summary>
    public SourceSpan To(SourceSpan last) => new(StartLine, StartColumn, last.EndLine, last.EndColumn);

    /// <inheritdoc/>
    public override string ToString() => $"{StartLine}:{StartColumn}-{EndLine}:{EndColumn}";
}
