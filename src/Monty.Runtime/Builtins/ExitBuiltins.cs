using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Builtins;

/// <summary><c>exit</c> and <c>quit</c>, which CPython's <c>site</c> adds.</summary>
[PyModule("builtins")]
internal static partial class ExitBuiltins
{
    [PyFunction("exit(code=None)")]
    private static PyValue Exit(PyContext context, PyValue code) => context.Raise(Errors.SystemExit(context, code));

    [PyFunction("quit(code=None)")]
    private static PyValue Quit(PyContext context, PyValue code) => context.Raise(Errors.SystemExit(context, code));
}
