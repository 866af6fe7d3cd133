using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Translates .NET exceptions of the host to Python exceptions, and remembers where they came from.</summary>
internal sealed class HostErrors
{
    /// <summary>From .NET types to Python types; a type that is not listed takes its base's.</summary>
    private static readonly FrozenDictionary<Type, PyType> Types = new Dictionary<Type, PyType>
    {
        [typeof(ArgumentException)] = ExceptionTypes.ValueError,
        [typeof(FormatException)] = ExceptionTypes.ValueError,
        [typeof(KeyNotFoundException)] = ExceptionTypes.KeyError,
        [typeof(IndexOutOfRangeException)] = ExceptionTypes.IndexError,
        [typeof(TimeoutException)] = ExceptionTypes.TimeoutError,
        [typeof(NotImplementedException)] = ExceptionTypes.NotImplementedError,
        [typeof(NotSupportedException)] = ExceptionTypes.NotImplementedError,
        [typeof(OverflowException)] = ExceptionTypes.OverflowError,
        [typeof(DivideByZeroException)] = ExceptionTypes.ZeroDivisionError,
        [typeof(InvalidCastException)] = ExceptionTypes.TypeError,
        [typeof(MontyConversionException)] = ExceptionTypes.TypeError,
        [typeof(FileNotFoundException)] = ExceptionTypes.FileNotFoundError,
        [typeof(DirectoryNotFoundException)] = ExceptionTypes.FileNotFoundError,
        [typeof(UnauthorizedAccessException)] = ExceptionTypes.PermissionError,
        [typeof(IOException)] = ExceptionTypes.OSError,
    }.ToFrozenDictionary();

    private ConditionalWeakTable<PyException, Exception>? _origins;

    /// <summary>The .NET exception that a Python one was made of, or null.</summary>
    public Exception? OriginOf(PyException exception)
        => _origins is not null && _origins.TryGetValue(exception, out Exception? origin) ? origin : null;

    /// <summary>The Python exception for a .NET one.</summary>
    public PyException Make(PyContext context, Exception exception)
    {
        PyException made = exception switch
        {
            MontyPythonException python
                => ValueImporter.ImportException(context, python.PythonType, python.Message, python.Arguments) ?? context.TakeRaised(),
            MontyRuntimeException script when ExceptionNames.TryFind(script.PythonType, out PyType type)
                => new PyException(type, script.Message),
            TaskCanceledException { InnerException: TimeoutException timeout } => new PyException(ExceptionTypes.TimeoutError, timeout.Message),
            _ => new PyException(TypeFor(exception.GetType()), MessageOf(exception)),
        };
        (_origins ??= []).AddOrUpdate(made, exception);
        return made;
    }

    /// <summary>Raises the Python exception for a .NET one.</summary>
    public PyValue Raise(PyContext context, Exception exception) => context.Raise(Make(context, exception));

    private static PyType TypeFor(Type type)
    {
        for (Type? candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (Types.TryGetValue(candidate, out PyType? found))
                return found;
        }

        return ExceptionTypes.RuntimeError;
    }

    /// <summary>The message without the parameter's name, which .NET appends on a line of its own style.</summary>
    private static string MessageOf(Exception exception)
    {
        string message = exception.Message;
        if (exception is ArgumentException { ParamName: { Length: > 0 } name })
        {
            string suffix = $" (Parameter '{name}')";
            int at = message.IndexOf(suffix, StringComparison.Ordinal);
            if (at > 0)
                return message[..at];
        }

        return message;
    }
}
