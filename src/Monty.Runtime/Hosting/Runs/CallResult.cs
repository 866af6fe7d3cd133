namespace Monty;

/// <summary>The answer to a call that was put off: a value, or an exception to raise where it is awaited.</summary>
public readonly struct CallResult
{
    private CallResult(MontyValue value, Exception? exception)
    {
        Value = value;
        Exception = exception;
    }

    /// <summary>The value; None for an exception.</summary>
    public MontyValue Value { get; }

    /// <summary>The exception to raise, or null.</summary>
    public Exception? Exception { get; }

    /// <summary>A value as an answer.</summary>
    public static implicit operator CallResult(MontyValue value) => Return(value);

    /// <summary>An answer that is a value.</summary>
    /// <exception cref="MontyConversionException">The value cannot go into a run.</exception>
    public static CallResult Return(MontyValue value)
    {
        value.RequireCrossing();
        return new(value, null);
    }

    /// <summary>An answer that raises a Python exception.</summary>
    /// <exception cref="ArgumentException">Python has no built-in exception of that name.</exception>
    public static CallResult Raise(string pythonType, string message, params MontyValue[] arguments)
        => new(default, new MontyPythonException(pythonType, message, arguments));

    /// <summary>An answer that raises the translation of a .NET exception (see <see cref="MontyPythonException"/>).</summary>
    public static CallResult Raise(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new(default, exception);
    }
}
