using System.Diagnostics;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>Why a run is suspending.</summary>
internal enum SuspensionKind
{
    /// <summary>The host has to answer <see cref="PyContext.HostCall"/>.</summary>
    HostCall,

    /// <summary>The host has to say what <see cref="PyContext.WantedName"/> means.</summary>
    NameLookup,

    /// <summary>The slice of operations is spent.</summary>
    Preempted,

    /// <summary>The native stack is used up; the run goes on at once from the heap.</summary>
    StackExhausted,

    /// <summary>The memory budget is spent; what is alive is measured with all activations on the heap, and the run goes on.</summary>
    MemoryUnmeasured,

    /// <summary>A loop that was interpreted goes on at once in emitted code.</summary>
    Emitted,

    /// <summary>A builtin wants to know where all activations are; the run goes on at once.</summary>
    StackInspected,

    /// <summary>The task waits for <see cref="PyContext.Awaited"/>.</summary>
    Await,

    /// <summary>A coroutine yields <see cref="PyContext.Yielded"/> to who drives it: None lets other tasks have their turn.</summary>
    Yield,

    /// <summary>The main line lets tasks run until <see cref="PyContext.Awaited"/> is done.</summary>
    RunTasks,
}

internal sealed partial class PyContext
{
    public SuspensionKind Suspension { get; private set; }

    /// <summary>The call that the host has to answer.</summary>
    public HostCall? HostCall { get; private set; }

    /// <summary>The future that the current task waits for.</summary>
    public PyFuture? Awaited { get; private set; }

    /// <summary>What a coroutine yields to who drives it.</summary>
    public PyValue Yielded { get; private set; }

    /// <summary>The next exception that passes through an activation leaves no traceback entry there.</summary>
    public bool SkipsTracebackEntry;

    /// <summary>
    /// What <c>obj.name(…)</c> raises comes from looking the name up, not from the call: the traceback points at the lookup.
    /// </summary>
    public bool FailedInLookup;

    /// <summary>
    /// The variable <c>self</c>, or the namespace of a class body, of the activation that an exception is about to pass
    /// through; unbound where it has neither.
    /// </summary>
    public PyValue ScopeAtFailure;

    /// <summary>What the StopIteration carried that an iterator written in Python has just ended with.</summary>
    public PyValue StopValue;

    /// <summary>What a StopIteration carried that was thrown at an iterator without a <c>throw</c>: <c>yield from</c> ends with it. Taken at once.</summary>
    public PyValue ThrownStopValue;

    /// <summary>How names and functions of the host are reached.</summary>
    public IHostBinding Host { get; set; } = NoHost.Instance;

    /// <summary>Begins to suspend; the result is what the caller must return.</summary>
    public PyValue Suspend(SuspensionKind kind)
    {
        if (Pinned > 0)
            throw new UnreachableException("suspending inside native code that cannot be captured");
        Suspension = kind;
        State = RunState.Suspending;
        return PyValue.Signal;
    }

    /// <summary>Suspends until the host has answered a call.</summary>
    public PyValue SuspendFor(HostCall call)
    {
        if (Pinned > 0)
        {
            return Raise(Errors.RuntimeError(
                $"host function '{call.Name}' cannot be called here: this builtin cannot be suspended while it calls back"));
        }

        HostCall = call;
        return Suspend(SuspensionKind.HostCall);
    }

    /// <summary>Suspends the current task until a future is done.</summary>
    public PyValue SuspendFor(PyFuture future)
    {
        if (Pinned > 0)
            return CannotAwait();
        Awaited = future;
        return Suspend(SuspensionKind.Await);
    }

    /// <summary>Suspends a coroutine with a value for who drives it.</summary>
    public PyValue SuspendToYield(PyValue value)
    {
        if (Pinned > 0)
            return CannotAwait();
        Yielded = value;
        return Suspend(SuspensionKind.Yield);
    }

    /// <summary>Suspends the main line while tasks run, until a future is done.</summary>
    public PyValue SuspendToRun(PyFuture future)
    {
        if (Pinned > 0)
            return CannotAwait();
        Awaited = future;
        return Suspend(SuspensionKind.RunTasks);
    }

    private PyValue CannotAwait()
        => Raise(Errors.RuntimeError("cannot await here: this builtin cannot be suspended while it calls back"));
}
