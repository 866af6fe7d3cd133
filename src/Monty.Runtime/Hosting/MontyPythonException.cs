using Monty.Runtime.Hosting;

namespace Monty;

/// <summary>Thrown by a host function to raise a Python exception of a certain type in the script.</summary>
/// <remarks>
/// Other .NET exceptions are translated: ArgumentException and FormatException to ValueError, KeyNotFoundException to KeyError,
/// IndexOutOfRangeException to IndexError, TimeoutException to TimeoutError, NotImplementedException and NotSupportedException to
/// NotImplementedError, OverflowException to OverflowError, DivideByZeroException to ZeroDivisionError, InvalidCastException and
/// <see cref="MontyConversionException"/> to TypeError, FileNotFoundException to FileNotFoundError, UnauthorizedAccessException to
/// PermissionError, other IOExceptions to OSError, a <see cref="MontyRuntimeException"/> to its own type, and anything else to
/// RuntimeError; each with its message.
/// </remarks>
public sealed class MontyPythonException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="pythonType">The name of a built-in Python exception type.</param>
    /// <param name="message">Its message: the one argument unless <paramref name="arguments"/> are given.</param>
    /// <param name="arguments">The exception's <c>args</c>.</param>
    /// <exception cref="ArgumentException">Python has no built-in exception of that name.</exception>
    /// <exception cref="MontyConversionException">An argument cannot go into a run.</exception>
    public MontyPythonException(string pythonType, string message, params MontyValue[] arguments)
        : base(message)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(arguments);
        ExceptionNames.Require(pythonType, nameof(pythonType));
        foreach (MontyValue argument in arguments)
            argument.RequireCrossing();
        PythonType = pythonType;
        Arguments = arguments;
    }

    /// <summary>The name of the Python exception type.</summary>
    public string PythonType { get; }

    /// <summary>The exception's <c>args</c>; empty where the message is the one argument.</summary>
    public IReadOnlyList<MontyValue> Arguments { get; }
}
