using System.Collections.Concurrent;
using Monty;

namespace FairScheduler;

/// <summary>Runs many scripts on few threads: each gets a slice of operations, then goes to the end of the queue.</summary>
public sealed class RoundRobin(int threads)
{
    private readonly ConcurrentQueue<(int Number, RunProgress Progress)> _waiting = new();

    /// <summary>Adds a run that was started with <see cref="RunOptions.OperationsPerSlice"/>.</summary>
    public void Add(int number, RunProgress progress) => _waiting.Enqueue((number, progress));

    /// <summary>Runs all to their ends.</summary>
    /// <param name="onSlice">Told the number of each script that has had a slice, and its output where it has ended.</param>
    public void Run(Action<int, MontyValue?> onSlice)
    {
        Thread[] pool = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() => Work(onSlice)))];
        Array.ForEach(pool, thread => thread.Start());
        Array.ForEach(pool, thread => thread.Join());
    }

    private void Work(Action<int, MontyValue?> onSlice)
    {
        while (_waiting.TryDequeue(out (int Number, RunProgress Progress) turn))
        {
            RunProgress progress = turn.Progress is Preempted preempted ? preempted.Resume() : turn.Progress;
            onSlice(turn.Number, (progress as Completed)?.Output);
            if (progress is Preempted)
                _waiting.Enqueue((turn.Number, progress));
        }
    }
}
