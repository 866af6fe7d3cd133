using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Snapshot;

namespace Monty.Runtime.Hosting;

/// <remarks>Dumping a run that waits, and making it anew.</remarks>
internal sealed partial class RunSession
{
    /// <summary>What of the options goes into a snapshot.</summary>
    public RunOptions Options => new()
    {
        CollectOutput = Context.CollectsOutput,
        OperationsPerSlice = _slice,
        ExternalFunctions = _binding.Declared,
        LooksUpNames = _binding.LooksUpNames,
    };

    /// <summary>Whether the run comes from a snapshot.</summary>
    private bool IsRestored { get; init; }

    /// <summary>An empty run, for a snapshot to be read into.</summary>
    public static RunSession Restore(CodeProgram program, RunOptions options, CancellationToken cancellation)
    {
        var errors = new HostErrors();
        var traits = new RunTraits(options.CollectOutput, options.OperationsPerSlice, cancellation);
        return new RunSession(program, options.Limits, new StepBinding(errors, options), errors, traits) { IsRestored = true };
    }

    public void RestoreGlobals(GlobalNamespace globals) => Globals = globals;

    /// <summary>The step at which a run was dumped; null where the outcome is none that a run waits at.</summary>
    /// <exception cref="MontySnapshotException">The run does not hold what the step needs.</exception>
    public RunProgress? RestoreProgress(RunOutcome outcome)
    {
        if (outcome is not (RunOutcome.HostCall or RunOutcome.FuturesPending or RunOutcome.Preempted or RunOutcome.NameLookup))
            return null;
        if (outcome == RunOutcome.HostCall)
            RestoreCall();
        else if (outcome == RunOutcome.NameLookup && (Context.WantedName is null || Context.Scheduler.Current.IsEmpty))
            throw ByteReader.Damaged("a name that nothing waits for");
        else if (outcome == RunOutcome.Preempted && Context.Scheduler.Current.IsEmpty)
            throw ByteReader.Damaged("a preempted run without an activation");
        else if (outcome == RunOutcome.FuturesPending && Context.Scheduler.Pending.Count == 0)
            throw ByteReader.Damaged("a run that waits for no call");
        RunProgress progress = ProgressAfter(outcome);
        _step = ++_lastStep;
        Latest = progress;
        return progress;
    }

    private void RestoreCall()
    {
        if (Context.HostCall is null || Context.Scheduler.Current.IsEmpty)
            throw ByteReader.Damaged("a call that nothing waits for");
        try
        {
            CopyArguments();
        }
        catch (Exception problem) when (problem is RaisedException or MontyConversionException || SnapshotDamage.Shows(problem))
        {
            throw ByteReader.Damaged("arguments of a call that cannot cross");
        }
        catch (ResourceLimitException limit)
        {
            throw new MontyLimitException(limit, Usage);
        }
    }

    /// <summary>Copies the arguments of the call that waits, for a host that answers step by step.</summary>
    private void CopyArguments() => CallArguments = Copied(Context.HostCall!);

    /// <summary>The arguments of a call, without a change of what the run has used.</summary>
    private MontyValue[] Copied(HostCall call)
    {
        // Copying is charged, which counts what this thread has allocated since the meter was started. The run has been charged
        // for these copies when it made the call.
        MeterState before = Context.Meter.Save();
        Context.Meter.Start();
        try
        {
            return ValueExporter.Export(Context, call.Arguments);
        }
        finally
        {
            Context.Meter.Stop();
            Context.Meter.Restore(before);
        }
    }
}
