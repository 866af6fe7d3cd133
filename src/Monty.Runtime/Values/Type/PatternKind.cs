namespace Monty.Runtime.Values;

/// <summary>The kind of pattern that instances of a built-in type match, beside class patterns.</summary>
internal enum PatternKind
{
    None,
    Sequence,
    Mapping,
}
