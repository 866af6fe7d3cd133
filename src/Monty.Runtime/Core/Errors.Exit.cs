using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>What ends a program.</summary>
    public static PyException SystemExit(PyContext context, params ReadOnlySpan<PyValue> arguments)
    {
        PyValue made = ExceptionTypes.SystemExit.Exceptions!.Make(context, ExceptionTypes.SystemExit, arguments, null);
        return (PyException)made.Ref;
    }
}
