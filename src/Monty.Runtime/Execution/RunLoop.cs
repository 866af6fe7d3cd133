using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Why a run came back to its host.</summary>
internal enum RunOutcome
{
    Completed,

    /// <summary>An exception was not caught; <see cref="PyContext.Raised"/> has it.</summary>
    Raised,

    /// <summary>The host has to answer <see cref="PyContext.HostCall"/>.</summary>
    HostCall,

    /// <summary>All tasks wait for answers that the host has put off.</summary>
    FuturesPending,

    /// <summary>The slice of operations is spent.</summary>
    Preempted,

    /// <summary>The host has to say what <see cref="PyContext.WantedName"/> means.</summary>
    NameLookup,
}

/// <summary>Drives a run: starts it, goes on with captured frames innermost first, and switches between tasks.</summary>
/// <remarks>Resuming is a loop over the frames: no native recursion, whatever the depth.</remarks>
internal sealed class RunLoop(PyContext context)
{
    private Scheduler Scheduler => context.Scheduler;

    /// <summary>The program's value, once <see cref="RunOutcome.Completed"/>.</summary>
    public PyValue Output { get; private set; }

    public RunOutcome Start(PyFunction module)
    {
        Activation.MeasureStack(context);
        return Continue(module.Call0(context, module));
    }

    /// <summary>Goes on with the current task.</summary>
    /// <param name="value">What it waits for; a signal while the context is raising.</param>
    public RunOutcome Resume(PyValue value)
    {
        Activation.MeasureStack(context);
        return Continue(ResumeInnermost(value));
    }

    /// <summary>Goes on with the tasks that became ready since <see cref="RunOutcome.FuturesPending"/>.</summary>
    public RunOutcome ResumeReady()
    {
        Activation.MeasureStack(context);
        return Scheduler.TrySwitch(context, out PyValue value) ? Continue(value) : RunOutcome.FuturesPending;
    }

    private RunOutcome Continue(PyValue value)
    {
        while (true)
        {
            if (value.IsSignal && context.State == RunState.Suspending)
            {
                TakeCaptured();
                if (LeaveToHost() is { } outcome)
                    return outcome;
                if (context.Suspension == SuspensionKind.MemoryUnmeasured)
                    context.Meter.MeasureLiveMemory();
                if (GoesOnAtOnce(context.Suspension))
                    value = ResumeInnermost(PyValue.None);
                else if (!TryLeaveStrand(out value))
                    return RunOutcome.FuturesPending;
            }
            else if (!Scheduler.Current.IsEmpty)
            {
                value = ResumeInnermost(value);
            }
            else if (ReferenceEquals(Scheduler.Current, Scheduler.Main))
            {
                if (value.IsSignal && UncaughtFrame.IsNeeded(context))
                {
                    value = new UncaughtFrame(context.TakeRaised()).Start(context);
                    continue;
                }

                Output = value;
                return value.IsSignal ? RunOutcome.Raised : RunOutcome.Completed;
            }
            else if (Scheduler.Current.Complete(context, value) is { } interrupt)
            {
                Scheduler.Interrupt(context, interrupt);
                value = PyValue.Signal;
            }
            else if (!Scheduler.TrySwitch(context, out value))
            {
                return RunOutcome.FuturesPending;
            }
        }
    }

    private PyValue ResumeInnermost(PyValue value)
    {
        Strand strand = Scheduler.Current;
        Frame frame = strand.Pop();
        context.Depth = strand.PythonDepth;
        return frame.Resume(context, value);
    }

    /// <summary>Moves what the suspension captured, innermost first, onto the strand's stack.</summary>
    private void TakeCaptured()
    {
        List<Frame> captured = context.TakeCaptured();
        for (int i = captured.Count - 1; i >= 0; i--)
            Scheduler.Current.Push(captured[i]);
        captured.Clear();
    }

    private static bool GoesOnAtOnce(SuspensionKind kind)
        => kind is SuspensionKind.StackExhausted or SuspensionKind.MemoryUnmeasured or SuspensionKind.Emitted or SuspensionKind.StackInspected;

    private RunOutcome? LeaveToHost() => context.Suspension switch
    {
        SuspensionKind.HostCall => RunOutcome.HostCall,
        SuspensionKind.Preempted => RunOutcome.Preempted,
        SuspensionKind.NameLookup => RunOutcome.NameLookup,
        _ => null,
    };

    /// <summary>The strand awaits something: who drives it by hand gets that, or other strands have their turn.</summary>
    /// <returns>False when all wait for the host.</returns>
    private bool TryLeaveStrand(out PyValue value)
    {
        Strand strand = Scheduler.Current;
        bool yields = context.Suspension == SuspensionKind.Yield;
        PyFuture? awaited = yields ? null : context.TakeAwaited();
        PyValue yielded = yields ? context.TakeYielded() : default;
        if (strand.HasDriver && context.Suspension != SuspensionKind.RunTasks)
        {
            value = strand.YieldToDriver(context, awaited, yielded);
            return true;
        }

        if (strand is not PyTask task || ReferenceEquals(awaited, task) || (yields && !yielded.IsNone))
        {
            value = RefuseToWait(strand, awaited, yielded);
            return true;
        }

        if (context.Suspension == SuspensionKind.RunTasks)
            Scheduler.BeginRun(context, awaited!);
        else if (awaited is not null)
            task.Park(context, awaited);
        else
            Scheduler.YieldTurn(context, task);
        return Scheduler.TrySwitch(context, out value);
    }

    /// <summary>What is awaited can be awaited by no task: an error, where it is awaited.</summary>
    private PyValue RefuseToWait(Strand strand, PyFuture? awaited, PyValue yielded)
    {
        string message = strand is not PyTask
            ? "await outside of a task"
            : awaited is not null
                ? $"Task cannot await on itself: {FutureRepr.Text(context, awaited)}"
                : yielded.Ref is PyFuture
                    ? $"yield was used instead of yield from in task {FutureRepr.Text(context, strand)} with {FutureRepr.Text(context, yielded)}"
                    : $"Task got bad yield: {FutureRepr.Text(context, yielded)}";
        context.Depth = strand.PythonDepth;
        return context.Raise(Errors.RuntimeError(message));
    }
}
