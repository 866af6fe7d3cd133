using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

internal sealed partial class PyException
{
    private static readonly TracebackEntry[] NoEntries = [];

    private TracebackEntry[] _entries = NoEntries;
    private int _entryCount;

    /// <summary>The frames that the exception has passed through, innermost first.</summary>
    public ReadOnlySpan<TracebackEntry> Traceback => _entries.AsSpan(0, _entryCount);

    /// <summary><c>__traceback__</c>: a traceback object or None.</summary>
    public PyValue TracebackValue => _entryCount == 0 ? PyValue.None : new PyTraceback(Traceback.ToArray(), _entryCount);

    /// <summary>Called for the frame in which the exception was raised, and for each frame that it leaves.</summary>
    public void AddTracebackEntry(CodeObject code, int state)
    {
        if (_entryCount == _entries.Length)
            Array.Resize(ref _entries, _entryCount == 0 ? 2 : _entryCount * 2);
        _entries[_entryCount++] = new TracebackEntry(code, state);
    }

    /// <summary><c>e.__traceback__ = tb</c></summary>
    public void SetTraceback(ReadOnlySpan<TracebackEntry> entries)
    {
        _entries = entries.ToArray();
        _entryCount = entries.Length;
    }

    /// <summary>Forgets the frames that the exception has passed through since it had so many.</summary>
    public void CutTraceback(int count) => _entryCount = Math.Min(_entryCount, count);

    private void TransferTraceback(StateTransfer transfer) => TracebackTransfer.Entries(transfer, ref _entries, ref _entryCount);
}
