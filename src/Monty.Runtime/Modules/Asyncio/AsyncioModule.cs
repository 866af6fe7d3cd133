using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Asyncio;

/// <summary>The module <c>asyncio</c>: tasks run in turns inside the run; the host answers what they wait for.</summary>
[PyModule("asyncio")]
internal static partial class AsyncioModule
{
    [PyConstant("Future")]
    private static readonly PyValue Future = FutureTypes.Future;

    [PyConstant("Task")]
    private static readonly PyValue Task = FutureTypes.Task;

    /// <summary>Awaits the coroutine in place: the whole stack below waits with it.</summary>
    [PyFunction("run(main)")]
    private static PyValue Run(PyContext context, PyValue main)
        => main.Ref is PyCoroutine coroutine
            ? Awaiting.Await(context, context.Scheduler.Spawn(coroutine))
            : context.Raise(Errors.TypeError("An asyncio.Future, a coroutine or an awaitable is required"));

    [PyFunction("create_task(coro)")]
    private static PyValue CreateTask(PyContext context, PyValue coro)
        => coro.Ref is PyCoroutine coroutine
            ? context.Scheduler.Spawn(coroutine)
            : context.Raise(Errors.TypeError($"a coroutine was expected, got {Operations.Formatting.ReprText(context, coro)}"));

    [PyFunction("gather(*coros_or_futures, return_exceptions=False)")]
    private static PyValue Gather(PyContext context, ReadOnlySpan<PyValue> coros_or_futures, bool return_exceptions)
    {
        var children = new PyFuture[coros_or_futures.Length];
        for (int i = 0; i < children.Length; i++)
        {
            if (ToFuture(context, coros_or_futures[i]) is not { } child)
            {
                return context.Raise(Errors.TypeError(
                    "An asyncio.Future, a coroutine or an awaitable is required"));
            }

            children[i] = child;
        }

        return GatherFuture.Of(context, children, return_exceptions);
    }

    private static PyFuture? ToFuture(PyContext context, PyValue awaitable) => awaitable.Ref switch
    {
        PyFuture future => future,
        PyCoroutine coroutine => context.Scheduler.Spawn(coroutine),
        _ => null,
    };
}
