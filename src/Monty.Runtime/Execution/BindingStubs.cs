using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Entries for calls whose arguments do not fit the parameters one to one: they bind, with defaults and errors.</summary>
internal sealed class BindingStubs
{
    private static readonly BindingStubs Instance = new();

    // Delegates closed over an instance are cheaper to call than those of static methods.
    public static readonly Entry0 Entry0 = Instance.Bind;
    public static readonly Entry1 Entry1 = Instance.Bind;
    public static readonly Entry2 Entry2 = Instance.Bind;
    public static readonly Entry3 Entry3 = Instance.Bind;
    public static readonly Entry4 Entry4 = Instance.Bind;

    private PyValue Bind(PyContext context, PyFunction function) => function.BindAndCall(context, default, null);

    private PyValue Bind(PyContext context, PyFunction function, PyValue a)
        => function.BindAndCall(context, new ReadOnlySpan<PyValue>(in a), null);

    private PyValue Bind(PyContext context, PyFunction function, PyValue a, PyValue b)
        => function.BindAndCall(context, [a, b], null);

    private PyValue Bind(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c)
        => function.BindAndCall(context, [a, b, c], null);

    private PyValue Bind(PyContext context, PyFunction function, PyValue a, PyValue b, PyValue c, PyValue d)
        => function.BindAndCall(context, [a, b, c, d], null);
}
