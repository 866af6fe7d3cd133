namespace Monty.Runtime.Hosting;

/// <summary>Tasks of host functions, in the order in which they complete. However many there are, each costs the same.</summary>
internal sealed class CompletionQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<PendingTask> _completed = new();
    private TaskCompletionSource? _waiter;

    /// <summary>Has a task's completion noticed.</summary>
    public void Add(PendingTask pending)
        => pending.Task!.ContinueWith(
            (task, state) => Complete((PendingTask)state!),
            pending,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);

    /// <summary>Completes when <see cref="TryTake"/> has something to give.</summary>
    public Task WaitAsync()
    {
        lock (_lock)
        {
            if (_completed.Count > 0)
                return Task.CompletedTask;
            // The continuation is the run itself: it must not run on the stack, and under the lock, of the task that completes.
            _waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiter.Task;
        }
    }

    public bool TryTake(out PendingTask pending)
    {
        lock (_lock)
            return _completed.TryDequeue(out pending!);
    }

    private void Complete(PendingTask pending)
    {
        // A failure that the script never awaits is nobody's: reading it keeps the finalizer from reporting it.
        _ = pending.Task!.Exception;
        TaskCompletionSource? waiter;
        lock (_lock)
        {
            _completed.Enqueue(pending);
            waiter = _waiter;
            _waiter = null;
        }

        waiter?.SetResult();
    }
}
