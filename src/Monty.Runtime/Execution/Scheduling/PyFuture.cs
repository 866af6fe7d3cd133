using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>How far a future has come.</summary>
internal enum FutureState
{
    Pending,
    Cancelled,
    Finished,
}

/// <summary>A result that may come later.</summary>
[HeapKind(137)]
internal class PyFuture : Scheduled
{
    private int _state;
    private PyValue _value;
    private PyException? _exception;
    private int _tracebackDepth;
    private PyValue _cancelMessage;
    private bool _isUninitialized;
    private Scheduled[] _callbacks = [];
    private int _callbackCount;

    public PyFuture()
        : this(FutureTypes.Future)
    {
    }

    /// <param name="type">Its class, which may be one of the script's.</param>
    public PyFuture(PyType type)
        : base(type)
    {
    }

    /// <summary>Set by <c>__await__</c>, or a coroutine that awaits it and is driven by hand, just before the future is yielded, and taken by who waits: it was not yielded by hand.</summary>
    public bool IsYieldedByAwait;

    /// <summary>Whether it is of a class of the script whose <c>__init__</c> has not called that of its base yet.</summary>
    public bool IsUninitialized
    {
        get => _isUninitialized;
        set => _isUninitialized = value;
    }

    public FutureState State => (FutureState)_state;

    public bool IsDone => _state != (int)FutureState.Pending;

    public bool IsCancelled => _state == (int)FutureState.Cancelled;

    /// <summary>The callbacks that are still to come, in order.</summary>
    public ReadOnlySpan<Scheduled> Callbacks => _callbacks.AsSpan(0, _callbackCount);

    /// <summary>What <c>cancel()</c> was given; None where nothing.</summary>
    public PyValue CancelMessage
    {
        get => _cancelMessage.IsUnbound ? PyValue.None : _cancelMessage;
        set => _cancelMessage = value;
    }

    /// <summary>The exception of a future that is done and failed; null where it was cancelled.</summary>
    public PyException? Exception => _state == (int)FutureState.Finished ? _exception : null;

    public override PyValue Iterate(PyContext context, PyValue self)
        => Class.Special(context, SpecialMethod.Iter).IsUnbound ? new PyFutureIterator(this) : base.Iterate(context, self);

    internal override PyValue NativeRepr(PyContext context, PyValue self) => FutureRepr.Make(context, this);

    /// <summary>The result of a future that is done; a signal when it failed or was cancelled.</summary>
    public PyValue Result(PyContext context)
    {
        if (IsCancelled)
            return context.Raise(TakeCancelledError());
        if (_exception is null)
            return _value;
        // Who asks first gets the traceback of the task; later ones get their own.
        _exception.CutTraceback(_tracebackDepth);
        _tracebackDepth = 0;
        return context.Raise(_exception);
    }

    public void SetResult(PyContext context, PyValue value)
    {
        _value = value;
        Finish(context, FutureState.Finished);
    }

    public void SetException(PyContext context, PyException exception)
    {
        _exception = exception;
        _tracebackDepth = exception.Traceback.Length;
        Finish(context, FutureState.Finished);
    }

    /// <summary><c>cancel()</c>: whether it changed anything.</summary>
    public virtual bool Cancel(PyContext context, PyValue message)
    {
        if (IsDone)
            return false;
        _cancelMessage = message;
        Finish(context, FutureState.Cancelled);
        return true;
    }

    /// <summary>The error of a cancelled future; the one that ended the task is given once, with its traceback.</summary>
    public PyException TakeCancelledError()
    {
        if (_exception is { } exception)
        {
            _exception = null;
            return exception;
        }

        return CancelMessage.IsNone
            ? new PyException(AsyncErrors.CancelledError, PyTuple.Empty)
            : new PyException(AsyncErrors.CancelledError, new PyTuple([CancelMessage]));
    }

    /// <summary>Has something put into the queue when this future is done; at once where it is.</summary>
    public void AddCallback(PyContext context, Scheduled callback)
    {
        if (IsDone)
        {
            context.Scheduler.Enqueue(callback, this);
            return;
        }

        if (_callbackCount == _callbacks.Length)
            Array.Resize(ref _callbacks, Math.Max(1, _callbackCount * 2));
        _callbacks[_callbackCount++] = callback;
    }

    public void SetCallbacks(Scheduled[] callbacks)
    {
        _callbacks = callbacks;
        _callbackCount = callbacks.Length;
    }

    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        return false;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        TransferHolder(transfer);
        // Its class may be read after it.
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(Class.IsSubtypeOf(LeastType), "a future of a type that is none"));
        transfer.Int32(ref _state);
        transfer.Require(_state is >= 0 and <= (int)FutureState.Finished, "a future in no state");
        transfer.OptionalValue(ref _value);
        transfer.Object(ref _exception);
        transfer.Require(
            _state != (int)FutureState.Finished || !_value.IsUnbound || _exception is not null, "a future that is done with nothing");
        transfer.Int32(ref _tracebackDepth);
        transfer.Require(_tracebackDepth >= 0, "a traceback of less than nothing");
        transfer.OptionalValue(ref _cancelMessage);
        transfer.Boolean(ref _isUninitialized);
        transfer.Objects(ref _callbacks, ref _callbackCount);
        transfer.Boolean(ref IsYieldedByAwait);
    }

    /// <summary>Ends as cancelled by an error that has a traceback.</summary>
    protected void FinishCancelled(PyContext context, PyException error)
    {
        _exception = error;
        _cancelMessage = default;
        Finish(context, FutureState.Cancelled);
    }

    /// <summary>The built-in type that its class is or derives from.</summary>
    protected virtual PyType LeastType => FutureTypes.Future;

    /// <summary>Called once, when the future is done.</summary>
    protected virtual void OnDone(PyContext context)
    {
    }

    private void Finish(PyContext context, FutureState state)
    {
        if (IsDone)
            return;
        _state = (int)state;
        OnDone(context);
        foreach (Scheduled callback in Callbacks)
            context.Scheduler.Enqueue(callback, this);
        _callbacks = [];
        _callbackCount = 0;
    }
}
