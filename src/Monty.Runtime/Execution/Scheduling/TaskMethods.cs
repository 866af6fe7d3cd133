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
        => loop.Ref is PyEventLoop ? Spawning.TaskLater(context, coro, name) : Spawning.Task(context, coro, name);

    [PyMethod("get_name()")]
    private static PyValue GetName(PyTask self) => self.Name;

    [PyMethod("set_name(value, /)")]
    private static void SetName(PyContext context, PyTask self, PyValue value)
        => self.Name = value.Ref is PyStr ? value : PyValue.Str(Formatting.StrText(context, value));

    [PyMethod("get_coro()")]
    private static PyValue GetCoroutine(PyTask self) => self.Coroutine.IsUnbound ? PyValue.None : self.Coroutine;

    [PyMethod("cancelling()")]
    private static int Cancelling(PyTask self) => self.CancelRequests;

    [PyMethod("uncancel()")]
    private static int Uncancel(PyTask self) => self.Uncancel();
}
