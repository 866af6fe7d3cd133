using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Writes a syntax error as CPython does for a program that it cannot compile.</summary>
internal static class SyntaxErrorReport
{
    public static string Of(MontySyntaxException error)
    {
        PyType type = ExceptionNames.TryFind(error.PythonType, out PyType found) ? found : ExceptionTypes.SyntaxError;
        var exception = new PyException(type, error.Message);
        exception.SetField(SyntaxErrorBehaviour.Message, PyValue.Str(error.Message));
        if (error.Line > 0)
        {
            exception.SetField(SyntaxErrorBehaviour.FileName, PyValue.Str(error.FileName));
            exception.SetField(SyntaxErrorBehaviour.Line, PyValue.Int(error.Line));
            exception.SetField(SyntaxErrorBehaviour.Offset, PyValue.Int(error.Column));
            exception.SetField(SyntaxErrorBehaviour.EndLine, PyValue.Int(error.EndLine));
            exception.SetField(SyntaxErrorBehaviour.EndOffset, PyValue.Int(error.EndColumn));
            if (error.SourceLine is { } line)
                exception.SetField(SyntaxErrorBehaviour.Text, PyValue.Str(line));
        }

        var meter = new Meter(ResourceLimits.Default.ForMeter(), CancellationToken.None);
        var context = new PyContext(meter) { DepthLimit = ResourceLimits.Default.Depth };
        meter.Attach(context, operationsUsed: 0);
        meter.Start();
        var text = new List<string>();
        ExceptionSummary.Write(context, text, exception);
        return string.Concat(text).TrimEnd('\n');
    }
}
