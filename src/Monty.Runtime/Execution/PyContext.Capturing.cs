using System.Diagnostics;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal sealed partial class PyContext
{
    /// <summary>Frames captured by the suspension under way, innermost first.</summary>
    private readonly List<Frame> _captured = [];

    public Scheduler Scheduler { get; } = new();

    /// <summary>Called by each activation on the native stack, innermost first, while the run is suspending.</summary>
    /// <remarks>The native frames of an operation that is being abandoned are made again when it is run again.</remarks>
    public void Capture(Frame frame)
    {
        if (!IsAbandoning)
            _captured.Add(frame);
        else if (frame is PythonFrame)
            throw new UnreachableException("Python code inside an operation that is being abandoned");
    }

    /// <summary>Ends the suspension: what was captured, for the caller to move away and clear.</summary>
    public List<Frame> TakeCaptured()
    {
        State = RunState.Running;
        return _captured;
    }

    /// <summary>The future for which the current task suspended.</summary>
    public PyFuture TakeAwaited()
    {
        PyFuture awaited = Awaited!;
        Awaited = null;
        return awaited;
    }

    /// <summary>What the coroutine yields that has just suspended.</summary>
    public PyValue TakeYielded()
    {
        PyValue yielded = Yielded;
        Yielded = default;
        return yielded;
    }
}
