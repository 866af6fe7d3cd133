using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>asyncio.run</c>: lets tasks run until one is done, then cancels those that are left and lets them end.</summary>
[HeapKind(378)]
internal sealed class RunFrame : NativeFrame
{
    private PyFuture? _future;

    /// <summary>Tasks up to this number are not this run's to end.</summary>
    private long _numberBefore;
    private bool _endsTasks;
    private bool _isEnding;
    private PyException? _failure;

    internal RunFrame()
    {
    }

    private RunFrame(PyFuture future, long numberBefore, bool endsTasks)
    {
        _future = future;
        _numberBefore = numberBefore;
        _endsTasks = endsTasks;
    }

    /// <summary>Runs a coroutine or future to its end.</summary>
    /// <param name="context">The run.</param>
    /// <param name="main">What to run.</param>
    /// <param name="endsTasks">Whether tasks that are not done then are cancelled.</param>
    public static PyValue Run(PyContext context, PyValue main, bool endsTasks)
    {
        Scheduler scheduler = context.Scheduler;
        if (!ReferenceEquals(scheduler.Current, scheduler.Main))
        {
            return context.Raise(Errors.RuntimeError(endsTasks
                ? "asyncio.run() cannot be called from a running event loop"
                : "This event loop is already running"));
        }

        if (!Awaiting.IsAwaitable(context, main))
            return context.Raise(AsyncErrors.NotAwaitable());
        long before = scheduler.LastTaskNumber;
        PyFuture future = Awaiting.AsFuture(main) ?? scheduler.Spawn(main);
        return new RunFrame(future, before, endsTasks).Start(context);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            _failure = context.TakeRaised();
        else if (!_isEnding && !_future!.IsDone)
            _failure = Errors.RuntimeError("Event loop stopped before Future completed.");
        return _isEnding || !_endsTasks ? Finish(context) : EndTasks(context);
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue suspended = context.SuspendToRun(_future!);
        return context.State == RunState.Suspending ? Leave(context) : suspended;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _future);
        transfer.Int64(ref _numberBefore);
        transfer.Boolean(ref _endsTasks);
        transfer.Boolean(ref _isEnding);
        transfer.Object(ref _failure);
        transfer.Require(_future is not null, "a run of nothing");
    }

    private PyValue EndTasks(PyContext context)
    {
        _isEnding = true;
        List<PyTask> left = context.Scheduler.UnfinishedTasks();
        left.RemoveAll(task => ReferenceEquals(task, context.Scheduler.Main) || task.Serial <= _numberBefore);
        if (left.Count == 0)
            return Finish(context);
        foreach (PyTask task in left)
            task.Cancel(context, PyValue.None);
        PyValue suspended = context.SuspendToRun(GatherFuture.Of(context, [.. left], returnsExceptions: true));
        return context.State == RunState.Suspending ? Leave(context) : suspended;
    }

    private PyValue Finish(PyContext context)
    {
        if (_endsTasks)
        {
            context.Scheduler.CloseLoop();
            context.Scheduler.SkipTaskNumbers();
        }

        return _failure is null ? _future!.Result(context) : Reraise(context, _failure);
    }

    private static PyValue Reraise(PyContext context, PyException failure)
    {
        context.Raised = failure;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }
}
