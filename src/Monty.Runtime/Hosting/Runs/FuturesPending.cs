using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>All of the script waits for answers that the host has put off.</summary>
public sealed class FuturesPending : RunProgress
{
    internal FuturesPending(RunSession session)
        : base(session)
    {
        CallIds = [.. session.Context.Scheduler.Pending.Keys];
        NextTimer = session.Context.Scheduler.TimeToNextTimer;
    }

    /// <summary>The ids of the calls without an answer, in the order in which they were made. A call that the script has cancelled waits no more.</summary>
    public IReadOnlyList<long> CallIds { get; }

    /// <summary>
    /// How long until the next timer of the script: a timeout, or a sleep beside the calls. Null where it has none. Timers
    /// fire only when the host lets time pass.
    /// </summary>
    public TimeSpan? NextTimer { get; }

    /// <summary>What was asked of the host in one of the calls; of use to a host that has loaded the run from a dump.</summary>
    /// <exception cref="ArgumentException">The call does not wait.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyConversionException">An argument has been changed to one that cannot cross.</exception>
    /// <exception cref="MontyLimitException">The arguments are larger than <see cref="ResourceLimits.ResultSize"/>.</exception>
    public PendingCall GetCall(long callId)
        => CallIds.Contains(callId)
            ? Session.Describe(Step, callId)
            : throw NotWaiting(callId, nameof(callId));

    /// <summary>Answers one or more of the calls, in the order given.</summary>
    /// <param name="answers">An answer for each of the calls.</param>
    /// <param name="elapsed">The time that has passed on the script's clock since this step; none unless given.</param>
    /// <exception cref="ArgumentException">No answers, or one to a call that does not wait.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative time.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume(Dictionary<long, CallResult> answers, TimeSpan elapsed = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, TimeSpan.Zero);
        if (answers.Count == 0)
            throw new ArgumentException("at least one call must be answered", nameof(answers));
        foreach (long id in answers.Keys)
        {
            if (!CallIds.Contains(id))
                throw NotWaiting(id, nameof(answers));
        }

        return Advance(new ResumeFutures([.. answers], elapsed));
    }

    /// <summary>Answers one of the calls with a value.</summary>
    /// <exception cref="ArgumentException">The call does not wait.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyConversionException">The value cannot go into a run; the call can still be answered.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume(long callId, MontyValue answer) => Resume(callId, CallResult.Return(answer));

    /// <summary>Answers one of the calls, with a value or an exception.</summary>
    /// <exception cref="ArgumentException">The call does not wait.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress Resume(long callId, CallResult answer) => Resume(new Dictionary<long, CallResult> { [callId] = answer });

    /// <summary>Lets time pass on the script's clock without an answer: timers that are due then fire.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative time.</exception>
    /// <exception cref="InvalidOperationException">This step was resumed before, or is being resumed.</exception>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    public RunProgress ResumeAfter(TimeSpan elapsed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, TimeSpan.Zero);
        return Advance(new ResumeFutures([], elapsed));
    }

    private ArgumentException NotWaiting(long callId, string parameter)
        => new($"no call {callId} waits for an answer; those that do: {string.Join(", ", CallIds)}", parameter);
}
