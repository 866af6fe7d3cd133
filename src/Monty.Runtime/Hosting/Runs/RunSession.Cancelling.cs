using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Snapshot;

namespace Monty.Runtime.Hosting;

/// <remarks>A run that the host has cancelled waits like any other: it can be dumped, and gone on with.</remarks>
internal sealed partial class RunSession
{
    /// <summary>Whether the run stands where it was cancelled.</summary>
    public bool WasCancelled { get; private set; }

    /// <summary>Gives the run, where it waits, to a host that drives it to its end.</summary>
    public void Drive(OutputBinding host, CancellationToken cancellation)
    {
        _binding = host;
        Context.Host = host;
        Context.Meter.Cancellation = cancellation;
    }

    /// <summary>No step of the run can be gone on with any more.</summary>
    public void EndDriving()
    {
        if (WasCancelled && !HasEnded)
            return;
        HasEnded = true;
        Release(Failed);
    }

    /// <summary>The run was cancelled while a host drove it: it is one that can be gone on with step by step.</summary>
    /// <param name="outcome">What it waits for.</param>
    public MontyCanceledException CancelDriven(RunOutcome outcome)
    {
        CancellationToken cancellation = Context.Meter.Cancellation;
        try
        {
            if (outcome == RunOutcome.HostCall)
                CopyArguments();
        }
        catch (Exception problem) when (problem is RaisedException or MontyConversionException or ResourceLimitException)
        {
            // No step can show the call that the run waits for.
            HasEnded = true;
            return new MontyCanceledException(null, cancellation);
        }

        var host = new StepBinding(Errors, _binding.StepOptions);
        _binding = host;
        Context.Host = host;
        RunProgress progress = ProgressAfter(outcome);
        Latest = progress;
        Release(++_lastStep);
        return Cancelled(progress);
    }

    /// <summary>What was asked of the host in a call that waits for its answer.</summary>
    /// <exception cref="InvalidOperationException">The step is not the run's latest, or another thread has the run.</exception>
    /// <exception cref="MontyConversionException">An argument cannot cross.</exception>
    /// <exception cref="MontyLimitException">The arguments are larger than <see cref="ResourceLimits.ResultSize"/>.</exception>
    public PendingCall Describe(long step, long callId)
    {
        Take(step);
        try
        {
            HostCall call = Context.Scheduler.Pending[callId].Asked!;
            return new PendingCall(callId, call.Name, new CallArguments(Copied(call), call.Keywords));
        }
        catch (ResourceLimitException limit)
        {
            throw new MontyLimitException(limit, Usage);
        }
        catch (RaisedException raised)
        {
            throw ErrorReport.Make(this, raised.Value);
        }
        finally
        {
            Release(step);
        }
    }

    /// <summary>From here the run goes on without the token that stopped it.</summary>
    private MontyCanceledException Cancelled(RunProgress progress)
    {
        CancellationToken cancellation = Context.Meter.Cancellation;
        Context.Meter.Cancellation = CancellationToken.None;
        WasCancelled = true;
        return new MontyCanceledException(progress, cancellation);
    }
}
