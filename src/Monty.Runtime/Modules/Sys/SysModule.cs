using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Sys;

/// <summary>What the module <c>sys</c> asks the run for.</summary>
[PyModule("_sys", PublicName = "sys")]
internal static partial class SysModule
{
    [PyConstant("stdout")]
    private static readonly PyValue Output = PyTextStream.Output;

    [PyConstant("stderr")]
    private static readonly PyValue Error = PyTextStream.Error;

    [PyFunction("exception()")]
    private static PyException? Exception(PyContext context) => context.Handled;

    [PyFunction("exc_info()")]
    private static PyTuple ExceptionInfo(PyContext context)
        => context.Handled is { } handled
            ? new PyTuple([handled.Type, handled, handled.TracebackValue])
            : new PyTuple([PyValue.None, PyValue.None, PyValue.None]);

    [PyFunction("exit(status=None, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Exit(PyContext context, PyValue status)
    {
        // As CPython makes an exception of a value: None gives no argument, a tuple all of them.
        ReadOnlySpan<PyValue> arguments = status.Ref is PyTuple several ? several.Items : status.IsNone ? [] : [status];
        return context.Raise(Errors.SystemExit(context, arguments));
    }

    [PyFunction("intern(string, /)")]
    private static PyStr Intern(PyStr text) => text;

    [PyFunction("get_int_max_str_digits()")]
    private static int IntDigitLimit(PyContext context) => context.IntDigitLimit;

    [PyFunction("set_int_max_str_digits(maxdigits)")]
    private static void SetIntDigitLimit(PyContext context, int maxdigits)
    {
        if (maxdigits != 0 && maxdigits < IntText.LowestDigitLimit)
            throw Errors.ValueError("maxdigits must be >= 640 or 0 for unlimited").ToException();
        context.IntDigitLimit = maxdigits;
    }

    [PyFunction("getrecursionlimit()")]
    private static int RecursionLimit(PyContext context) => context.DepthLimit;

    [PyFunction("setrecursionlimit(limit, /)")]
    private static void SetRecursionLimit(PyContext context, int limit)
    {
        if (limit < 1)
            throw Errors.ValueError("recursion limit must be greater or equal than 1").ToException();
        if (limit <= context.Depth)
        {
            throw Errors.RecursionError(
                $"cannot set the recursion limit to {limit} at the recursion depth {context.Depth}: the limit is too low").ToException();
        }

        context.SetRecursionLimit(limit);
    }
}
