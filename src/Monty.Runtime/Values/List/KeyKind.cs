namespace Monty.Runtime.Values;

/// <summary>What all keys of a sort are.</summary>
internal enum KeyKind
{
    Mixed,
    Int,

    /// <summary>None of them NaN, whose order is no order.</summary>
    Float,

    /// <summary>Not all ASCII.</summary>
    Str,
    Ascii,

    /// <summary>None of them of a derived class; their items may be anything.</summary>
    Tuple,
}
