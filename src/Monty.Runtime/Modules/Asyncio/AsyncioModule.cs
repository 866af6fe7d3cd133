using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Asyncio;

/// <summary>The module <c>asyncio</c>: tasks run in turns inside the run; the host answers what they wait for.</summary>
[PyModule("asyncio")]
internal static partial class AsyncioModule
{
    private static readonly PyStr RunWith = new("_run_with");

    [PyConstant("Future")]
    private static readonly PyValue Future = FutureTypes.Future;

    [PyConstant("Task")]
    private static readonly PyValue Task = FutureTypes.Task;

    [PyConstant("Handle")]
    private static readonly PyValue Handle = FutureTypes.Handle;

    [PyConstant("TimerHandle")]
    private static readonly PyValue TimerHandle = FutureTypes.TimerHandle;

    [PyConstant("CancelledError")]
    private static readonly PyValue CancelledError = AsyncErrors.CancelledError;

    [PyConstant("InvalidStateError")]
    private static readonly PyValue InvalidStateError = AsyncErrors.InvalidStateError;

    [PyConstant("ALL_COMPLETED")]
    private static readonly PyValue AllCompleted = PyValue.Str("ALL_COMPLETED");

    [PyConstant("FIRST_COMPLETED")]
    private static readonly PyValue FirstCompleted = PyValue.Str("FIRST_COMPLETED");

    [PyConstant("FIRST_EXCEPTION")]
    private static readonly PyValue FirstException = PyValue.Str("FIRST_EXCEPTION");

    [PyConstant("TimeoutError")]
    private static readonly PyValue TimeoutError = ExceptionTypes.TimeoutError;

    [PyFunction("run(main, *, debug=None, loop_factory=None)", Style = ArgumentStyle.Python)]
    private static PyValue Run(PyContext context, PyValue main, PyValue debug, PyValue loop_factory)
        => loop_factory.IsNone || !ReferenceEquals(context.Scheduler.Current, context.Scheduler.Main)
            ? RunFrame.Run(context, new PyEventLoop { IsDebugging = debug.IsTrue }, main, endsTasks: true)
            : LibraryCallFrame.Call(context, "asyncio.runners", RunWith, main, debug, loop_factory);

    [PyFunction("create_task(coro, *, name=<unset>, context=<unset>)", Style = ArgumentStyle.Python)]
    private static PyValue CreateTask(PyContext context, PyValue coro, PyValue name, PyValue variables)
        => context.Scheduler.IsLooping
            ? Spawning.Create(context, context.Scheduler.Loop, coro, name, variables)
            : Spawning.Task(context, coro, name, isLoopGiven: false);

    [PyFunction("ensure_future(coro_or_future, *, loop=None)", Style = ArgumentStyle.Python)]
    private static PyValue EnsureFuture(PyContext context, PyValue coro_or_future, PyValue loop)
        => Spawning.Future(context, coro_or_future, loop.Ref is PyEventLoop) is { } future ? future : PyValue.Signal;

    [PyFunction("gather(*coros_or_futures, return_exceptions=False)", Style = ArgumentStyle.Python)]
    private static PyValue Gather(PyContext context, ReadOnlySpan<PyValue> coros_or_futures, bool return_exceptions)
    {
        if (coros_or_futures.Length == 0 && !context.Scheduler.IsLooping && !context.Scheduler.IsLoopSet)
            return context.Raise(AsyncErrors.NoCurrentLoop());
        var children = new PyFuture[coros_or_futures.Length];
        var made = new Dictionary<PyObject, PyFuture>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < children.Length; i++)
        {
            PyObject given = coros_or_futures[i].Ref;
            if (!made.TryGetValue(given, out PyFuture? child))
            {
                child = Spawning.Future(context, coros_or_futures[i]);
                if (child is null)
                    return PyValue.Signal;
                made.Add(given, child);
            }

            children[i] = child;
        }

        return GatherFuture.Of(context, children, return_exceptions);
    }

    [PyFunction("iscoroutine(obj)", Style = ArgumentStyle.Python)]
    private static bool IsCoroutine(PyValue obj) => Spawning.IsCoroutine(obj);

    [PyFunction("isfuture(obj)", Style = ArgumentStyle.Python)]
    private static bool IsFuture(PyValue obj) => Awaiting.AsFuture(obj) is not null;

    [PyFunction("current_task(loop=None)")]
    private static PyValue CurrentTask(PyContext context, PyValue loop)
    {
        if (!context.Scheduler.IsLooping)
            return loop.IsNone ? context.Raise(AsyncErrors.NoRunningLoop()) : PyValue.None;
        return context.Scheduler.Current is PyTask task ? task : PyValue.None;
    }

    [PyFunction("all_tasks(loop=None)")]
    private static PyValue AllTasks(PyContext context, PyValue loop)
    {
        if (!context.Scheduler.IsLooping && loop.IsNone)
            return context.Raise(AsyncErrors.NoRunningLoop());
        var tasks = new PySet();
        foreach (PyTask task in context.Scheduler.UnfinishedTasks())
            tasks.Add(context, task);
        return tasks;
    }

    [PyFunction("get_running_loop()")]
    private static PyValue GetRunningLoop(PyContext context)
        => context.Scheduler.IsLooping ? context.Scheduler.Loop : context.Raise(AsyncErrors.NoRunningLoop());

    [PyFunction("new_event_loop()", Style = ArgumentStyle.Python)]
    private static PyValue NewEventLoop() => new PyEventLoop();

    [PyFunction("set_event_loop(loop)", Style = ArgumentStyle.Python)]
    private static void SetEventLoop(PyContext context, PyValue loop)
    {
        context.Scheduler.IsLoopSet = !loop.IsNone;
        if (loop.Ref is PyEventLoop given && !context.Scheduler.IsLooping)
            context.Scheduler.Loop = given;
    }

    [PyFunction("get_event_loop()")]
    private static PyValue GetEventLoop(PyContext context)
        => context.Scheduler.IsLooping || context.Scheduler.IsLoopSet
            ? context.Scheduler.Loop
            : context.Raise(AsyncErrors.NoCurrentLoop());

    [PyFunction("sleep(delay, result=None)", Style = ArgumentStyle.Python)]
    private static PyValue Sleep(PyValue delay, PyValue result) => new SleepCoroutine(delay, result);
}
