using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The exceptions of <c>asyncio</c> that the scheduler itself raises.</summary>
internal static class AsyncErrors
{
    public static readonly PyType CancelledError = PyType.BuiltinException("CancelledError", [ExceptionTypes.BaseException], null, Module);
    public static readonly PyType InvalidStateError = PyType.BuiltinException("InvalidStateError", [ExceptionTypes.Exception], null, Module);

    private const string Module = "asyncio.exceptions";

    public static PyException InvalidState(string message) => Errors.Make(InvalidStateError, message);

    public static PyException NoRunningLoop() => Errors.RuntimeError("no running event loop");

    public static PyException NoCurrentLoop() => Errors.RuntimeError("There is no current event loop in thread 'MainThread'.");

    public static PyException NotAwaitable()
        => Errors.TypeError("An asyncio.Future, a coroutine or an awaitable is required");
}
