namespace Monty;

/// <summary>What a <see cref="MontyValue"/> is.</summary>
public enum MontyValueKind
{
    /// <summary>Python's <c>None</c>; also <c>default(MontyValue)</c>.</summary>
    None,

    /// <summary>A <c>bool</c>.</summary>
    Boolean,

    /// <summary>An <c>int</c> of any size.</summary>
    Integer,

    /// <summary>A <c>float</c>.</summary>
    Float,

    /// <summary>A <c>str</c>.</summary>
    String,

    /// <summary>A <c>bytes</c>.</summary>
    Bytes,

    /// <summary>A <c>list</c>.</summary>
    List,

    /// <summary>A <c>tuple</c>.</summary>
    Tuple,

    /// <summary>A <c>dict</c>: pairs in order.</summary>
    Dictionary,

    /// <summary>A <c>set</c>: items in order of insertion.</summary>
    Set,

    /// <summary>A <c>frozenset</c>: items in order of insertion.</summary>
    FrozenSet,

    /// <summary>Python's <c>...</c>.</summary>
    Ellipsis,

    /// <summary>An exception object: its type name, message and arguments.</summary>
    Exception,

    /// <summary>An object that does not cross: its <c>repr()</c> and the name of its type.</summary>
    Representation,
}
