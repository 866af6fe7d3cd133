namespace Monty.Runtime.Values;

/// <summary>What <c>__annotate__</c> functions and the functions of lazy type expressions understand.</summary>
internal static class Annotating
{
    /// <summary><c>annotationlib.Format.VALUE</c></summary>
    public const int ValueFormat = 1;
}
