using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>An event loop as scripts see it: there is one scheduler in a run, and this is a face of it.</summary>
[HeapKind(379)]
internal sealed class PyEventLoop : PyObject
{
    private bool _isClosed;
    private bool _isDebugging;
    private PyValue _taskFactory = PyValue.None;
    private PyValue _exceptionHandler = PyValue.None;

    public override PyType Type => FutureTypes.EventLoop;

    public bool IsClosed
    {
        get => _isClosed;
        set => _isClosed = value;
    }

    /// <summary>What <c>set_debug()</c> was given, which changes nothing.</summary>
    public bool IsDebugging
    {
        get => _isDebugging;
        set => _isDebugging = value;
    }

    /// <summary>What makes the tasks; None where the loop does.</summary>
    public PyValue TaskFactory
    {
        get => _taskFactory;
        set => _taskFactory = value;
    }

    /// <summary>What is called with failures that nobody catches; None where they are written to standard error.</summary>
    public PyValue ExceptionHandler
    {
        get => _exceptionHandler;
        set => _exceptionHandler = value;
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{Type.QualifiedName} running={IsRunning(context)} closed={_isClosed} debug={_isDebugging}>");

    public bool IsRunning(PyContext context) => context.Scheduler.IsLooping && ReferenceEquals(context.Scheduler.Loop, this);

    /// <exception cref="RaisedException">The loop is closed.</exception>
    public void RequireOpen()
    {
        if (_isClosed)
            throw Errors.RuntimeError("Event loop is closed").ToException();
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Boolean(ref _isClosed);
        transfer.Boolean(ref _isDebugging);
        transfer.Value(ref _taskFactory);
        transfer.Value(ref _exceptionHandler);
    }
}

/// <summary>The methods of the event loop.</summary>
internal static partial class EventLoopMethods
{
    [PyMethod("time()")]
    private static double Time(PyContext context, PyEventLoop self) => context.Scheduler.Seconds;

    [PyMethod("is_running()")]
    private static bool IsRunning(PyContext context, PyEventLoop self) => self.IsRunning(context);

    [PyMethod("is_closed()")]
    private static bool IsClosed(PyEventLoop self) => self.IsClosed;

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyEventLoop self)
    {
        if (self.IsRunning(context))
            return context.Raise(Errors.RuntimeError("Cannot close a running event loop"));
        if (ReferenceEquals(self, context.Scheduler.Loop))
            context.Scheduler.CloseLoop();
        self.IsClosed = true;
        return PyValue.None;
    }

    [PyMethod("stop()")]
    private static void Stop(PyContext context, PyEventLoop self) => context.Scheduler.StopRun();

    [PyMethod("get_debug()")]
    private static bool IsDebugging(PyEventLoop self) => self.IsDebugging;

    [PyMethod("set_debug(enabled)")]
    private static void SetDebugging(PyEventLoop self, bool enabled) => self.IsDebugging = enabled;

    [PyMethod("create_future()")]
    private static PyValue CreateFuture(PyEventLoop self) => new PyFuture();

    [PyMethod("create_task(coro, *, name=<unset>, context=<unset>)")]
    private static PyValue CreateTask(PyContext context, PyEventLoop self, PyValue coro, PyValue name, PyValue variables)
    {
        self.RequireOpen();
        return Spawning.Create(context, self, coro, name, variables);
    }

    [PyMethod("set_task_factory(factory)")]
    private static void SetTaskFactory(PyEventLoop self, PyValue factory)
    {
        if (!factory.IsNone && !factory.Ref.IsCallable)
            throw Errors.TypeError("task factory must be a callable or None").ToException();
        self.TaskFactory = factory;
    }

    [PyMethod("get_task_factory()")]
    private static PyValue GetTaskFactory(PyEventLoop self) => self.TaskFactory;

    [PyMethod("set_exception_handler(handler)")]
    private static void SetExceptionHandler(PyContext context, PyEventLoop self, PyValue handler)
    {
        if (!handler.IsNone && !handler.Ref.IsCallable)
            throw Errors.TypeError($"A callable object or None is expected, got {Formatting.ReprText(context, handler)}").ToException();
        self.ExceptionHandler = handler;
    }

    [PyMethod("get_exception_handler()")]
    private static PyValue GetExceptionHandler(PyEventLoop self) => self.ExceptionHandler;

    [PyMethod("default_exception_handler(context)")]
    private static void HandleExceptionAsUsual(PyContext context, PyEventLoop self, PyDict details) => FailureReport.Write(context, details);

    [PyMethod("call_exception_handler(context)")]
    private static PyValue CallExceptionHandler(PyContext context, PyEventLoop self, PyDict details)
    {
        if (!self.ExceptionHandler.IsNone)
            return self.ExceptionHandler.Ref.Call2(context, self.ExceptionHandler, self, details);
        FailureReport.Write(context, details);
        return PyValue.None;
    }

    [PyMethod("call_soon(callback, *args, context=None)")]
    private static PyValue CallSoon(
        PyContext context, PyEventLoop self, PyValue callback, ReadOnlySpan<PyValue> args, PyValue variables)
    {
        self.RequireOpen();
        CallbackStrand strand = CallbackStrand.Of(callback, args.ToArray());
        context.Scheduler.Enqueue(strand);
        return strand;
    }

    [PyMethod("call_soon_threadsafe(callback, *args, context=None)")]
    private static PyValue CallSoonFromThread(
        PyContext context, PyEventLoop self, PyValue callback, ReadOnlySpan<PyValue> args, PyValue variables)
        => CallSoon(context, self, callback, args, variables);

    [PyMethod("run_forever()")]
    private static PyValue RunForever(PyContext context, PyEventLoop self)
    {
        self.RequireOpen();
        return RunFrame.RunForever(context, self);
    }

    [PyMethod("call_later(delay, callback, *args, context=None)")]
    private static PyValue CallLater(
        PyContext context, PyEventLoop self, double delay, PyValue callback, ReadOnlySpan<PyValue> args, PyValue variables)
    {
        self.RequireOpen();
        return Add(context, CallbackStrand.At(context.Scheduler.KeyAfter(delay), callback, args.ToArray()));
    }

    [PyMethod("call_at(when, callback, *args, context=None)")]
    private static PyValue CallAt(
        PyContext context, PyEventLoop self, double when, PyValue callback, ReadOnlySpan<PyValue> args, PyValue variables)
    {
        self.RequireOpen();
        return Add(context, CallbackStrand.At(context.Scheduler.KeyAt(when), callback, args.ToArray()));
    }

    [PyMethod("run_until_complete(future)")]
    private static PyValue RunUntilComplete(PyContext context, PyEventLoop self, PyValue future)
    {
        self.RequireOpen();
        return RunFrame.Run(context, self, future, endsTasks: false);
    }

    [PyMethod("shutdown_asyncgens()")]
    private static PyValue ShutDownAsyncGenerators(PyContext context, PyEventLoop self) => GeneratorsClosing.Begin(context);

    [PyMethod("shutdown_default_executor(timeout=None)")]
    private static PyValue ShutDownExecutor(PyContext context, PyEventLoop self, PyValue timeout)
    {
        var done = new PyFuture();
        done.SetResult(context, PyValue.None);
        return done;
    }

    private static PyValue Add(PyContext context, CallbackStrand timer)
    {
        context.Scheduler.AddTimer(timer);
        return timer;
    }
}
