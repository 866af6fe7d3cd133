using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The event loop as scripts see it: there is one scheduler in a run, and this is its face.</summary>
[HeapKind(379)]
internal sealed class PyEventLoop : PyObject
{
    public override PyType Type => FutureTypes.EventLoop;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{Type.QualifiedName} running={(context.Scheduler.IsLooping ? "True" : "False")} closed=False debug=False>");

    internal override void Transfer(StateTransfer transfer)
    {
    }
}

/// <summary>The methods of the event loop.</summary>
internal static partial class EventLoopMethods
{
    [PyMethod("time()")]
    private static double Time(PyContext context, PyEventLoop self) => context.Scheduler.Seconds;

    [PyMethod("is_running()")]
    private static bool IsRunning(PyContext context, PyEventLoop self) => context.Scheduler.IsLooping;

    [PyMethod("is_closed()")]
    private static bool IsClosed(PyEventLoop self) => false;

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyEventLoop self)
    {
        if (context.Scheduler.IsLooping)
            return context.Raise(Errors.RuntimeError("Cannot close a running event loop"));
        context.Scheduler.CloseLoop();
        return PyValue.None;
    }

    [PyMethod("stop()")]
    private static void Stop(PyContext context, PyEventLoop self) => context.Scheduler.StopRun();

    [PyMethod("get_debug()")]
    private static bool IsDebugging(PyEventLoop self) => false;

    [PyMethod("create_future()")]
    private static PyValue CreateFuture(PyEventLoop self) => new PyFuture();

    [PyMethod("create_task(coro, *, name=None, context=None)")]
    private static PyValue CreateTask(PyContext context, PyEventLoop self, PyValue coro, PyValue name, PyValue variables)
        => Spawning.Task(context, coro, name);

    [PyMethod("call_soon(callback, *args, context=None)")]
    private static PyValue CallSoon(
        PyContext context, PyEventLoop self, PyValue callback, ReadOnlySpan<PyValue> args, PyValue variables)
    {
        CallbackStrand strand = CallbackStrand.Of(callback, args.ToArray());
        context.Scheduler.Enqueue(strand);
        return strand;
    }

    [PyMethod("call_later(delay, callback, *args, context=None)")]
    private static PyValue CallLater(
        PyContext context, PyEventLoop self, double delay, PyValue callback, ReadOnlySpan<PyValue> args, PyValue variables)
    {
        return Add(context, CallbackStrand.At(context.Scheduler.KeyAfter(delay), callback, args.ToArray()));
    }

    [PyMethod("call_at(when, callback, *args, context=None)")]
    private static PyValue CallAt(
        PyContext context, PyEventLoop self, double when, PyValue callback, ReadOnlySpan<PyValue> args, PyValue variables)
    {
        return Add(context, CallbackStrand.At(context.Scheduler.KeyAt(when), callback, args.ToArray()));
    }

    [PyMethod("run_until_complete(future)")]
    private static PyValue RunUntilComplete(PyContext context, PyEventLoop self, PyValue future)
        => RunFrame.Run(context, future, endsTasks: false);

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
