using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Writes a syntax error as CPython does for a program that it cannot compile.</summary>
internal static class SyntaxErrorReport
{
    public static string Of(MontySyntaxException error)
    {
        PyException exception = SyntaxErrorValue.Of(error);
        // A source that is no text has no place.
        for (int field = SyntaxErrorBehaviour.FileName; error.Line == 0 && exception.Type.IsSubtypeOf(ExceptionTypes.SyntaxError) && field <= SyntaxErrorBehaviour.EndOffset; field++)
            exception.SetField(field, PyValue.None);
        var meter = new Meter(ResourceLimits.Default.ForMeter(), CancellationToken.None);
        var context = new PyContext(meter) { DepthLimit = ResourceLimits.Default.Depth };
        meter.Attach(context, operationsUsed: 0);
        meter.Start();
        var text = new List<string>();
        ExceptionSummary.Of(context, exception, hasTraceback: false).Write(context, text);
        return string.Concat(text).TrimEnd('\n');
    }
}
