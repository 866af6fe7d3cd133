using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

internal sealed partial class PyException
{
    private static readonly TracebackEntry[] NoEntries = [];

    private TracebackEntry[] _entries = NoEntries;
    private int _entryCount;

    /// <summary>The traceback object that a script has last seen, for all frames or those within; null where none was asked for.</summary>
    private PyTraceback? _traceback;
    private FailingScope? _scope;
    private bool _failedOnSelf;

    /// <summary>Where a NameError was raised; null for other exceptions.</summary>
    public FailingScope? Scope => _scope;

    /// <summary>Whether an AttributeError was raised in a method about its own object.</summary>
    public bool FailedOnSelf => _failedOnSelf;

    /// <summary>The frames that the exception has passed through, innermost first.</summary>
    public ReadOnlySpan<TracebackEntry> Traceback => _entries.AsSpan(0, _entryCount);

    /// <summary><c>__traceback__</c>: a traceback object or None.</summary>
    public PyValue TracebackValue
    {
        get
        {
            if (_entryCount == 0)
                return PyValue.None;
            if (_traceback?.Count != _entryCount)
                _traceback = new PyTraceback(Traceback.ToArray(), _entryCount, _traceback);
            return _traceback;
        }
    }

    /// <summary>Called for the frame in which the exception was raised, and for each frame that it leaves.</summary>
    /// <exception cref="ResourceLimitException">The traceback grows for ever, as that of an exception that is raised again and again.</exception>
    public void AddTracebackEntry(PyContext context, CodeObject code, int state, bool isLookup)
    {
        if (_entryCount == _entries.Length)
        {
            int capacity = _entryCount == 0 ? 2 : _entryCount + Math.Min(_entryCount, Math.Max(1024, _entryCount / 4));
            context.Meter.ChargeBytes(capacity * 16L);
            Array.Resize(ref _entries, capacity);
        }

        _entries[_entryCount++] = new TracebackEntry(code, state, isLookup);
    }

    /// <summary>Called in the innermost activation, for types whose traceback suggests names.</summary>
    /// <param name="function">What was running.</param>
    /// <param name="state">Where it was.</param>
    /// <param name="scope">Its variable <c>self</c>, which may be in a cell, or the namespace of a class body; or unbound.</param>
    public void RememberVariables(PyFunction function, int state, PyValue scope)
    {
        if (scope.Ref is PyCell cell)
            scope = cell.Content;
        if (Class.IsSubtypeOf(ExceptionTypes.AttributeError))
            _failedOnSelf = !scope.IsUnbound && scope.Is(Field(NamedErrorBehaviour.Object));
        else if (Field(NamedErrorBehaviour.Name).Ref is PyStr)
            _scope = new FailingScope(function, state, scope);
    }

    /// <summary><c>e.__traceback__ = tb</c>, or None.</summary>
    public void SetTraceback(PyTraceback? traceback)
    {
        _traceback = traceback;
        _entries = traceback is null ? NoEntries : traceback.InnermostFirst().ToArray();
        _entryCount = _entries.Length;
    }

    /// <summary>Forgets the frames that the exception has passed through since it had so many.</summary>
    public void CutTraceback(int count)
    {
        _entryCount = Math.Min(_entryCount, count);
        _traceback = _traceback?.Within(_entryCount);
    }

    /// <summary>A part of a group looks as if it had been raised where the group was.</summary>
    public void TakePlaceOf(PyContext context, PyException group)
    {
        SetTraceback(group.TracebackValue.Ref as PyTraceback);
        Context = group.Context;
        Cause = group.Cause;
        if (!group.TryGetOwn(context, Notes, out PyValue notes))
            return;
        PyValue[]? copied = notes.Ref switch
        {
            PyList list => list.Items.ToArray(),
            PyTuple tuple => tuple.Items.ToArray(),
            _ => null,
        };
        if (copied is not null)
            SetOwn(context, Notes, new PyList(copied));
    }

    /// <summary>Whether it was raised where another was, and has not been raised anew.</summary>
    public bool HasSamePlaceAs(PyException other)
        => Traceback.SequenceEqual(other.Traceback)
            && ReferenceEquals(_cause, other._cause)
            && ReferenceEquals(_context, other._context);

    private void TransferTraceback(StateTransfer transfer)
    {
        TracebackTransfer.Entries(transfer, ref _entries, ref _entryCount);
        transfer.Object(ref _traceback);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_traceback is null || _traceback.Count <= _entryCount, "a traceback of other frames"));
        transfer.Object(ref _scope);
        transfer.Boolean(ref _failedOnSelf);
    }
}
