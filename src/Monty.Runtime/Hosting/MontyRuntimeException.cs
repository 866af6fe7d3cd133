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
        ScriptExit? exit,
        bool wasShown,
        Exception? inner)
        : base(message, inner)
    {
        PythonType = pythonType;
        Value = value;
        Frames = frames;
        Usage = usage;
        ExitCode = exit?.Code;
        ExitMessage = exit?.Message;
        WasShown = wasShown;
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

    /// <summary>
    /// Where the exception is a <c>SystemExit</c>, as <c>sys.exit</c> raises it, what a process would exit with: 0 for None, the
    /// number for an int, else 1. Null for every other exception.
    /// </summary>
    public int? ExitCode { get; }

    /// <summary>What Python prints to standard error for a <c>SystemExit</c> whose code is neither None nor an int; else null.</summary>
    public string? ExitMessage { get; }

    /// <summary>
    /// Whether the script has shown the exception itself, through a <c>sys.excepthook</c> or <c>sys.stderr</c> of its own: Python would
    /// print nothing more.
    /// </summary>
    public bool WasShown { get; }

    /// <summary>The traceback as CPython prints it, without a newline at the end.</summary>
    public string Traceback => _traceback;

    /// <summary>The traceback as CPython prints it.</summary>
    public override string ToString() => _traceback;
}

/// <summary>How a SystemExit ends a process.</summary>
internal readonly record struct ScriptExit(int Code, string? Message);
