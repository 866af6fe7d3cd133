using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Makes tasks and futures of what scripts pass.</summary>
internal static class Spawning
{
    /// <summary>Whether a value counts as a coroutine: also a host call that was put off, which to the script is one.</summary>
    public static bool IsCoroutine(PyValue value) => value.Ref is Coroutine or HostFuture;

    /// <summary>A task for a coroutine, or a signal.</summary>
    /// <exception cref="RaisedException">The name's <c>__str__</c> failed.</exception>
    public static PyValue Task(PyContext context, PyValue coroutine, PyValue name)
    {
        return !IsCoroutine(coroutine) || context.Scheduler.IsLooping
            ? TaskLater(context, coroutine, name)
            : context.Raise(AsyncErrors.NoRunningLoop());
    }

    /// <summary>The same where the loop need not run yet.</summary>
    /// <exception cref="RaisedException">The name's <c>__str__</c> failed.</exception>
    public static PyValue TaskLater(PyContext context, PyValue coroutine, PyValue name)
    {
        if (!IsCoroutine(coroutine))
            return context.Raise(Errors.TypeError($"a coroutine was expected, got {Formatting.ReprText(context, coroutine)}"));
        if (name.IsUnbound || name.IsNone)
            return context.Scheduler.Spawn(coroutine);
        return context.Scheduler.Spawn(coroutine, name.Ref is PyStr ? name : PyValue.Str(Formatting.StrText(context, name)));
    }

    /// <summary><c>ensure_future</c>: the future itself, a task for anything else that can be awaited, or null while an error is being raised.</summary>
    public static PyFuture? Future(PyContext context, PyValue awaitable, bool isLoopGiven = false)
    {
        if (Awaiting.AsFuture(awaitable) is { } future)
            return future;
        if (!Awaiting.IsAwaitable(context, awaitable))
        {
            context.Raise(AsyncErrors.NotAwaitable());
            return null;
        }

        if (isLoopGiven || context.Scheduler.IsLooping || context.Scheduler.IsLoopSet)
            return context.Scheduler.Spawn(awaitable);
        context.Raise(AsyncErrors.NoCurrentLoop());
        return null;
    }
}
