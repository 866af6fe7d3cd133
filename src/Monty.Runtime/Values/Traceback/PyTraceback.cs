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

    /// <summary>The outermost object for the frames within that a script has seen: it must stay the same; null where there is none.</summary>
    private PyTraceback? _inner;

    internal PyTraceback()
    {
    }

    /// <param name="entries">Innermost first, not empty, and never changed.</param>
    /// <param name="count">The position of this frame, counted from the innermost as 1.</param>
    /// <param name="inner">The object for some frame within; null where there is none yet.</param>
    public PyTraceback(TracebackEntry[] entries, int count, PyTraceback? inner)
    {
        _entries = entries;
        _count = count;
        _inner = inner;
    }

    public override PyType Type => TracebackType.Type;

    public CodeObject Code => _entries[_count - 1].Code;

    public CodePosition Position => _entries[_count - 1].Position;

    /// <summary>How many frames there are, this one and those within.</summary>
    public int Count => _count;

    /// <summary>The next frame inwards, or null.</summary>
    public PyTraceback? Inner
    {
        get
        {
            if (_count > 1 && _inner?.Count != _count - 1)
                _inner = new PyTraceback(_entries, _count - 1, _inner);
            return _inner;
        }
    }

    public ReadOnlySpan<TracebackEntry> InnermostFirst() => _entries.AsSpan(0, _count);

    /// <summary>The object for the innermost so many frames, of those that were seen the outermost; null where all reach further out.</summary>
    public PyTraceback? Within(int count)
    {
        PyTraceback? traceback = this;
        while (traceback is not null && traceback._count > count)
            traceback = traceback._inner;
        return traceback;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        TracebackTransfer.Entries(transfer, ref _entries, ref _count);
        transfer.Require(_count > 0, "an empty traceback object");
        transfer.Object(ref _inner);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_inner is null || _inner._count < _count, "a traceback that goes outwards"));
    }
}
