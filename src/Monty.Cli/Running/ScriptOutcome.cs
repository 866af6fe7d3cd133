using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Monty.Cli.Commands;

namespace Monty.Cli.Running;

/// <summary>What came of a run: a value, an error or a passed limit.</summary>
internal sealed class ScriptOutcome
{
    private readonly string _status;
    private readonly MontyValue _output;
    private readonly ScriptError? _error;
    private readonly ResourceUsage _usage;

    /// <summary>Whether the script has shown its error itself.</summary>
    private readonly bool _isShown;

    private ScriptOutcome(string status, int exitCode, MontyValue output, ScriptError? error, ResourceUsage usage, bool isShown = false)
    {
        _isShown = isShown;
        _status = status;
        ExitCode = exitCode;
        _output = output;
        _error = error;
        _usage = usage;
    }

    public int ExitCode { get; }

    /// <summary>What goes to standard error; null where nothing does.</summary>
    public string? Report => _isShown ? null : _error?.Traceback;

    public static ScriptOutcome Of(MontyValue output, ResourceUsage usage) => new("ok", ExitCodes.Success, output, null, usage);

    public static ScriptOutcome Of(MontySyntaxException error)
        => new("error", ExitCodes.ScriptError, default, new ScriptError(error.PythonType, error.Message, error.ToString()), default);

    /// <summary>An exception of the script; <c>SystemExit</c> ends it with the code that it carries, as in Python.</summary>
    public static ScriptOutcome Of(MontyRuntimeException error)
    {
        ResourceUsage usage = error.Usage;
        var described = new ScriptError(error.PythonType, error.Message, error.ToString());
        if (error.ExitCode is not { } code)
            return new("error", ExitCodes.ScriptError, default, described, usage, error.WasShown);
        return code == 0
            ? new("ok", ExitCodes.Success, default, null, usage)
            : new("error", code & 0xFF, default, described with { Traceback = error.ExitMessage }, usage, error.WasShown);
    }

    public static ScriptOutcome Of(MontyLimitException limit)
        => new("limit", ExitCodes.Limit, default, new ScriptError(limit.Limit, limit.Message, $"monty: {limit.Message}"), limit.Usage);

    public static ScriptOutcome Of(MontyInternalException defect)
        => new("error", ExitCodes.Defect, default, new ScriptError(nameof(MontyInternalException), defect.Message, defect.ToString()), default);

    /// <summary>The time is over, while the script waited for the host.</summary>
    public static ScriptOutcome OfTimeout(TimeSpan timeout)
    {
        string message = $"time limit exceeded: {timeout.TotalSeconds} s, the time of host functions included";
        return new("limit", ExitCodes.Limit, default, new ScriptError(nameof(ResourceLimits.Time), message, $"monty: {message}"), default);
    }

    /// <summary>What was asked for cannot be done.</summary>
    public static ScriptOutcome OfUsage(string message)
        => new("error", ExitCodes.Usage, default, new ScriptError("UsageError", message, null), default);

    /// <summary>The script ran to its end, but its last value is none that can be copied.</summary>
    public static ScriptOutcome OfUnreadable(MontyConversionException problem)
        => new("ok", ExitCodes.Success, default, new ScriptError("MontyConversionException", problem.Message, null), default);

    /// <summary>The whole answer as one line of JSON.</summary>
    /// <param name="output">What the script printed.</param>
    /// <param name="id">Writes the answer's <c>id</c>, where it has one.</param>
    public string ToJson(ScriptOutput output, Action<Utf8JsonWriter>? id = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            id?.Invoke(writer);
            writer.WriteString("status", _status);
            writer.WritePropertyName("output");
            _output.WriteJson(writer);
            WriteText(writer, "repr", _output.ToString());
            writer.WriteString("type", _output.TypeName);
            WriteText(writer, "stdout", output.Output);
            WriteText(writer, "stderr", output.Error);
            WriteError(writer);
            WriteUsage(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        writer.WritePropertyName(name);
        ((MontyValue)text).WriteJson(writer);
    }

    private void WriteError(Utf8JsonWriter writer)
    {
        if (_error is null)
        {
            writer.WriteNull("error");
            return;
        }

        writer.WriteStartObject("error");
        writer.WriteString("type", _error.Type);
        WriteText(writer, "message", _error.Message);
        WriteText(writer, "traceback", _error.Traceback);
        writer.WriteEndObject();
    }

    private void WriteUsage(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("usage");
        writer.WriteNumber("operations", _usage.Operations);
        writer.WriteNumber("seconds", Math.Round(_usage.Time.TotalSeconds, 6));
        writer.WriteNumber("output", _usage.Output);
        writer.WriteNumber("host_calls", _usage.HostCalls);
        writer.WriteEndObject();
    }

    private sealed record ScriptError(string Type, string Message, string? Traceback);
}
