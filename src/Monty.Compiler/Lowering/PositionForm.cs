namespace Monty.Compiler.Lowering;

/// <summary>How a position is written.</summary>
internal enum PositionForm
{
    /// <summary>The one before.</summary>
    Same,

    /// <summary>None.</summary>
    None,

    /// <summary>Lines and columns from the one before; then the length.</summary>
    OneLine,

    /// <summary>Lines and columns from the one before; then the number of lines and the column of the end.</summary>
    ManyLines,
}
