using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods that tasks have beyond those of futures.</summary>
internal static partial class TaskMethods
{
    [PyConstructor("Task(coro, *, loop=None, name=None, context=None)")]
    private static PyValue New(PyContext context, PyType type, PyValue coro, PyValue loop, PyValue name, PyValue variables)
        => Spawning.Task(context, coro, name, isLoopGiven: loop.Ref is PyEventLoop);

    [PyMethod("__init__(coro, *, loop=None, name=None, context=None)")]
    private static PyValue Init(PyContext context, PyTask self, PyValue coro, PyValue loop, PyValue name, PyValue variables)
    {
        if (self.IsTask)
            return context.Raise(Errors.RuntimeError("this task has something to run already"));
        PyValue problem = Spawning.Refuse(context, coro, loop.Ref is PyEventLoop);
        if (problem.IsSignal)
            return problem;
        self.IsUninitialized = false;
        context.Scheduler.Begin(self, coro, Spawning.NameOf(context, name));
        return PyValue.None;
    }

    [PyMethod("get_name()")]
    private static PyValue GetName(PyTask self) => self.Name;

    [PyMethod("set_name(value, /)")]
    private static void SetName(PyContext context, PyTask self, PyValue value)
        => self.Name = value.Ref is PyStr ? value : PyValue.Str(Formatting.StrText(context, value));

    [PyMethod("get_coro()")]
    private static PyValue GetCoroutine(PyTask self) => self.Coroutine.IsUnbound ? PyValue.None : self.Coroutine;

    [PyGetter("_must_cancel")]
    private static bool MustCancel(PyTask self) => self.MustCancel;

    [PyGetter("_fut_waiter")]
    private static PyFuture? Awaited(PyTask self) => self.Awaited;

    [PyMethod("cancelling()")]
    private static int Cancelling(PyTask self) => self.CancelRequests;

    [PyMethod("uncancel()")]
    private static int Uncancel(PyTask self) => self.Uncancel();
}
