using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What <c>await</c> runs on the stack of who awaits it, and a script can also drive by hand with <c>send</c>.</summary>
/// <remarks>
/// Driven by hand, it is still run on the driver's stack. When it awaits something that is not done, the activations above
/// the driver are taken off that stack and kept here until the next step.
/// </remarks>
internal abstract class Drivable : PyObject
{
    private static readonly Frame[] NoFrames = [];

    private Frame[] _saved = NoFrames;
    private PyFuture? _awaited;

    /// <summary>What the activations are handling; null where that is only what their driver handles.</summary>
    private PyException? _handled;
    private PyValue _result;

    /// <summary>Whether it stands at something that it awaits, between two steps.</summary>
    public bool IsSaved => _saved.Length > 0;

    /// <summary>The iterator that it stands at, which something with an <c>__await__</c> gave; unbound elsewhere.</summary>
    public PyValue Delegate => _saved is [.., AwaitIteratorFrame awaiting] ? awaiting.Iterator : default;

    /// <summary>After a step gave Exhausted: what was returned.</summary>
    public override PyValue IterationResult => _result.IsUnbound ? PyValue.None : _result;

    /// <summary>Takes a step: what it yields to its driver, Exhausted, or a signal.</summary>
    /// <param name="context">The run.</param>
    /// <param name="sent">The value of what it awaits, unless that is a future.</param>
    /// <param name="thrown">What to raise there instead; or null.</param>
    public PyValue Step(PyContext context, PyValue sent, PyException? thrown)
    {
        PyException? handled = context.Handled;
        PyValue value = IsSaved ? GoOn(context, sent, thrown) : Begin(context, sent, thrown);
        if (value.IsSignal && context.State == RunState.Suspending)
        {
            context.Capture(new DriveFrame(this, handled));
            return value;
        }

        context.Handled = handled;
        return End(value);
    }

    /// <summary>Goes on from where it stands, on the stack of the caller: its result, or a signal.</summary>
    public PyValue GoOn(PyContext context, PyValue sent, PyException? thrown)
    {
        Frame[] frames = _saved;
        PyFuture? awaited = _awaited;
        _saved = NoFrames;
        _awaited = null;
        if (_handled is not null)
            context.Handled = _handled;
        if (_handled is not null && thrown is not null)
            ExceptionFlow.ChainContext(context, thrown);
        int depth = context.Depth;
        int below = CountPython(frames);
        PyValue value = Enter(context, sent, thrown, awaited);
        for (int i = frames.Length - 1; i >= 0; i--)
        {
            if (frames[i] is PythonFrame)
                below--;
            context.Depth = depth + below;
            value = frames[i].Resume(context, value);
            if (!value.IsSignal || context.State != RunState.Suspending)
                continue;
            while (--i >= 0)
                context.Capture(frames[i]);
            return value;
        }

        context.Depth = depth;
        return value;
    }

    /// <summary>It stops until the next step.</summary>
    public void Save(Frame[] frames, PyFuture? awaited, PyException? handled)
    {
        _saved = frames;
        _awaited = awaited;
        _handled = handled;
        if (frames.Length == 0)
            throw new UnreachableException("a coroutine that waits without an activation");
    }

    /// <summary>A step has ended without a yield.</summary>
    public PyValue End(PyValue value)
    {
        if (value.IsSignal)
            return value;
        _result = value;
        return PyValue.Exhausted;
    }

    /// <summary>The first step, or one after the end: its result, or a signal.</summary>
    protected abstract PyValue Begin(PyContext context, PyValue sent, PyException? thrown);

    /// <summary>Raises an exception as it is.</summary>
    protected static PyValue Throw(PyContext context, PyException exception)
    {
        context.Raised = exception;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }

    protected void TransferSaved(StateTransfer transfer)
    {
        transfer.Objects(ref _saved);
        transfer.Object(ref _awaited);
        transfer.Object(ref _handled);
        transfer.OptionalValue(ref _result);
    }

    private static PyValue Enter(PyContext context, PyValue sent, PyException? thrown, PyFuture? awaited)
    {
        if (thrown is not null)
            return Throw(context, thrown);
        if (awaited is null)
            return sent;
        return awaited.IsDone ? awaited.Result(context) : context.Raise(Errors.RuntimeError("await wasn't used with future"));
    }

    private static int CountPython(Frame[] frames)
    {
        int count = 0;
        foreach (Frame frame in frames)
        {
            if (frame is PythonFrame)
                count++;
        }

        return count;
    }
}
