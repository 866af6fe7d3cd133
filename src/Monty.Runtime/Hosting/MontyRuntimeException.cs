namespace Monty;

/// <summary>A Python exception that the script did not catch. It cannot go on.</summary>
public sealed class MontyRuntimeException : MontyException
{
    private readonly string _traceback;

    internal MontyRuntimeException(
        string pythonType,
        string message,
        MontyValue value,
        IReadOnlyList<MontyFrame> frames,
        string traceback,
        ResourceUsage usage,
        Exception? inner)
        : base(message, inner)
    {
        PythonType = pythonType;
        Value = value;
        Frames = frames;
        Usage = usage;
        _traceback = traceback;
    }

    /// <summary>The name of the exception's Python type: <c>ValueError</c>, or a class of the script.</summary>
    public string PythonType { get; }

    /// <summary>The exception as a value: an <see cref="MontyValueKind.Exception"/>, with its arguments where they can be copied.</summary>
    public MontyValue Value { get; }

    /// <summary>Where the exception passed, outermost call first, as Python lists them.</summary>
    public IReadOnlyList<MontyFrame> Frames { get; }

    /// <summary>What the run used.</summary>
    public ResourceUsage Usage { get; }

    /// <summary>The traceback as CPython prints it, without a newline at the end.</summary>
    public string Traceback => _traceback;

    /// <summary>The traceback as CPython prints it.</summary>
    public override string ToString() => _traceback;
}
