using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>A function as errors about its arguments name it.</summary>
internal static class FunctionNaming
{
    /// <summary>CPython's _PyObject_FunctionStr: <c>module.qualname()</c>, the module left out for builtins; else <c>str(f)</c>.</summary>
    public static string Describe(PyContext context, PyValue function)
    {
        // The body of a class statement stands for the call that makes the class.
        if (function.Ref is PyFunction { Code.Kind: CodeKind.ClassBody })
            return "__build_class__()";
        if (TryText(context, function, "__qualname__") is not { } name)
            return Formatting.StrText(context, function);
        string? module = TryText(context, function, "__module__");
        return module is null or "builtins" ? $"{name}()" : $"{module}.{name}()";
    }

    private static string? TryText(PyContext context, PyValue value, string attribute)
    {
        context.Pinned++;
        PyValue result = Attributes.Get(context, value, new PyStr(attribute));
        context.Pinned--;
        if (context.State == RunState.Raising)
            context.TakeRaised();
        return (result.Ref as PyStr)?.Text;
    }
}
