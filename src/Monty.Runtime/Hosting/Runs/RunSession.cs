using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Snapshot;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>One run and what its host set for it. Executes it from one stop to the next; one thread at a time.</summary>
internal sealed partial class RunSession
{
    private readonly long? _slice;

    /// <summary>The host, as <see cref="PyContext.Host"/> is.</summary>
    private OutputBinding _binding;

    public RunSession(CodeProgram program, ResourceLimits limits, OutputBinding host, HostErrors errors, RunTraits traits, SessionState? earlier = null)
    {
        _binding = host;
        Program = program;
        Limits = limits;
        Errors = errors;
        _slice = traits.OperationsPerSlice;
        var meter = new Meter(limits.ForMeter(), traits.Cancellation);
        Context = new PyContext(meter)
        {
            DepthLimit = limits.Depth,
            Host = host,
            Compiler = program.Compiler,
            CollectsOutput = traits.CollectsOutput,
        };
        meter.Attach(Context, operationsUsed: 0);
        Loop = new RunLoop(Context);
        if (earlier is null)
        {
            Globals = new GlobalNamespace(program);
            return;
        }

        Context.Inherit(earlier.Context);
        Globals = new GlobalNamespace(program, earlier.Globals);
        GoesOn = true;
        IsRestored = earlier.IsRestored;
    }

    public CodeProgram Program { get; }

    public ResourceLimits Limits { get; }

    public PyContext Context { get; }

    public RunLoop Loop { get; }

    public GlobalNamespace Globals
    {
        get => Context.MainGlobals!;
        private set => Context.MainGlobals = value;
    }

    public HostErrors Errors { get; }

    /// <summary>Whether the globals come from an earlier run of a session.</summary>
    public bool GoesOn { get; }

    /// <summary>Whether the run has completed, or ended with an error.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>What goes over to the next run of a session.</summary>
    public SessionState State => new(Context, Globals.Dict!, IsRestored);

    /// <summary>The program's value, once completed.</summary>
    public MontyValue Output { get; private set; }

    /// <summary>Copies of the arguments of the call that waits for its answer, where the host answers step by step.</summary>
    public MontyValue[] CallArguments { get; private set; } = [];

    public ResourceUsage Usage
        => new(Context.Meter.OperationsUsed, Context.Meter.TimeUsed, Context.Meter.OutputUsed, Context.Meter.HostCallsUsed);

    /// <summary>Goes on to the next stop.</summary>
    /// <exception cref="MontyRuntimeException">The script ended with an exception.</exception>
    /// <exception cref="MontyLimitException">A limit was passed.</exception>
    /// <exception cref="MontyConversionException">A value cannot cross.</exception>
    /// <exception cref="MontyCanceledException">The host cancelled the run in the middle of a builtin.</exception>
    /// <exception cref="MontySnapshotException">The run is of a snapshot that someone changed.</exception>
    /// <exception cref="MontyInternalException">A defect of Monty.</exception>
    public RunOutcome Execute(Resumption resumption)
    {
        Meter meter = Context.Meter;
        if (_slice is { } slice)
            meter.BeginSlice(slice);
        meter.Start();
        bool isAlive = false;
        WasCancelled = false;
        try
        {
            RunOutcome outcome = resumption.Apply(this);
            while (!TryDeliver(ref outcome))
            {
            }

            isAlive = outcome != RunOutcome.Completed;
            return outcome;
        }
        catch (ResourceLimitException limit)
        {
            meter.Stop();
            throw new MontyLimitException(limit, Usage);
        }
        catch (OperationCanceledException) when (meter.Cancellation.IsCancellationRequested)
        {
            WasCancelled = true;
            throw new MontyCanceledException(null, meter.Cancellation);
        }
        catch (Exception error) when (IsRestored && SnapshotDamage.Shows(error))
        {
            throw new MontySnapshotException("The snapshot was changed: its run came to a state that no run has.", error);
        }
        catch (Exception defect) when (defect is not MontyException)
        {
            throw new MontyInternalException(defect);
        }
        finally
        {
            meter.Stop();
            HasEnded = !isAlive;
        }
    }

    /// <summary>The Python activation in which the current task waits, or null.</summary>
    public PythonFrame? InnermostFrame()
    {
        ReadOnlySpan<Frame> frames = Context.Scheduler.Current.Frames;
        for (int i = frames.Length - 1; i >= 0; i--)
        {
            if (frames[i] is PythonFrame frame)
                return frame;
        }

        return null;
    }

    /// <summary>Copies out what the host gets at a stop; false when that made the script go on, to the next one.</summary>
    private bool TryDeliver(ref RunOutcome outcome)
    {
        switch (outcome)
        {
            case RunOutcome.Raised:
                throw ErrorReport.Make(this, Context.TakeRaised());
            case RunOutcome.Completed:
                DeliverOutput();
                return true;
            case RunOutcome.HostCall:
                return TryDeliverCall(ref outcome);
            default:
                return true;
        }
    }

    private void DeliverOutput()
    {
        try
        {
            Output = ValueExporter.Export(Context, Loop.Output);
        }
        catch (RaisedException raised)
        {
            throw ErrorReport.Make(this, raised.Value);
        }
    }

    private bool TryDeliverCall(ref RunOutcome outcome)
    {
        if (!Context.Host.LeavesCallsToHost)
            return true;
        Debug.Assert(Context.State == RunState.Running, "a call is delivered while the run is suspending");
        try
        {
            CallArguments = ValueExporter.Export(Context, Context.HostCall!.Arguments);
            return true;
        }
        catch (RaisedException raised)
        {
            outcome = Loop.Resume(Context.Raise(raised.Value));
        }
        catch (MontyConversionException conversion)
        {
            PyException error = Core.Errors.ValueError($"{Context.HostCall!.Name}(): {conversion.Message}");
            outcome = Loop.Resume(Context.Raise(error));
        }

        return false;
    }
}

/// <summary>What a host sets for a run beside its limits.</summary>
internal readonly record struct RunTraits(bool CollectsOutput, long? OperationsPerSlice, CancellationToken Cancellation);
