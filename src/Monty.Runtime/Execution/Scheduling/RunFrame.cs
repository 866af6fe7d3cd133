using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>
/// <c>asyncio.run</c>: lets tasks run until one is done, then cancels those that are left and lets them end, and closes the async
/// generators that were left half-way.
/// </summary>
[HeapKind(378)]
internal sealed class RunFrame : NativeFrame
{
    private PyFuture? _future;

    /// <summary>Tasks up to this number are not this run's to end.</summary>
    private long _numberBefore;
    private bool _endsTasks;

    /// <summary>Whether only <c>loop.stop()</c> ends it.</summary>
    private bool _isForever;
    private int _stage;
    private PyTask[] _cancelled = [];
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

    /// <summary>What the frame waits for.</summary>
    private enum Stage
    {
        Main,
        Tasks,
        Generators,
    }

    /// <summary>Runs a coroutine or future to its end.</summary>
    /// <param name="context">The run.</param>
    /// <param name="loop">The loop that it runs in; null where it is one of its own.</param>
    /// <param name="main">What to run.</param>
    /// <param name="endsTasks">Whether tasks that are not done then are cancelled.</param>
    public static PyValue Run(PyContext context, PyEventLoop? loop, PyValue main, bool endsTasks)
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
        if (!scheduler.Main.IsTask)
            scheduler.Loop = loop ?? new PyEventLoop();
        long before = scheduler.LastTaskNumber;
        return Spawning.Future(context, main, isLoopGiven: true) is not { } future
            ? PyValue.Signal
            : new RunFrame(future, before, endsTasks).Start(context);
    }

    /// <summary><c>loop.run_forever()</c>: lets tasks run until <c>loop.stop()</c>.</summary>
    public static PyValue RunForever(PyContext context, PyEventLoop loop)
    {
        Scheduler scheduler = context.Scheduler;
        if (!ReferenceEquals(scheduler.Current, scheduler.Main))
            return context.Raise(Errors.RuntimeError("This event loop is already running"));
        if (!scheduler.Main.IsTask)
            scheduler.Loop = loop;
        return new RunFrame(new PyFuture(), scheduler.LastTaskNumber, endsTasks: false) { _isForever = true }.Start(context);
    }

    /// <summary>The end of <c>asyncio.Runner</c>: as that of <c>asyncio.run</c>.</summary>
    public static PyValue End(PyContext context, PyEventLoop loop)
    {
        if (!context.Scheduler.Main.IsTask)
            context.Scheduler.Loop = loop;
        var done = new PyFuture();
        done.SetResult(context, PyValue.None);
        return new RunFrame(done, 0, endsTasks: true).EndTasks(context);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
        {
            _failure = context.TakeRaised();
            return _endsTasks && _stage == (int)Stage.Main ? EndTasks(context) : Finish(context);
        }

        switch ((Stage)_stage)
        {
            case Stage.Main:
                if (_isForever)
                    _future!.SetResult(context, PyValue.None);
                else if (!_future!.IsDone)
                    _failure = Errors.RuntimeError("Event loop stopped before Future completed.");
                return _endsTasks ? EndTasks(context) : Finish(context);
            case Stage.Tasks:
                ReportFailures(context);
                return EndGenerators(context);
            default:
                return Finish(context);
        }
    }

    protected override PyValue Run(PyContext context) => WaitFor(context, _future!);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _future);
        transfer.Int64(ref _numberBefore);
        transfer.Boolean(ref _endsTasks);
        transfer.Boolean(ref _isForever);
        transfer.Int32(ref _stage);
        transfer.Require(_stage is >= 0 and <= (int)Stage.Generators, "a run at a stage that there is not");
        transfer.Objects(ref _cancelled);
        transfer.Object(ref _failure);
        transfer.Require(_future is not null, "a run of nothing");
    }

    private PyValue EndTasks(PyContext context)
    {
        _stage = (int)Stage.Tasks;
        List<PyTask> left = context.Scheduler.UnfinishedTasks();
        left.RemoveAll(task => ReferenceEquals(task, context.Scheduler.Main) || task.Serial <= _numberBefore);
        if (left.Count == 0)
            return EndGenerators(context);
        _cancelled = [.. left];
        foreach (PyTask task in _cancelled)
            task.Cancel(context, PyValue.None);
        return WaitFor(context, GatherFuture.Of(context, [.. left], returnsExceptions: true));
    }

    private void ReportFailures(PyContext context)
    {
        foreach (PyTask task in _cancelled)
        {
            if (task.Exception is { } exception)
                FailureReport.Tell(context, "unhandled exception during asyncio.run() shutdown", exception, "task", task);
        }
    }

    private PyValue EndGenerators(PyContext context)
    {
        _stage = (int)Stage.Generators;
        PyFuture closing = GeneratorsClosing.Begin(context);
        return closing.IsDone ? Finish(context) : WaitFor(context, closing);
    }

    private PyValue WaitFor(PyContext context, PyFuture future)
    {
        PyValue suspended = context.SuspendToRun(future);
        return context.State == RunState.Suspending ? Leave(context) : suspended;
    }

    private PyValue Finish(PyContext context)
    {
        if (_endsTasks)
        {
            context.Scheduler.CloseLoop();
            context.Scheduler.IsLoopSet = false;
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
