using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>Where <c>print</c> without a file writes: what the script has made of <c>sys.stdout</c>.</summary>
internal static class StandardOutput
{
    private static readonly PyStr Name = new("stdout");

    /// <param name="context">The run.</param>
    /// <param name="file">Stays None where that is the run's own output.</param>
    /// <returns>False where nothing is to be written: silently where <c>sys.stdout</c> is None, else raising.</returns>
    public static bool TryFind(PyContext context, ref PyValue file)
    {
        // A script that has not imported sys cannot have changed it.
        if (context.Modules.Find("sys") is not { } sys)
            return true;
        if (!sys.TryGet(context, Name, out PyValue stream))
        {
            context.Raise(Errors.RuntimeError("lost sys.stdout"));
            return false;
        }

        if (!ReferenceEquals(stream.Ref, PyTextStream.Output))
            file = stream;
        return !stream.IsNone;
    }
}
