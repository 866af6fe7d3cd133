namespace Monty.Runtime.Values;

/// <summary>What a token of a source segment can be, as far as finding the outermost operation goes.</summary>
internal enum SourceTokenKind
{
    Operand,
    Text,
    Keyword,
    Operator,
    Open,
    Close,
}

/// <summary>A token of a source segment, by its place in the segment.</summary>
internal readonly record struct SourceToken(SourceTokenKind Kind, int Start, int End);
