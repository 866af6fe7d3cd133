using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods of futures; tasks have them too.</summary>
internal static partial class FutureMethods
{
    private const string Uninitialized = "Future object is not initialized.";

    [PyConstructor("Future(*, loop=None)")]
    private static PyValue New(PyContext context, PyType type, PyValue loop)
    {
        RequireLoop(context, loop);
        return new PyFuture();
    }

    [PyMethod("__init__(*, loop=None)")]
    private static void Init(PyContext context, PyFuture self, PyValue loop)
    {
        RequireLoop(context, loop);
        self.IsUninitialized = false;
    }

    [PyMethod("__await__()")]
    private static PyValue Await(PyFuture self) => new PyFutureIterator(Ready(self));

    [PyMethod("__iter__()")]
    private static PyValue Iter(PyFuture self) => new PyFutureIterator(Ready(self));

    [PyMethod("done()")]
    private static bool IsDone(PyFuture self) => self.IsDone;

    [PyMethod("cancelled()")]
    private static bool IsCancelled(PyFuture self) => self.IsCancelled;

    [PyMethod("cancel(msg=None)")]
    private static bool Cancel(PyContext context, PyFuture self, PyValue msg) => Ready(self).Cancel(context, msg);

    [PyMethod("result()")]
    private static PyValue Result(PyContext context, PyFuture self)
        => self.IsDone ? self.Result(context) : context.Raise(AsyncErrors.InvalidState(self.IsUninitialized ? Uninitialized : "Result is not set."));

    [PyMethod("exception()")]
    private static PyValue Exception(PyContext context, PyFuture self)
    {
        if (self.IsCancelled)
            return self.Result(context);
        if (!self.IsDone)
            return context.Raise(AsyncErrors.InvalidState(self.IsUninitialized ? Uninitialized : "Exception is not set."));
        return self.Exception is { } exception ? exception : PyValue.None;
    }

    [PyMethod("set_result(result, /)")]
    private static PyValue SetResult(PyContext context, PyFuture self, PyValue result)
    {
        if (self is PyTask)
            return context.Raise(Errors.RuntimeError("Task does not support set_result operation"));
        if (Ready(self).IsDone)
            return context.Raise(AsyncErrors.InvalidState("invalid state"));
        self.SetResult(context, result);
        return PyValue.None;
    }

    [PyMethod("set_exception(exception, /)", Replays = Replaying.Always)]
    private static PyValue SetException(PyContext context, PyFuture self, PyValue exception)
    {
        if (self is PyTask)
            return context.Raise(Errors.RuntimeError("Task does not support set_exception operation"));
        if (Ready(self).IsDone)
            return context.Raise(AsyncErrors.InvalidState("invalid state"));
        PyException error = ThrownException.OfFuture(context, exception);
        if (error.Type.IsSubtypeOf(ExceptionTypes.StopIteration))
        {
            PyException stop = error;
            error = Errors.RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future");
            error.SetCause(stop);
            error.Context = stop;
        }

        self.SetException(context, error);
        return PyValue.None;
    }

    [PyMethod("add_done_callback(fn, /, *, context=<unset>)")]
    private static void AddDoneCallback(PyContext context, PyFuture self, PyValue fn, PyValue variables)
        => (self.IsUninitialized ? throw Errors.RuntimeError("uninitialized Future object").ToException() : self).AddCallback(context, CallbackStrand.OfFuture(fn));

    [PyMethod("remove_done_callback(fn, /)")]
    private static PyValue RemoveDoneCallback(PyContext context, PyFuture self, PyValue fn)
    {
        var kept = new List<Scheduled>();
        long removed = 0;
        foreach (Scheduled callback in Ready(self).Callbacks.ToArray())
        {
            bool equal = false;
            if (callback is CallbackStrand strand && !Comparison.TryEquals(context, strand.Callback, fn, out equal))
                return PyValue.Signal;
            if (equal)
                removed++;
            else
                kept.Add(callback);
        }

        self.SetCallbacks([.. kept]);
        return PyValue.Int(removed);
    }

    [PyMethod("get_loop()")]
    private static PyValue GetLoop(PyContext context, PyFuture self)
    {
        Ready(self);
        return context.Scheduler.Loop;
    }

    [PyGetter("_loop")]
    private static PyValue Loop(PyContext context, PyFuture self) => context.Scheduler.Loop;

    [PyGetter("_cancel_message")]
    private static PyValue CancelMessage(PyFuture self) => self.CancelMessage;

    [PySetter("_cancel_message")]
    private static PyValue SetCancelMessage(PyContext context, PyFuture self, PyValue value)
    {
        self.CancelMessage = value;
        return PyValue.None;
    }

    /// <exception cref="RaisedException">No loop runs, none is current, and none is given.</exception>
    private static void RequireLoop(PyContext context, PyValue loop)
    {
        if (loop.Ref is not PyEventLoop && !context.Scheduler.IsLooping && !context.Scheduler.IsLoopSet)
            throw AsyncErrors.NoCurrentLoop().ToException();
    }

    /// <exception cref="RaisedException">Its class has not called the <c>__init__</c> of its base.</exception>
    private static PyFuture Ready(PyFuture future)
        => future.IsUninitialized ? throw Errors.RuntimeError(Uninitialized).ToException() : future;
}
