using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The program's main line, or a coroutine that runs beside it.</summary>
[HeapKind(140)]
internal sealed class PyTask : Strand
{
    private PyValue _coroutine;
    private PyValue _name;
    private long _serial;
    private PyFuture? _awaited;
    private bool _isStarted;
    private bool _mustCancel;
    private int _cancelRequests;

    internal PyTask()
        : base(FutureTypes.Task)
    {
    }

    /// <summary>A task of a class of the script, which <see cref="Scheduler.Begin"/> gives something to run.</summary>
    public PyTask(PyType type)
        : base(type)
    {
    }

    /// <summary>What it runs; unbound for the main line.</summary>
    public PyValue Coroutine => _coroutine;

    /// <summary>The number of the task among those of the run; 0 for the main line.</summary>
    public long Serial => _serial;

    /// <summary>Whether scripts see it as a task: all but the main line of a program without top-level await.</summary>
    public bool IsTask => !_name.IsUnbound;

    public PyValue Name
    {
        get => _name;
        set => _name = value;
    }

    /// <summary>The future that it waits for, or null.</summary>
    public PyFuture? Awaited => _awaited;

    /// <summary>Whether it is cancelled when it goes on.</summary>
    public bool MustCancel => _mustCancel;

    /// <summary>Cancellations asked for that were not taken back.</summary>
    public int CancelRequests => _cancelRequests;

    /// <summary>Neighbours in the scheduler's list of tasks that are not done.</summary>
    public PyTask? Previous { get; set; }

    /// <inheritdoc cref="Previous"/>
    public PyTask? Following { get; set; }

    /// <summary>Gives it a coroutine, or anything else that can be awaited.</summary>
    /// <param name="coroutine">What to await.</param>
    /// <param name="serial">The number of the task among those of the run.</param>
    /// <param name="name">Its name.</param>
    public void Begin(PyValue coroutine, long serial, PyValue name)
    {
        _coroutine = coroutine;
        _serial = serial;
        _name = name;
    }

    /// <summary>Leaves the thread until a future is done.</summary>
    public void Park(PyContext context, PyFuture awaited)
    {
        Leave(context);
        _awaited = awaited;
        awaited.AddCallback(context, this);
        if (!_mustCancel)
            return;
        try
        {
            _mustCancel = !awaited.Cancel(context, CancelMessage);
        }
        catch (RaisedException)
        {
            // Too long a chain of tasks that wait for each other: this one is cancelled when it goes on.
        }
    }

    /// <summary>Gives up waiting, because what it waits for can never be done.</summary>
    public void StopWaiting() => _awaited = null;

    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        // A future that the task has given up waiting for may end later.
        if (IsDone || !ReferenceEquals(cause, _awaited))
            return false;
        MakeCurrent(context);
        value = Step(context);
        return true;
    }

    public override bool Cancel(PyContext context, PyValue message)
    {
        if (IsDone)
            return false;
        _cancelRequests++;
        if (_awaited is not null)
        {
            // A task may wait for a task that waits for a task …
            if (!context.EnterNative())
                throw context.SignalException();
            bool isCancelled = _awaited.Cancel(context, message);
            context.LeaveNative();
            if (isCancelled)
                return true;
        }

        _mustCancel = true;
        CancelMessage = message;
        return true;
    }

    /// <summary><c>uncancel()</c></summary>
    public int Uncancel()
    {
        if (_cancelRequests > 0 && --_cancelRequests == 0)
            _mustCancel = false;
        return _cancelRequests;
    }

    public override PyException? Complete(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
        {
            if (_mustCancel)
            {
                _mustCancel = false;
                base.Cancel(context, CancelMessage);
            }
            else
            {
                SetResult(context, value);
            }

            return null;
        }

        PyException exception = context.TakeRaised();
        if (exception.Type.IsSubtypeOf(AsyncErrors.CancelledError))
            FinishCancelled(context, exception);
        else
            SetException(context, exception);
        return EndsProgram(exception) ? exception : null;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.OptionalValue(ref _coroutine);
        transfer.OptionalValue(ref _name);
        transfer.Int64(ref _serial);
        transfer.Object(ref _awaited);
        transfer.Boolean(ref _isStarted);
        transfer.Boolean(ref _mustCancel);
        transfer.Int32(ref _cancelRequests);
        transfer.Overhead(2L * IntPtr.Size);
    }

    protected override PyType LeastType => FutureTypes.Task;

    protected override void OnDone(PyContext context) => context.Scheduler.Forget(this);

    /// <summary>Goes on where the task waits, or starts its coroutine: the value for the innermost frame, or the coroutine's result.</summary>
    private PyValue Step(PyContext context)
    {
        PyFuture? awaited = _awaited;
        _awaited = null;
        bool starts = !_isStarted && !_coroutine.IsUnbound;
        _isStarted = true;
        if (_mustCancel)
            return RaiseCancelled(context, awaited, starts);
        if (awaited is not null)
            return awaited.Result(context);
        if (!starts)
            return PyValue.None;
        return _coroutine.Ref is Coroutine { IsSaved: true } begun
            ? begun.GoOn(context, PyValue.None, null)
            : Awaiting.Await(context, _coroutine);
    }

    private PyValue RaiseCancelled(PyContext context, PyFuture? awaited, bool starts)
    {
        _mustCancel = false;
        if (starts && _coroutine.Ref is Coroutine coroutine)
            coroutine.CloseUnstarted();
        if (awaited is { IsCancelled: true })
            return awaited.Result(context);
        PyException error = TakeCancelledError();
        return starts && _coroutine.Ref is PyAsyncGeneratorStep step ? step.Await(context, error) : context.Raise(error);
    }
}
