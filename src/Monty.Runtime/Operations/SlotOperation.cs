namespace Monty.Runtime.Operations;

/// <summary>The slots of built-in types that may call back in the middle of their work.</summary>
/// <remarks>Numbers are written to snapshots: append only.</remarks>
internal enum SlotOperation
{
    Less,
    LessEqual,
    Equal,
    NotEqual,
    Greater,
    GreaterEqual,
    GetItem,
    SetItem,
    DeleteItem,
    Contains,
    Hash,
    Repr,
    Str,
    Binary,
    ReflectedBinary,
    InPlace,

    /// <summary>Adds an item to a set.</summary>
    AddItem,

    /// <summary><c>bool(a &lt; b)</c></summary>
    IsLess,

    /// <summary><c>bool(a &gt; b)</c></summary>
    IsGreater,

    /// <summary>Whether two items are the same to a container.</summary>
    IsSame,

    /// <summary><c>dict.get</c></summary>
    GetOrDefault,

    /// <summary>A subscript with its <c>__index__</c> called: an int, or a slice of ints.</summary>
    ResolveKey,

    /// <summary>A question that one set answers about another.</summary>
    AskSet,

    IsInstance,

    IsSubclass,

    /// <summary>The values of the keys of a mapping pattern.</summary>
    MatchKeys,

    MatchSequence,

    MatchMapping,

    /// <summary>Adds one to the count of an item in a dict.</summary>
    CountItem,

    /// <summary>The step of an <see cref="IReplayedStep"/>.</summary>
    OwnStep,

    /// <summary><c>dir(value)</c></summary>
    ListNames,

    /// <summary>The union of the items of a tuple.</summary>
    MakeUnion,

    /// <summary>Concatenation and repetition of a sequence.</summary>
    SequenceBinary,

    SequenceInPlace,

    /// <summary>The names that a new class leaves without an implementation.</summary>
    FindAbstract,

    /// <summary>Whether an item is in a set, and adds it to another one where it is and that is given.</summary>
    FindItem,

    /// <summary>The distance of two points that are tuples.</summary>
    PointDistance,
}
