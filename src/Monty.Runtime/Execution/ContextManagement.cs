using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for <c>with</c> statements.</summary>
internal static class ContextManagement
{
    /// <summary>A pair of the bound enter and exit methods, looked up on the type.</summary>
    public static PyValue Load(PyContext context, PyValue manager, bool isAsync)
    {
        (string enter, string exit) = isAsync ? ("__aenter__", "__aexit__") : ("__enter__", "__exit__");
        if (!SpecialMethods.TryLookup(context, manager, exit, out PyValue exitMethod))
            return Missing(context, manager, isAsync, exit);
        if (exitMethod.IsSignal)
            return exitMethod;
        if (!SpecialMethods.TryLookup(context, manager, enter, out PyValue enterMethod))
            return Missing(context, manager, isAsync, enter);
        if (enterMethod.IsSignal)
            return enterMethod;
        return new PyTuple([enterMethod, exitMethod]);
    }

    /// <summary><c>exit(type(exception), exception, traceback)</c></summary>
    public static PyValue CallExit(PyContext context, PyValue exit, PyValue exception)
    {
        var raised = (PyException)exception.Ref;
        return exit.Ref.Call3(context, exit, raised.Type, exception, raised.TracebackValue);
    }

    private static PyValue Missing(PyContext context, PyValue manager, bool isAsync, string method)
    {
        string kind = isAsync ? "asynchronous context manager" : "context manager";
        string subject = $"'{manager.Type.FullyQualifiedName}' object does not support the {kind} protocol (missed {method} method)";
        (string enter, string exit) = isAsync ? ("__enter__", "__exit__") : ("__aenter__", "__aexit__");
        if (!manager.Type.TryLookup(enter, out _) || !manager.Type.TryLookup(exit, out _))
            return context.Raise(Errors.TypeError(subject));
        string hint = isAsync ? "with" : "async with";
        string hinted = isAsync ? "context manager" : "asynchronous context manager";
        return context.Raise(Errors.TypeError($"{subject} but it supports the {hinted} protocol. Did you mean to use '{hint}'?"));
    }
}
