using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A stack of activations of its own: the program's main line, a task, or a callback that the scheduler calls.</summary>
internal abstract class Strand(PyType type) : PyFuture(type)
{
    /// <summary>What a strand counts.</summary>
    private const int CountBytes = 16;

    private PyException? _handled;
    private Frame[] _frames = [];
    private int _count;
    private int _drivers;

    public bool IsEmpty => _count == 0;

    /// <summary>Whether a coroutine is driven by hand on this stack, so that what it awaits goes to the driver.</summary>
    public bool HasDriver => _drivers > 0;

    /// <summary>Python activations on this stack, those that a builtin made not counted.</summary>
    public int PythonDepth { get; private set; }

    /// <summary>The captured activations, outermost first.</summary>
    public ReadOnlySpan<Frame> Frames => _frames.AsSpan(0, _count);

    public void Push(Frame frame)
    {
        if (_count == _frames.Length)
            Array.Resize(ref _frames, Math.Max(4, _count * 2));
        _frames[_count++] = frame;
        Count(frame);
    }

    public Frame Pop()
    {
        Frame frame = _frames[--_count];
        _frames[_count] = null!;
        if (frame is PythonFrame)
            PythonDepth--;
        else if (frame is DriveFrame)
            _drivers--;
        return frame;
    }

    /// <summary>Hands what a coroutine awaits to who drives it: the activations above the driver go to the coroutine.</summary>
    /// <returns>What the driver's <c>send()</c> gives.</returns>
    public PyValue YieldToDriver(PyContext context, PyFuture? awaited, PyValue yielded)
    {
        int first = _count;
        while (_frames[first - 1] is not DriveFrame)
            first--;
        Frame[] frames = _frames.AsSpan(first, _count - first).ToArray();
        while (_count > first)
            Pop();
        ((DriveFrame)Pop()).Save(context, frames, awaited);
        if (awaited is null)
            return yielded;
        awaited.IsYieldedByAwait = true;
        return awaited;
    }

    /// <summary>Becomes the strand that runs.</summary>
    public void MakeCurrent(PyContext context)
    {
        context.Scheduler.Current = this;
        context.Handled = _handled;
        context.Depth = PythonDepth;
    }

    /// <summary>Leaves the thread to others.</summary>
    public void Leave(PyContext context) => _handled = context.Handled;

    /// <summary>Its outermost activation has ended with a value, or with a signal while the context is raising.</summary>
    /// <returns>An exception that ends the whole program, or null.</returns>
    public abstract PyException? Complete(PyContext context, PyValue value);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _handled);
        transfer.Objects(ref _frames, ref _count);
        transfer.Overhead(CountBytes);
        if (!transfer.IsReading)
            return;
        _drivers = 0;
        PythonDepth = 0;
        foreach (Frame frame in Frames)
            Count(frame);
    }

    private void Count(Frame frame)
    {
        if (frame is PythonFrame)
            PythonDepth++;
        else if (frame is DriveFrame)
            _drivers++;
    }

    /// <summary>Whether an exception is not the strand's own affair.</summary>
    public static bool EndsProgram(PyException exception)
        => exception.Type.IsSubtypeOf(ExceptionTypes.SystemExit) || exception.Type.IsSubtypeOf(ExceptionTypes.KeyboardInterrupt);
}
