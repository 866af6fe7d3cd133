using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>What a <see cref="PyValue.Signal"/> means.</summary>
internal enum RunState
{
    Running,

    /// <summary><see cref="PyContext.Raised"/> is looking for a handler.</summary>
    Raising,

    /// <summary>Every frame on the native stack must capture itself and return.</summary>
    Suspending,
}

/// <summary>One run: its budget, its error and suspension state, its output and its view of the host.</summary>
/// <remarks>Owned by one thread at a time. Emitted code reads and writes the public fields.</remarks>
internal sealed partial class PyContext
{
    /// <summary>Operations until the next slow checkpoint; emitted code decrements it (see <see cref="Meter"/>).</summary>
    public long Operations;

    /// <summary>Python frames now active, captured ones included.</summary>
    public int Depth;

    /// <summary>The depth at which RecursionError is raised.</summary>
    public int DepthLimit;

    /// <summary>
    /// How often a function is interpreted before it is emitted. Emitting costs about as much as a thousand interpreted calls of a small
    /// function; tests set it to have all emitted, or nothing.
    /// </summary>
    public int CallsBeforeEmission = 300;

    /// <summary>The lowest address that straight bodies may use; below it the native stack is captured to the heap.</summary>
    public nuint StackLimit;

    public RunState State;

    /// <summary>The exception being raised while <see cref="State"/> is <see cref="RunState.Raising"/>.</summary>
    public PyException? Raised;

    /// <summary>The exception that the innermost active handler handles: bare <c>raise</c> and <c>__context__</c> use it.</summary>
    public PyException? Handled;

    /// <summary>Above zero while native code that cannot be captured is on the stack: nothing may suspend.</summary>
    public int Pinned;

    public PyContext(Meter meter)
    {
        Meter = meter;
    }

    public Meter Meter { get; }

    /// <summary>Starts raising; the result is what the caller must return.</summary>
    public PyValue Raise(PyException exception)
    {
        // Native code on the way out of an abandoned operation may take the signal for an error.
        if (IsAbandoning)
            return PyValue.Signal;
        if (Handled is { } handled && !ReferenceEquals(handled, exception))
            Operations -= exception.SetImplicitContext(handled) / 8;
        Raised = exception;
        State = RunState.Raising;
        return PyValue.Signal;
    }

    /// <inheritdoc cref="Raise(PyException)"/>
    public PyValue Raise(RaisedException exception) => exception.IsSuspension ? PyValue.Signal : Raise(exception.Value);

    /// <summary>The signal at hand as an exception, for C# code that has no result to return it in.</summary>
    public RaisedException SignalException() => State == RunState.Raising ? TakeRaised().ToException() : new RaisedException(null);

    /// <summary>Takes the exception that is being raised, which is thereby caught.</summary>
    public PyException TakeRaised()
    {
        PyException exception = Raised!;
        Raised = null;
        State = RunState.Running;
        return exception;
    }

    /// <summary>Whether a signal means an exception of (a subclass of) a type.</summary>
    public bool IsRaising(PyType type) => State == RunState.Raising && Raised!.Type.IsSubtypeOf(type);
}
