using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

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
        => session.Loop.Resume(session.Context.Scheduler.PutOff(session.Context.HostCall!));
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

/// <summary>What a name means: a value, or, where there is none, a function of the host.</summary>
internal sealed class ResumeName(MontyValue? value) : Resumption
{
    public override RunOutcome Apply(RunSession session)
    {
        PyContext context = session.Context;
        PyStr name = context.WantedName!;
        PyValue bound = value is { } given ? ValueImporter.Import(context, given) : new HostFunction(name.Text);
        return session.Loop.Resume(bound.IsSignal ? bound : context.BindName(name, bound));
    }
}

/// <summary>A name means nothing.</summary>
internal sealed class ResumeUndefined : Resumption
{
    public static readonly ResumeUndefined Instance = new();

    public override RunOutcome Apply(RunSession session)
    {
        string name = session.Context.WantedName!.Text;
        return session.Loop.Resume(session.Context.Raise(Errors.NameError($"name '{name}' is not defined", name)));
    }
}

/// <summary>The host does not have what a builtin asks for.</summary>
internal sealed class ResumeNotProvided(string name) : Resumption
{
    public override RunOutcome Apply(RunSession session)
        => session.Loop.Resume(session.Context.Raise(SystemCalls.NotProvided(name)));
}
