using System.Diagnostics;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>Drives a run to its end, with the functions of a <see cref="MontyHost"/>.</summary>
internal sealed class RunDriver(RunSession session, HostBinding binding)
{
    /// <summary>Runs on this thread, which waits where the script waits for the host.</summary>
    public RunResult Run(StartRun start)
    {
        try
        {
            RunOutcome outcome = session.Execute(start);
            while (outcome != RunOutcome.Completed)
            {
                WaitTask(outcome, out Resumption next).GetAwaiter().GetResult();
                outcome = session.Execute(next);
            }

            return Result;
        }
        finally
        {
            binding.End();
        }
    }

    /// <summary>Runs on the caller's thread to the first wait, then on the pool's; holds none while it waits.</summary>
    public async Task<RunResult> RunAsync(StartRun start)
    {
        try
        {
            RunOutcome outcome = session.Execute(start);
            while (outcome != RunOutcome.Completed)
            {
                await WaitTask(outcome, out Resumption next).ConfigureAwait(false);
                outcome = session.Execute(next);
            }

            return Result;
        }
        finally
        {
            binding.End();
        }
    }

    private RunResult Result
        => new(session.Output, session.Context.StandardOutput, session.Context.StandardError, session.Usage);

    /// <summary>Completes when the run can go on; cancelled with the run.</summary>
    private Task WaitTask(RunOutcome outcome, out Resumption next)
    {
        binding.CancelAbandoned();
        long began = Stopwatch.GetTimestamp();
        if (outcome == RunOutcome.HostCall)
        {
            PendingTask blocked = binding.TakeBlocked();
            next = new ResumeBlocked(blocked, binding, began);
            return Completion(blocked.Task!).WaitAsync(binding.Cancellation);
        }

        next = new ResumeCompleted(binding, began);
        Task completion = binding.WaitForCompletion();
        return session.Context.Scheduler.TimeToNextTimer is { } time
            ? WaitAtMost(completion, time)
            : completion.WaitAsync(binding.Cancellation);
    }

    /// <summary>Completes with a task, or when the script's next timer is due.</summary>
    private async Task WaitAtMost(Task completion, TimeSpan time)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(binding.Cancellation);
        // Rounded up: a timer that is almost due must be due then. What is further off than a delay can be is waited for again.
        double milliseconds = Math.Min(Math.Ceiling(time.TotalMilliseconds), int.MaxValue - 1);
        await Task.WhenAny(completion, Task.Delay(TimeSpan.FromMilliseconds(milliseconds), source.Token)).ConfigureAwait(false);
        await source.CancelAsync().ConfigureAwait(false);
        binding.Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>A task that succeeds when another one completes in any way: how it did is the script's business.</summary>
    private static Task Completion(Task task)
        => task.ContinueWith(
            static _ => { },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
}

/// <summary>The task of a blocking function is done.</summary>
internal sealed class ResumeBlocked(PendingTask blocked, HostBinding binding, long began) : Resumption
{
    public override RunOutcome Apply(RunSession session)
    {
        session.Context.Scheduler.PassTime(Stopwatch.GetElapsedTime(began));
        Settlement settlement = blocked.Settle(session.Context, binding);
        binding.ForgetToken(blocked.CallId);
        return session.Loop.Resume(settlement.Failure is null ? settlement.Value : session.Context.Raise(settlement.Failure));
    }
}

/// <summary>Some of the tasks that the script may await are done, or a timer of the script is due.</summary>
internal sealed class ResumeCompleted(HostBinding binding, long began) : Resumption
{
    public override RunOutcome Apply(RunSession session)
    {
        session.Context.Scheduler.PassTime(Stopwatch.GetElapsedTime(began));
        binding.SettleCompleted(session.Context);
        return session.Loop.ResumeReady();
    }
}
