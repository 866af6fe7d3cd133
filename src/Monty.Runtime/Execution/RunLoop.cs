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
        return TrySwitch(out PyValue value) ? Continue(value) : RunOutcome.FuturesPending;
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
                else if (!ParkAndSwitch(out value))
                    return RunOutcome.FuturesPending;
            }
            else if (!Scheduler.Current.IsEmpty)
            {
                value = ResumeInnermost(value);
            }
            else if (ReferenceEquals(Scheduler.Current, Scheduler.Main))
            {
                Output = value;
                return value.IsSignal ? RunOutcome.Raised : RunOutcome.Completed;
            }
            else
            {
                FinishTask(Scheduler.Current, value);
                if (!TrySwitch(out value))
                    return RunOutcome.FuturesPending;
            }
        }
    }

    private PyValue ResumeInnermost(PyValue value)
    {
        PyTask task = Scheduler.Current;
        Frame frame = task.Pop();
        context.Depth = task.PythonDepth;
        return frame.Resume(context, value);
    }

    /// <summary>Moves what the suspension captured, innermost first, onto the task's stack.</summary>
    private void TakeCaptured()
    {
        List<Frame> captured = context.TakeCaptured();
        for (int i = captured.Count - 1; i >= 0; i--)
            Scheduler.Current.Push(captured[i]);
        captured.Clear();
    }

    private static bool GoesOnAtOnce(SuspensionKind kind)
        => kind is SuspensionKind.StackExhausted or SuspensionKind.MemoryUnmeasured or SuspensionKind.Reoptimized or SuspensionKind.StackInspected;

    private RunOutcome? LeaveToHost() => context.Suspension switch
    {
        SuspensionKind.HostCall => RunOutcome.HostCall,
        SuspensionKind.Preempted => RunOutcome.Preempted,
        _ => null,
    };

    private bool ParkAndSwitch(out PyValue value)
    {
        Scheduler.Current.Park(context, context.TakeAwaited());
        return TrySwitch(out value);
    }

    /// <summary>Makes the next ready task current; false when the run has to wait for the host.</summary>
    private bool TrySwitch(out PyValue value)
    {
        if (Scheduler.TryDequeue(out PyTask task))
        {
            Scheduler.Current = task;
            PyValue result = task.Unpark(context);
            value = result;
            return true;
        }

        value = default;
        if (Scheduler.Pending.Count > 0)
            return false;
        // Nothing can ever wake the program: its main line learns it where it waits.
        Scheduler.Current = Scheduler.Main;
        Scheduler.Main.StopWaiting();
        Scheduler.Main.Unpark(context);
        context.Raise(Errors.RuntimeError("await would never end: no task is ready and no host call is pending"));
        return true;
    }

    private void FinishTask(PyTask task, PyValue value)
    {
        if (value.IsSignal)
            task.SetException(context, context.TakeRaised());
        else
            task.SetResult(context, value);
    }
}
