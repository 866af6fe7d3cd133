using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What <c>__traceback__</c> gives: the frames as they were when it was read, from one of them inwards.</summary>
[HeapKind(118)]
internal sealed class PyTraceback : PyObject
{
    private TracebackEntry[] _entries = [];

    /// <summary>How many of the entries, which are innermost first, belong to this object.</summary>
    private int _count;

    internal PyTraceback()
    {
    }

    /// <param name="entries">Innermost first, not empty, and never changed.</param>
    /// <param name="count">The position of this frame, counted from the innermost as 1.</param>
    public PyTraceback(TracebackEntry[] entries, int count)
    {
        _entries = entries;
        _count = count;
    }

    public override PyType Type => TracebackType.Type;

    public CodeObject Code => _entries[_count - 1].Code;

    public CodePosition Position => _entries[_count - 1].Position;

    /// <summary>The next frame inwards, or null.</summary>
    public PyTraceback? Inner => _count > 1 ? new PyTraceback(_entries, _count - 1) : null;

    public ReadOnlySpan<TracebackEntry> InnermostFirst() => _entries.AsSpan(0, _count);

    internal override void Transfer(StateTransfer transfer)
    {
        TracebackTransfer.Entries(transfer, ref _entries, ref _count);
        transfer.Require(_count > 0, "an empty traceback object");
    }
}
