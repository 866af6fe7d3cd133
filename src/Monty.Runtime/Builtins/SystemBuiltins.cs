using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Builtins;

/// <summary><c>input</c>, <c>open</c>, <c>breakpoint</c>, <c>help</c>: the host answers them, or nobody does.</summary>
[PyModule("builtins")]
internal static partial class SystemBuiltins
{
    [PyFunction("input(prompt=<unset>, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue Input(PyContext context, PyValue prompt)
        => SystemCalls.Ask(context, "input", prompt.IsUnbound ? [] : [prompt], default);

    [PyFunction("open(*args, **kwargs)")]
    private static PyValue Open(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => SystemCalls.Ask(context, "open", arguments, named);

    [PyFunction("breakpoint(*args, **kws)")]
    private static PyValue Breakpoint(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => SystemCalls.Ask(context, "breakpoint", arguments, named);

    [PyFunction("help(*args, **kwds)")]
    private static PyValue Help(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordArguments named)
        => SystemCalls.Ask(context, "help", arguments, named);
}
