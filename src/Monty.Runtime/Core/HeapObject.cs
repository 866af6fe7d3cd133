namespace Monty.Runtime.Core;

/// <summary>Anything a run may hold on the heap: Python objects, cells and captured frames.</summary>
internal abstract class HeapObject
{
    /// <summary>
    /// The last measuring of live memory that came by. Objects that runs share may be marked by several at once, and then are
    /// counted twice at worst.
    /// </summary>
    internal int MeasuredBy;

    /// <summary>
    /// Names every field that belongs to the object's state, in a fixed order. One method serves the snapshot writer, the
    /// snapshot reader and the measuring of live memory, so they cannot disagree.
    /// </summary>
    internal abstract void Transfer(StateTransfer transfer);
}
