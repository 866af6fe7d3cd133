using System.Diagnostics;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>Drives a run to its end, with the functions of a <see cref="MontyHost"/>.</summary>
internal sealed class RunDriver(RunSession session, HostBinding binding)
{
    /// <summary>Runs on this thread, which waits where the script waits for the host.</summary>
    public RunResult Run(Resumption start)
    {
        try
        {
            RunOutcome outcome = session.Execute(start);
            while (outcome != RunOutcome.Completed)
            {
                try
                {
                    WaitTask(outcome, out start).GetAwaiter().GetResult();
                }
                catch (OperationCanceledException) when (binding.Cancellation.IsCancellationRequested)
                {
                    throw session.CancelDriven(outcome);
                }

                outcome = session.Execute(start);
            }

            return Result;
        }
        finally
        {
            End();
        }
    }

    /// <summary>Runs on the caller's thread to the first wait, then on the pool's; holds none while it waits.</summary>
    public async Task<RunResult> RunAsync(Resumption start)
    {
        try
        {
            RunOutcome outcome = session.Execute(start);
            while (outcome != RunOutcome.Completed)
            {
                try
                {
                    await WaitTask(outcome, out start).ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (binding.Cancellation.IsCancellationRequested)
                {
                    throw session.CancelDriven(outcome);
                }

                outcome = session.Execute(start);
            }

            return Result;
        }
        finally
        {
            End();
        }
    }

    private RunResult Result
        => new(session.Output, session.Context.StandardOutput, session.Context.StandardError, session.Usage);

    private void End()
    {
        session.EndDriving();
        binding.End();
    }

    /// <summary>Completes when the run can go on; cancelled with the run.</summary>
    /// <exception cref="OperationCanceledException">The run is cancelled.</exception>
    private Task WaitTask(RunOutcome outcome, out Resumption next)
    {
        binding.CancelAbandoned();
        long began = Stopwatch.GetTimestamp();
        switch (outcome)
        {
            case RunOutcome.HostCall:
                // A call without a task was given up because the run was cancelled.
                PendingTask blocked = binding.TakeBlocked();
                next = new ResumeBlocked(blocked, binding, began);
                return Success(blocked.Task!);
            case RunOutcome.NameLookup:
                Task<MontyValue?> lookup = binding.LookUpAsync(session.Context.WantedName!.Text);
                next = new ResumeLookup(lookup);
                return Success(lookup);
            case RunOutcome.Preempted:
                binding.Cancellation.ThrowIfCancellationRequested();
                next = ResumeSlice.Instance;
                return Task.CompletedTask;
            default:
                next = new ResumeCompleted(binding, began);
                return session.Context.Scheduler.TimeToNextTimer is { } time
                    ? WaitAtMost(binding.WaitForCompletion(), time)
                    : binding.WaitForCompletion().WaitAsync(binding.Cancellation);
        }
    }

    /// <summary>
    /// Succeeds when a task completes in any way: how it did is the script's business. But where the run is cancelled, a failure is
    /// taken for a consequence of that.
    /// </summary>
    private async Task Success(Task task)
    {
        await Task.WhenAny(task).WaitAsync(binding.Cancellation).ConfigureAwait(false);
        if (!task.IsCompletedSuccessfully)
            binding.Cancellation.ThrowIfCancellationRequested();
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

/// <summary>The host has said what a name means, or that it means nothing.</summary>
internal sealed class ResumeLookup(Task<MontyValue?> lookup) : Resumption
{
    public override RunOutcome Apply(RunSession session)
    {
        if (!lookup.IsCompletedSuccessfully)
        {
            Exception failure = lookup.Exception?.InnerExceptions[0] ?? new TaskCanceledException(lookup);
            return session.Loop.Resume(session.Errors.Raise(session.Context, failure));
        }

        return lookup.Result is { } value ? new ResumeName(value).Apply(session) : ResumeUndefined.Instance.Apply(session);
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
