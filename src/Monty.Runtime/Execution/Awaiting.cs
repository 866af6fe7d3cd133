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
        PyFuture future => future.IsDone ? future.Result(context) : context.SuspendFor(future),
        PyAsyncGeneratorStep step => step.Await(context),
        _ => AwaitObject(context, awaitable),
    };

    private static PyValue AwaitObject(PyContext context, PyValue awaitable)
        => SpecialMethods.TryLookup(context, awaitable, "__await__", out PyValue method)
            ? new AwaitIteratorFrame(method).Start(context)
            : context.Raise(Errors.TypeError($"'{awaitable.Type.Name}' object can't be awaited"));
}
