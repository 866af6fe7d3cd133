using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The tasks of a run: one is current, some are ready in the order they became so, the others wait for futures.</summary>
internal sealed class Scheduler
{
    private static readonly SortedDictionary<long, HostFuture> NonePending = [];

    // Most runs need neither, so each is made when first used.
    private Queue<PyTask>? _ready;
    private SortedDictionary<long, HostFuture>? _pending;

    public PyTask Main { get; private set; } = new(null);

    public PyTask Current { get; set; }

    public Scheduler()
    {
        Current = Main;
    }

    /// <summary>Host calls whose answers were put off, by id.</summary>
    public IReadOnlyDictionary<long, HostFuture> Pending => _pending ?? NonePending;

    public void Enqueue(PyTask task) => (_ready ??= new Queue<PyTask>()).Enqueue(task);

    public bool TryDequeue(out PyTask task)
    {
        task = null!;
        return _ready is not null && _ready.TryDequeue(out task!);
    }

    /// <summary>Starts a coroutine beside the current task; it runs when that one next waits.</summary>
    public PyTask Spawn(PyCoroutine coroutine)
    {
        var task = new PyTask(coroutine);
        Enqueue(task);
        return task;
    }

    /// <summary>The future for a call that the host answers later.</summary>
    public HostFuture PutOff(long callId)
    {
        var future = new HostFuture(callId);
        (_pending ??= []).Add(callId, future);
        return future;
    }

    /// <summary>Takes the future of a call that the host answers now; false when there is none of that id.</summary>
    public bool TryTakePending(long callId, out HostFuture future)
    {
        future = null!;
        return _pending is not null && _pending.Remove(callId, out future!);
    }

    public void Transfer(StateTransfer transfer)
    {
        PyTask? main = Main;
        PyTask? current = Current;
        PyTask[] ready = _ready?.ToArray() ?? [];
        HostFuture[] pending = [.. Pending.Values];
        transfer.Object(ref main);
        transfer.Object(ref current);
        transfer.Objects(ref ready);
        transfer.Objects(ref pending);
        transfer.Require(main is not null && current is not null, "a run without a task");
        if (!transfer.IsReading)
            return;
        Main = main!;
        Current = current!;
        foreach (PyTask task in ready)
            Enqueue(task);
        // The futures themselves are filled later, so their ids are not known yet.
        transfer.AfterReading(() =>
        {
            foreach (HostFuture future in pending)
                transfer.Require((_pending ??= []).TryAdd(future.CallId, future), "two answers to one host call");
        });
    }
}
