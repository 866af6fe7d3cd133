using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <remarks>The tasks that are not done, oldest first, and the main line's wait for them in <c>asyncio.run</c>.</remarks>
internal sealed partial class Scheduler
{
    private PyTask? _firstTask;
    private PyTask? _lastTask;
    private long _taskNumber;
    private long _serial;

    /// <summary>Whether the main line is in <c>asyncio.run</c>.</summary>
    private bool _isRunning;
    private bool _isStopping;

    /// <summary>What ends the run under way; those of runs that were stopped before their future was done mean nothing any more.</summary>
    private RunEnd? _end;

    private PyEventLoop? _loop;
    private bool _isLoopSet;

    /// <summary>The loop that runs, ran last or was made the current one.</summary>
    public PyEventLoop Loop
    {
        get => _loop ??= new PyEventLoop();
        set => _loop = value;
    }

    /// <summary>Whether the script has made the loop the current one.</summary>
    public bool IsLoopSet
    {
        get => _isLoopSet;
        set => _isLoopSet = value;
    }

    /// <summary>The serial number of the newest task.</summary>
    public long LastTaskNumber => _serial;

    /// <summary>Makes the main line a task: a program with top-level await.</summary>
    public void MakeMainTask()
    {
        if (Main.IsTask)
            return;
        Main.Name = PyValue.Str($"Task-{++_taskNumber}");
        Remember(Main);
    }

    /// <summary>Starts a coroutine beside the current strand; it has its turn in the next round.</summary>
    public PyTask Spawn(PyValue coroutine, PyValue name = default)
    {
        var task = new PyTask();
        Begin(task, coroutine, name);
        return task;
    }

    /// <summary>Has a new task run a coroutine.</summary>
    public void Begin(PyTask task, PyValue coroutine, PyValue name)
    {
        task.Begin(coroutine, ++_serial, name.IsUnbound ? PyValue.Str($"Task-{++_taskNumber}") : name);
        Remember(task);
        Enqueue(task);
    }

    /// <summary>The tasks that are not done.</summary>
    public List<PyTask> UnfinishedTasks()
    {
        var tasks = new List<PyTask>();
        for (PyTask? task = _firstTask; task is not null; task = task.Following)
            tasks.Add(task);
        return tasks;
    }

    /// <summary>A task is done.</summary>
    public void Forget(PyTask task)
    {
        if (task.Previous is null && task.Following is null && !ReferenceEquals(task, _firstTask))
            return;
        if (task.Previous is null)
            _firstTask = task.Following;
        else
            task.Previous.Following = task.Following;
        if (task.Following is null)
            _lastTask = task.Previous;
        else
            task.Following.Previous = task.Previous;
        task.Previous = null;
        task.Following = null;
    }

    /// <summary>The main line leaves the thread to the tasks until a future is done.</summary>
    public void BeginRun(PyContext context, PyFuture future)
    {
        Main.Leave(context);
        _isRunning = true;
        _isStopping = false;
        _end = new RunEnd();
        future.AddCallback(context, _end);
    }

    /// <summary>The main line goes on at the end of the round.</summary>
    public void StopRun() => _isStopping = true;

    /// <summary>As <see cref="StopRun()"/>, where the future that is done is that of the run.</summary>
    public void StopRun(RunEnd end) => _isStopping |= ReferenceEquals(end, _end);

    /// <summary>What is ready and the timers go with the event loop that a program without top-level await has ended.</summary>
    public void CloseLoop()
    {
        if (Main.IsTask)
            return;
        Loop.IsClosed = true;
        _ready?.Clear();
        _timers?.Clear();
        _leftInRound = 0;
    }

    /// <summary>CPython's <c>asyncio.run</c> ends with two tasks of its own, which the names of later ones show.</summary>
    public void SkipTaskNumbers() => _taskNumber += 2;

    /// <summary>An exception that ends the program rises in the main line, wherever that waits.</summary>
    public void Interrupt(PyContext context, PyException exception)
    {
        TakeMainLine(context);
        context.Raised = exception;
        context.State = RunState.Raising;
    }

    private bool TryEndRun(PyContext context)
    {
        if (!_isRunning || !_isStopping)
            return false;
        TakeMainLine(context);
        return true;
    }

    private void TakeMainLine(PyContext context)
    {
        _end = null;
        _isRunning = false;
        _isStopping = false;
        Main.StopWaiting();
        Main.MakeCurrent(context);
    }

    /// <summary>Nothing can ever wake the program: its main line learns it where it waits.</summary>
    private PyValue RaiseStuck(PyContext context)
    {
        TakeMainLine(context);
        return context.Raise(Errors.RuntimeError("await would never end: no task is ready and no host call is pending"));
    }

    private void Remember(PyTask task)
    {
        task.Previous = _lastTask;
        if (_lastTask is null)
            _firstTask = task;
        else
            _lastTask.Following = task;
        _lastTask = task;
    }

    private void TransferTasks(StateTransfer transfer)
    {
        int count = 0;
        for (PyTask? task = _firstTask; task is not null; task = task.Following)
            count++;
        transfer.Count(ref count);
        if (transfer.IsReading)
        {
            ReadTasks(transfer, count);
        }
        else
        {
            for (PyTask? next = _firstTask; next is not null; next = next.Following)
            {
                PyTask? task = next;
                transfer.Object(ref task);
            }
        }

        transfer.Int64(ref _taskNumber);
        transfer.Int64(ref _serial);
    }

    private void ReadTasks(StateTransfer transfer, int count)
    {
        var seen = new HashSet<PyTask>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < count; i++)
        {
            PyTask? task = null;
            transfer.Object(ref task);
            transfer.Require(task is not null && seen.Add(task), "no task, or one twice");
            Remember(task!);
        }
    }

    private void TransferRun(StateTransfer transfer)
    {
        transfer.Boolean(ref _isRunning);
        transfer.Boolean(ref _isStopping);
        transfer.Object(ref _end);
        transfer.Object(ref _loop);
        transfer.Boolean(ref _isLoopSet);
    }
}
