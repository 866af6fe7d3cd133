namespace Monty.Runtime.Values;

/// <summary>What a key is for, in the words of an error.</summary>
internal enum KeyRole
{
    DictKey,
    SetElement,

    /// <summary>Errors are those of hashing itself.</summary>
    Bare,
}
