using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for <c>await</c>.</summary>
/// <remarks>
/// A coroutine runs on the stack of who awaits it. A future that is not done suspends the whole task; the scheduler goes on
/// with it when the future is done. So nothing is passed up through the awaiting coroutines.
/// </remarks>
internal static class Awaiting
{
    /// <summary>The result of an awaitable, or a signal.</summary>
    public static PyValue Await(PyContext context, PyValue awaitable) => awaitable.Ref switch
    {
        PyCoroutine coroutine => coroutine.Await(context),
        PyFuture future when future is not CallbackStrand && !HasOwnAwait(future)
            => future.IsDone ? future.Result(context) : context.SuspendFor(future),
        PyAsyncGeneratorStep step => step.Await(context),
        Coroutine coroutine => coroutine.Await(context),
        PyNextOrDefault next => next.Await(context),
        _ => AwaitObject(context, awaitable),
    };

    /// <summary>Awaits what <c>__anext__</c> returned to <c>async for</c>, which words its own error where that cannot be awaited.</summary>
    public static PyValue AwaitNext(PyContext context, PyValue awaitable)
    {
        if (!IsAwaitable(context, awaitable))
            return RaiseInvalidNext(context, awaitable, CannotBeAwaited(awaitable));
        if ((AsFuture(awaitable) is { } future && !HasOwnAwait(future)) || awaitable.Ref is Drivable || IsGenerator(awaitable))
            return Await(context, awaitable);
        SpecialMethods.TryLookup(context, awaitable, "__await__", out PyValue method);
        return method.IsSignal
            ? RaiseInvalidNext(context, awaitable, context.TakeRaised())
            : new AwaitIteratorFrame(method, awaitable).Start(context);
    }

    /// <summary>The error of <c>async for</c> for something that <c>__anext__</c> returned.</summary>
    public static PyValue RaiseInvalidNext(PyContext context, PyValue awaitable, PyException reason)
        => Raising.RaiseInstead(
            context,
            Errors.TypeError($"'async for' received an invalid object from __anext__: {awaitable.Type.Name}"),
            reason);

    /// <summary>Awaits what <c>__aenter__</c> returned.</summary>
    public static PyValue AwaitEnter(PyContext context, PyValue awaitable) => AwaitOf(context, awaitable, "__aenter__");

    /// <summary>Awaits what <c>__aexit__</c> returned.</summary>
    public static PyValue AwaitExit(PyContext context, PyValue awaitable) => AwaitOf(context, awaitable, "__aexit__");

    /// <summary>Whether <c>await</c> takes a value.</summary>
    public static bool IsAwaitable(PyContext context, PyValue value)
        => value.Ref is Coroutine or PyAsyncGeneratorStep or PyNextOrDefault || AsFuture(value) is not null || IsGenerator(value)
            || value.Type.Find(context, "__await__") is not null;

    /// <summary>The value as a future, or null.</summary>
    public static PyFuture? AsFuture(PyValue value) => value.Ref is PyFuture future and not CallbackStrand ? future : null;

    /// <summary>Whether a class of the script says how its futures are awaited.</summary>
    private static bool HasOwnAwait(PyFuture future)
        => !future.Class.IsBuiltin && future.Class.TryLookup("__await__", out PyValue method) && method.Ref is not NativeFunction;

    private static PyValue AwaitOf(PyContext context, PyValue awaitable, string method)
        => awaitable.Ref is Coroutine coroutine
            ? coroutine.Await(context)
            : IsAwaitable(context, awaitable)
                ? Await(context, awaitable)
                : context.Raise(Errors.TypeError(
                    $"'async with' received an object from {method} that does not implement __await__: {awaitable.Type.Name}"));

    /// <summary>Whether it is a generator of a function that <c>types.coroutine</c> has marked.</summary>
    private static bool IsGenerator(PyValue value) => value.Ref is PyGenerator { Frame.Function.MakesAwaitables: true };

    private static PyValue AwaitObject(PyContext context, PyValue awaitable)
    {
        if (IsGenerator(awaitable))
            return AwaitIteratorFrame.Await(context, awaitable);
        if (!SpecialMethods.TryLookup(context, awaitable, "__await__", out PyValue method))
            return context.Raise(CannotBeAwaited(awaitable));
        return method.IsSignal ? method : new AwaitIteratorFrame(method, default).Start(context);
    }

    /// <summary>The error for a value that cannot be awaited.</summary>
    public static PyException CannotBeAwaited(PyValue value) => Errors.TypeError($"'{value.Type.Name}' object can't be awaited");
}
