namespace Monty.Runtime.Values;

/// <summary>What is known of the characters of a str. A later kind includes the earlier ones.</summary>
internal enum StrKind : byte
{
    Unknown,
    Ascii,

    /// <summary>No surrogates: UTF-16 units are code points.</summary>
    Plain,

    /// <summary>At least one surrogate, of a pair or alone.</summary>
    Surrogates,
}
