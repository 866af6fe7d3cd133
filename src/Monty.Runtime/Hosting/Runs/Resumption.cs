using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>A way in which a run goes on.</summary>
internal abstract class Resumption
{
    /// <summary>
    /// Whether the run itself has been touched; while not, an error is the caller's and the step can be tried again.
    /// </summary>
    public virtual bool IsApplied => true;

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
    private bool _isApplied;

    public override bool IsApplied => _isApplied;

    public override RunOutcome Apply(RunSession session)
    {
        PyValue imported = ValueImporter.Import(session.Context, value);
        _isApplied = true;
        return session.Loop.Resume(imported);
    }
}

/// <summary>An exception where the call stands.</summary>
internal sealed class ResumeRaising(Exception exception) : Resumption
{
    private bool _isApplied;

    public override bool IsApplied => _isApplied;

    public override RunOutcome Apply(RunSession session)
    {
        PyValue signal = session.Errors.Raise(session.Context, exception);
        _isApplied = true;
        return session.Loop.Resume(signal);
    }
}

/// <summary>A future instead of the call's result.</summary>
internal sealed class ResumePutOff : Resumption
{
    public static readonly ResumePutOff Instance = new();

    public override RunOutcome Apply(RunSession session)
        => session.Loop.Resume(session.Context.Scheduler.PutOff(session.Context.HostCall!.Id));
}

/// <summary>Answers to calls that were put off.</summary>
internal sealed class ResumeFutures(KeyValuePair<long, CallResult>[] answers) : Resumption
{
    private bool _isApplied;

    public override bool IsApplied => _isApplied;

    public override RunOutcome Apply(RunSession session)
    {
        // All values are copied before any future is touched, so that one that cannot be leaves the step as it was.
        Settlement[] settlements = Array.ConvertAll(answers, answer => Settlement.Of(session, answer.Value));
        _isApplied = true;
        for (int i = 0; i < answers.Length; i++)
            settlements[i].Settle(session.Context, answers[i].Key);
        return session.Loop.ResumeReady();
    }
}
