using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A stack of activations of its own: the program's main line, or a coroutine that runs beside it.</summary>
[HeapKind(140)]
internal sealed class PyTask : PyFuture
{
    private PyCoroutine? _coroutine;
    private PyFuture? _awaited;
    private PyException? _handled;
    private Frame[] _frames = [];
    private int _count;
    private bool _isStarted;

    internal PyTask()
    {
    }

    /// <summary>A task that runs a coroutine; null for the main line.</summary>
    public PyTask(PyCoroutine? coroutine)
    {
        _coroutine = coroutine;
    }

    public override PyType Type => FutureTypes.Task;

    public bool IsEmpty => _count == 0;

    /// <summary>Python activations on this stack, those that a builtin made not counted.</summary>
    public int PythonDepth { get; private set; }

    /// <summary>The captured activations, outermost first.</summary>
    public ReadOnlySpan<Frame> Frames => _frames.AsSpan(0, _count);

    public void Push(Frame frame)
    {
        if (_count == _frames.Length)
            Array.Resize(ref _frames, Math.Max(4, _count * 2));
        _frames[_count++] = frame;
        if (frame is PythonFrame)
            PythonDepth++;
    }

    public Frame Pop()
    {
        Frame frame = _frames[--_count];
        _frames[_count] = null!;
        if (frame is PythonFrame)
            PythonDepth--;
        return frame;
    }

    /// <summary>Leaves the thread until a future is done.</summary>
    public void Park(PyContext context, PyFuture awaited)
    {
        _awaited = awaited;
        _handled = context.Handled;
        awaited.AddObserver(this);
    }

    /// <summary>Goes on where the task waits, or starts its coroutine: the value for the innermost frame, or the coroutine's result.</summary>
    public PyValue Unpark(PyContext context)
    {
        context.Handled = _handled;
        context.Depth = PythonDepth;
        PyFuture? awaited = _awaited;
        _awaited = null;
        if (awaited is not null)
            return awaited.Result(context);
        if (_isStarted || _coroutine is null)
            return PyValue.None;
        _isStarted = true;
        return _coroutine.Await(context);
    }

    /// <summary>Gives up waiting, because what it waits for can never be done.</summary>
    public void StopWaiting() => _awaited = null;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _coroutine);
        transfer.Object(ref _awaited);
        transfer.Object(ref _handled);
        transfer.Boolean(ref _isStarted);
        Frame[] frames = transfer.IsReading ? [] : Frames.ToArray();
        transfer.Objects(ref frames);
        if (!transfer.IsReading)
            return;
        _frames = [];
        _count = 0;
        PythonDepth = 0;
        foreach (Frame frame in frames)
            Push(frame);
    }

    protected override void OnDone(PyContext context, PyFuture observed) => context.Scheduler.Enqueue(this);
}
