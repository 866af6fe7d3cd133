using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Makes tasks and futures of what scripts pass.</summary>
internal static class Spawning
{
    private static readonly PyStr WrapAwaitable = new("_wrap_awaitable");

    /// <summary>
    /// Whether a value counts as a coroutine: also a host call that was put off, which to the script is one, and a step of an asynchronous
    /// generator, which has the methods of one.
    /// </summary>
    public static bool IsCoroutine(PyValue value) => value.Ref is Coroutine or HostFuture or PyAsyncGeneratorStep or PyNextOrDefault;

    /// <summary>A task for a coroutine, or a signal.</summary>
    /// <param name="context">The run.</param>
    /// <param name="coroutine">What to run.</param>
    /// <param name="name">The task's name; None or unbound for one with a number.</param>
    /// <param name="isLoopGiven">Whether the loop need not run yet.</param>
    /// <exception cref="RaisedException">The name's <c>__str__</c> failed.</exception>
    public static PyValue Task(PyContext context, PyValue coroutine, PyValue name, bool isLoopGiven)
    {
        PyValue problem = Refuse(context, coroutine, isLoopGiven);
        return problem.IsSignal ? problem : context.Scheduler.Spawn(coroutine, NameOf(context, name));
    }

    /// <summary>Raises what speaks against a task for a value; None where nothing does.</summary>
    public static PyValue Refuse(PyContext context, PyValue coroutine, bool isLoopGiven)
    {
        if (!IsCoroutine(coroutine))
            return context.Raise(Errors.TypeError($"a coroutine was expected, got {Formatting.ReprText(context, coroutine)}"));
        return isLoopGiven || context.Scheduler.IsLooping ? PyValue.None : context.Raise(AsyncErrors.NoRunningLoop());
    }

    /// <summary>The name of a task as a str; unbound where it is to have a number.</summary>
    /// <exception cref="RaisedException">Its <c>__str__</c> failed.</exception>
    public static PyValue NameOf(PyContext context, PyValue name)
        => name.IsUnbound || name.IsNone ? default : name.Ref is PyStr ? name : PyValue.Str(Formatting.StrText(context, name));

    /// <summary><c>create_task</c>: what the loop's task factory makes, or a task.</summary>
    /// <param name="context">The run.</param>
    /// <param name="coroutine">What to run.</param>
    /// <param name="name">As given, or unbound.</param>
    /// <param name="variables">The context, as given, or unbound.</param>
    /// <param name="loop">The loop.</param>
    /// <exception cref="RaisedException">The name's <c>__str__</c> failed.</exception>
    public static PyValue Create(PyContext context, PyEventLoop loop, PyValue coroutine, PyValue name, PyValue variables)
    {
        if (loop.TaskFactory.IsNone)
            return Task(context, coroutine, name, isLoopGiven: true);
        var arguments = new List<PyValue> { loop, coroutine };
        var names = new List<string>();
        if (!name.IsUnbound)
        {
            arguments.Add(name);
            names.Add("name");
        }

        if (!variables.IsUnbound)
        {
            arguments.Add(variables);
            names.Add("context");
        }

        PyValue factory = loop.TaskFactory;
        return factory.Ref.Call(context, factory, arguments.ToArray(), names.Count == 0 ? null : new KeywordNames([.. names]));
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
            return context.Scheduler.Loop.TaskFactory.IsNone ? context.Scheduler.Spawn(awaitable) : Made(context, awaitable);
        context.Raise(AsyncErrors.NoCurrentLoop());
        return null;
    }

    /// <summary>What the task factory makes, which cannot suspend here; null while an error is being raised.</summary>
    private static PyFuture? Made(PyContext context, PyValue awaitable)
    {
        context.Pinned++;
        PyValue coroutine = IsCoroutine(awaitable) ? awaitable : LibraryCallFrame.Call(context, "asyncio.tasks", WrapAwaitable, awaitable);
        PyValue made = coroutine.IsSignal ? coroutine : Create(context, context.Scheduler.Loop, coroutine, default, default);
        context.Pinned--;
        if (made.IsSignal || Awaiting.AsFuture(made) is { } future)
            return made.Ref as PyFuture;
        context.Raise(Errors.TypeError($"a task factory must make a task, not {made.Type.Name}"));
        return null;
    }
}
