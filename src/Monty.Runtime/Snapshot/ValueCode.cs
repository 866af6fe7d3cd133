namespace Monty.Runtime.Snapshot;

/// <summary>The first byte of a value or object reference.</summary>
internal enum ValueCode : byte
{
    /// <summary>No value, or a null reference.</summary>
    Unbound = 0,
    None = 1,
    False = 2,
    True = 3,
    Int = 4,
    Float = 5,
    NotImplemented = 6,
    Ellipsis = 7,
    Exhausted = 8,

    /// <summary>A type, function or module of the runtime, by its key.</summary>
    WellKnown = 9,

    /// <summary>An object of the snapshot: this plus its number.</summary>
    FirstObject = 10,
}
