using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>Where <c>print</c> without a file writes: what the script has made of <c>sys.stdout</c>.</summary>
internal static class StandardOutput
{
    private static readonly PyStr Name = new("stdout");

    /// <returns>False where there is none: silently where it is None, else raising.</returns>
    public static bool TryFind(PyContext context, out PyValue stream)
    {
        stream = PyTextStream.Output;
        // A script that has not imported sys cannot have changed it.
        if (context.Modules.Find("sys") is not { } sys)
            return true;
        if (sys.TryGet(Name, out stream))
            return !stream.IsNone;
        context.Raise(Errors.RuntimeError("lost sys.stdout"));
        return false;
    }
}
