using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>All of the script waits for answers that the host has put off.</summary>
public sealed class FuturesPending : RunProgress
{
    internal FuturesPending(RunSession session)
        : base(session)
    {
        CallIds = [.. session.Context.Scheduler.Pending.Keys];
    }

    /// <summary>The ids of the calls without an answer, in the order in which they were made.</summary>
    public IReadOnlyList<long> CallIds { get; }

    /// <summary>Answers one or more of the calls, in the order given.</summary>
    /// <exception cref="ArgumentException">No answers, or one to a call that does not wait.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume(Dictionary<long, CallResult> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count == 0)
            throw new ArgumentException("at least one call must be answered", nameof(answers));
        foreach (long id in answers.Keys)
        {
            if (!CallIds.Contains(id))
                throw new ArgumentException($"no call {id} waits for an answer; {string.Join(", ", CallIds)} do", nameof(answers));
        }

        return Advance(new ResumeFutures([.. answers]));
    }

    /// <summary>Answers one of the calls.</summary>
    /// <exception cref="ArgumentException">The call does not wait.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume(long callId, CallResult answer) => Resume(new Dictionary<long, CallResult> { [callId] = answer });
}
