using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Makes the host's exception for a Python exception that nobody caught.</summary>
internal static class ErrorReport
{
    /// <exception cref="ResourceLimitException">The report takes more than the run has left.</exception>
    public static MontyRuntimeException Make(RunSession session, PyException exception)
    {
        PyContext context = session.Context;
        string traceback = TracebackFormatter.Format(context, exception);
        string message = MessageOf(context, exception);
        return new MontyRuntimeException(
            exception.Type.Name,
            message,
            ValueOf(context, exception, message),
            Frames.Of(exception),
            traceback[..^1],
            session.Usage,
            ExitOf(context, exception),
            context.Ending is (var ending, true) && ReferenceEquals(ending, exception),
            session.Errors.OriginOf(exception));
    }

    private static ScriptExit? ExitOf(PyContext context, PyException exception)
    {
        if (!exception.Class.IsSubtypeOf(ExceptionTypes.SystemExit))
            return null;
        PyValue code = exception.Field(SystemExitBehaviour.Code);
        if (code.IsUnbound || code.IsNone)
            return new ScriptExit(0, null);
        return code.IsInt || code.IsBool
            ? new ScriptExit(unchecked((int)code.Bits), null)
            : new ScriptExit(1, ExceptionSummary.SafeText(context, code, "code"));
    }

    /// <summary>What <c>str(e)</c> gives; CPython's placeholder where that fails.</summary>
    private static string MessageOf(PyContext context, PyException exception)
    {
        try
        {
            return Formatting.StrText(context, exception);
        }
        catch (RaisedException)
        {
            return "<exception str() failed>";
        }
    }

    /// <summary>The exception as a value; without arguments where those cannot be copied.</summary>
    private static MontyValue ValueOf(PyContext context, PyException exception, string message)
    {
        try
        {
            return ValueExporter.Export(context, exception);
        }
        catch (Exception problem) when (problem is RaisedException or MontyConversionException)
        {
            return MontyValue.OfException(exception.Type.Name, message, []);
        }
    }
}
