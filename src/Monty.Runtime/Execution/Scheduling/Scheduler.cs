using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The strands of a run: one is current, some are ready in the order they became so, the others wait for futures.</summary>
/// <remarks>
/// The order is that of CPython's event loop: what becomes ready during a round has its turn in the next one, and a timer is
/// looked at between rounds.
/// </remarks>
internal sealed partial class Scheduler
{
    private static readonly SortedDictionary<long, HostFuture> NonePending = [];

    // Most runs need neither, so each is made when first used.
    private Queue<ReadyEntry>? _ready;
    private SortedDictionary<long, HostFuture>? _pending;

    /// <summary>What the table of pending calls holds for each beside the future.</summary>
    private const int PendingBytes = 48;

    /// <summary>Entries of the queue that belong to the round under way.</summary>
    private int _leftInRound;

    public PyTask Main { get; private set; } = new();

    public Strand Current { get; set; }

    public Scheduler()
    {
        Current = Main;
    }

    /// <summary>Host calls whose answers were put off, by id.</summary>
    public IReadOnlyDictionary<long, HostFuture> Pending => _pending ?? NonePending;

    /// <summary>Whether coroutines can be awaited where the run is: inside a task, or anywhere in a program with top-level await.</summary>
    public bool IsLooping => !ReferenceEquals(Current, Main) || Main.IsTask;

    /// <summary>Has something take its turn in the next round.</summary>
    public void Enqueue(Scheduled item, PyFuture? cause = null) => (_ready ??= new()).Enqueue(new ReadyEntry(item, cause));

    /// <summary>Lets the others have their turn.</summary>
    public void YieldTurn(PyContext context, PyTask task)
    {
        task.Leave(context);
        Enqueue(task);
    }

    /// <summary>Gives turns until a strand is to go on; false when all wait for the host.</summary>
    public bool TrySwitch(PyContext context, out PyValue value)
    {
        while (true)
        {
            if (_leftInRound == 0)
            {
                if (TryEndRun(context))
                {
                    value = PyValue.None;
                    return true;
                }

                if (!TryBeginRound(context, out bool isStuck))
                {
                    value = isStuck ? RaiseStuck(context) : default;
                    return isStuck;
                }
            }

            _leftInRound--;
            ReadyEntry entry = _ready!.Dequeue();
            context.Meter.ChargeWork(1);
            if (entry.Item.TakeTurn(context, entry.Cause, out value))
                return true;
        }
    }

    /// <summary>The future for a call that the host answers later; the same one for a call that is made again.</summary>
    public HostFuture PutOff(HostCall call)
    {
        _pending ??= [];
        if (!_pending.TryGetValue(call.Id, out HostFuture? future))
            _pending.Add(call.Id, future = new HostFuture(call));
        return future;
    }

    /// <summary>Takes the future of a call that the host answers now; false when there is none of that id.</summary>
    public bool TryTakePending(long callId, out HostFuture future)
    {
        future = null!;
        if (_pending is null || !_pending.Remove(callId, out future!))
            return false;
        future.ForgetCall();
        return true;
    }

    public void Transfer(StateTransfer transfer)
    {
        PyTask? main = Main;
        Strand? current = Current;
        HostFuture[] pending = [.. Pending.Values];
        transfer.Object(ref main);
        transfer.Object(ref current);
        TransferReady(transfer);
        transfer.Overhead(pending.Length * (long)PendingBytes);
        transfer.Objects(ref pending);
        transfer.Require(main is not null && current is not null, "a run without a task");
        TransferTasks(transfer);
        TransferTimers(transfer);
        TransferRun(transfer);
        TransferGenerators(transfer);
        if (!transfer.IsReading)
            return;
        Main = main!;
        Current = current!;
        // The futures themselves are filled later, so their ids are not known yet.
        transfer.AfterReading(reader =>
        {
            foreach (HostFuture future in pending)
            {
                reader.Require(future.Asked is not null, "an answer without its host call");
                reader.Require((_pending ??= []).TryAdd(future.CallId, future), "two answers to one host call");
            }
        });
    }

    private void TransferReady(StateTransfer transfer)
    {
        int count = _ready?.Count ?? 0;
        transfer.Overhead(((_ready?.Capacity ?? 0) - count) * 2L * IntPtr.Size);
        transfer.Count(ref count);
        if (transfer.IsReading)
        {
            for (int i = 0; i < count; i++)
                TransferEntry(transfer, null, null);
        }
        else if (_ready is not null)
        {
            foreach (ReadyEntry entry in _ready)
                TransferEntry(transfer, entry.Item, entry.Cause);
        }

        transfer.Int32(ref _leftInRound);
        transfer.Require(_leftInRound >= 0 && _leftInRound <= count, "a round longer than its queue");
    }

    private void TransferEntry(StateTransfer transfer, Scheduled? item, PyFuture? cause)
    {
        transfer.Object(ref item);
        transfer.Object(ref cause);
        transfer.Require(item is not null, "nothing in the queue of what is ready");
        if (transfer.IsReading)
            Enqueue(item!, cause);
    }

    /// <summary>Something to have a turn, and the future whose end put it here.</summary>
    private readonly record struct ReadyEntry(Scheduled Item, PyFuture? Cause);
}
