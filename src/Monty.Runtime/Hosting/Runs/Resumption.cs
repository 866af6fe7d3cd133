using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>A way in which a run goes on.</summary>
internal abstract class Resumption
{
    /// <summary>Goes on, with the meter running.</summary>
    public abstract RunOutcome Apply(RunSession session);
}

/// <summary>Another slice of operations.</summary>
internal sealed class ResumeSlice : Resumption
{
    public static readonly ResumeSlice Instance = new();

    public override RunOutcome Apply(RunSession session) => session.Loop.Resume(PyValue.None);
}

/// <summary>The call's result.</summary>
internal sealed class ResumeValue(MontyValue value) : Resumption
{
    public override RunOutcome Apply(RunSession session)
        => session.Loop.Resume(ValueImporter.Import(session.Context, value));
}

/// <summary>An exception where the call stands.</summary>
internal sealed class ResumeRaising(Exception exception) : Resumption
{
    public override RunOutcome Apply(RunSession session) => session.Loop.Resume(session.Errors.Raise(session.Context, exception));
}

/// <summary>A future instead of the call's result.</summary>
internal sealed class ResumePutOff : Resumption
{
    public static readonly ResumePutOff Instance = new();

    public override RunOutcome Apply(RunSession session)
        => session.Loop.Resume(session.Context.Scheduler.PutOff(session.Context.HostCall!.Id));
}

/// <summary>Answers to calls that were put off.</summary>
internal sealed class ResumeFutures(KeyValuePair<long, CallResult>[] answers, TimeSpan elapsed) : Resumption
{
    public override RunOutcome Apply(RunSession session)
    {
        session.Context.Scheduler.PassTime(elapsed);
        foreach ((long id, CallResult answer) in answers)
            Settlement.Of(session, answer).Settle(session.Context, id);
        return session.Loop.ResumeReady();
    }
}
