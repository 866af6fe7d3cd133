using System.Diagnostics;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

internal sealed partial class RunSession
{
    /// <summary>While a thread executes the run or reads its state.</summary>
    private const long Busy = -1;

    /// <summary>After an error that the run cannot go on from.</summary>
    private const long Failed = -2;

    /// <summary>The number of the step that may be resumed.</summary>
    private long _step;

    private long _lastStep;

    /// <summary>Where a run that is driven step by step stands.</summary>
    public RunProgress? Latest { get; private set; }

    /// <summary>The number of the step that is being made.</summary>
    public long NextStep => _lastStep + 1;

    /// <summary>Goes on from a step to the next.</summary>
    /// <exception cref="InvalidOperationException">The step is not the run's latest, or another thread has the run.</exception>
    public RunProgress Advance(long step, Resumption resumption)
    {
        Take(step);
        long next = Failed;
        try
        {
            RunOutcome outcome = Execute(resumption);
            RunProgress progress = ProgressAfter(outcome);
            next = ++_lastStep;
            Latest = progress;
            return outcome == RunOutcome.Preempted && Context.Meter.Cancellation.IsCancellationRequested
                ? throw Cancelled(progress)
                : progress;
        }
        finally
        {
            Volatile.Write(ref _step, next);
        }
    }

    /// <summary>Takes the run for reading its state; <see cref="Release"/> gives it back.</summary>
    /// <exception cref="InvalidOperationException">The step is not the run's latest, or another thread has the run.</exception>
    public void Take(long step)
    {
        long found = Interlocked.CompareExchange(ref _step, Busy, step);
        if (found == step)
            return;
        throw new InvalidOperationException(found switch
        {
            Busy => "this run is in use on another thread; a run belongs to one thread at a time",
            Failed => "this run has ended with an error, so it cannot go on",
            _ => "this step of the run was resumed before; go on with the progress that Resume returned, or load a dump",
        });
    }

    /// <summary>Gives the run up where it waits.</summary>
    /// <exception cref="InvalidOperationException">Another thread has the run.</exception>
    public void End()
    {
        long found = Volatile.Read(ref _step);
        if (found == Busy || Interlocked.CompareExchange(ref _step, Failed, found) != found)
            throw new InvalidOperationException("this run is in use on another thread; a run belongs to one thread at a time");
        HasEnded = true;
    }

    public void Release(long step) => Volatile.Write(ref _step, step);

    private RunProgress ProgressAfter(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Completed => new Completed(this),
        RunOutcome.HostCall => SystemCalls.IsOne(Context.HostCall!.Name) ? new OsCall(this) : new FunctionCall(this),
        RunOutcome.NameLookup => new NameLookup(this),
        RunOutcome.FuturesPending => new FuturesPending(this),
        RunOutcome.Preempted => new Preempted(this),
        _ => throw new UnreachableException($"a run that stopped for {outcome}"),
    };
}
