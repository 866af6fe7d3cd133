using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Monty.Cli.Commands;
using Monty.Cli.Running;

namespace Monty.Cli.Functions;

/// <summary>A child process that runs a Python file and serves its functions. The file is the host's code; the script is not.</summary>
/// <remarks>
/// Messages are lines of JSON. The child begins with {"functions": {name: is async}} or {"failure": text}; then each
/// {"id", "name", "args", "kwargs"} that it reads is answered by {"id", "result"} or {"id", "error": {"type", "message", "args"}}.
/// </remarks>
internal sealed class PythonFunctions : IAsyncDisposable
{
    private static readonly JsonDocumentOptions ReaderOptions = new() { MaxDepth = 1000 };

    private readonly Process _process;
    private readonly ConcurrentDictionary<long, TaskCompletionSource<MontyValue>> _calls = new();
    private readonly Lock _writing = new();
    private readonly Dictionary<string, bool> _functions = new(StringComparer.Ordinal);
    private Task _reading = Task.CompletedTask;
    private long _lastId;
    private volatile bool _isEnded;

    private PythonFunctions(Process process)
    {
        _process = process;
    }

    /// <summary>The functions, and whether each is async.</summary>
    public IReadOnlyDictionary<string, bool> Names => _functions;

    /// <exception cref="UsageException">There is no python3, or the file cannot be run.</exception>
    public static async Task<PythonFunctions> StartAsync(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"can't open file '{path}': there is none");
        var functions = new PythonFunctions(StartProcess(path));
        try
        {
            await functions.BeginAsync(path);
            return functions;
        }
        catch
        {
            await functions.DisposeAsync();
            throw;
        }
    }

    /// <summary>Offers the functions to scripts.</summary>
    /// <exception cref="UsageException">A function has a name that scripts cannot use.</exception>
    public void AddTo(MontyHost host)
    {
        try
        {
            foreach ((string name, bool isAsync) in _functions)
            {
                host.Function(name, isAsync
                    ? (CallArguments arguments, CancellationToken cancellation) => CallAsync(name, arguments, cancellation)
                    : (CallArguments arguments, CancellationToken cancellation)
                        => CallAsync(name, arguments, cancellation).GetAwaiter().GetResult());
            }
        }
        catch (ArgumentException problem)
        {
            throw new UsageException($"a function cannot be offered to the script: {problem.Message}");
        }
    }

    /// <summary>Calls a function.</summary>
    /// <exception cref="MontyPythonException">The function raised.</exception>
    /// <exception cref="MontyConversionException">An argument cannot be passed.</exception>
    public async Task<MontyValue> CallAsync(string name, CallArguments arguments, CancellationToken cancellation)
        => await CallAsync(name, arguments.Positional, arguments.Keywords, cancellation);

    /// <summary>Calls a function.</summary>
    /// <exception cref="MontyPythonException">The function raised.</exception>
    /// <exception cref="MontyConversionException">An argument cannot be passed.</exception>
    public async Task<MontyValue> CallAsync(
        string name, IReadOnlyList<MontyValue> arguments, IReadOnlyDictionary<string, MontyValue> keywords, CancellationToken cancellation)
    {
        long id = Interlocked.Increment(ref _lastId);
        string request = Request(id, name, arguments, keywords);
        var answer = new TaskCompletionSource<MontyValue>(TaskCreationOptions.RunContinuationsAsynchronously);
        _calls[id] = answer;
        if (_isEnded)
            throw Ended();
        Send(request);
        try
        {
            return await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _calls.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isEnded = true;
        try
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _reading;
        _process.Dispose();
    }

    private static Process StartProcess(string path)
    {
        using Stream resource = typeof(PythonFunctions).Assembly.GetManifestResourceStream("serve_functions.py")!;
        using var reader = new StreamReader(resource);
        var start = new ProcessStartInfo("python3", ["-c", reader.ReadToEnd(), path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UsageException("-f/--functions needs 'python3' on the PATH to run the functions, and there is none");
        }
    }

    private async Task BeginAsync(string path)
    {
        string? line = await _process.StandardOutput.ReadLineAsync();
        if (line is null)
            throw new UsageException($"python3 ended before it served the functions of '{path}'");
        using JsonDocument greeting = JsonDocument.Parse(line, ReaderOptions);
        if (greeting.RootElement.TryGetProperty("failure", out JsonElement failure))
            throw new UsageException($"the functions of '{path}' cannot be served:\n{failure.GetString()}");
        foreach (JsonProperty function in greeting.RootElement.GetProperty("functions").EnumerateObject())
            _functions.Add(function.Name, function.Value.GetBoolean());
        _reading = Task.Run(ReadAnswersAsync);
    }

    private static string Request(
        long id, string name, IReadOnlyList<MontyValue> arguments, IReadOnlyDictionary<string, MontyValue> keywords)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", id);
            writer.WriteString("name", name);
            writer.WriteStartArray("args");
            foreach (MontyValue argument in arguments)
                WireValue.Write(writer, argument);
            writer.WriteEndArray();
            writer.WriteStartObject("kwargs");
            foreach ((string keyword, MontyValue argument) in keywords)
            {
                writer.WritePropertyName(keyword);
                WireValue.Write(writer, argument);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private void Send(string request)
    {
        try
        {
            lock (_writing)
            {
                _process.StandardInput.WriteLine(request);
                _process.StandardInput.Flush();
            }
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            throw Ended();
        }
    }

    private async Task ReadAnswersAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            using JsonDocument message = JsonDocument.Parse(line, ReaderOptions);
            Answer(message.RootElement);
        }

        _isEnded = true;
        foreach (TaskCompletionSource<MontyValue> call in _calls.Values)
            call.TrySetException(Ended());
    }

    private void Answer(JsonElement message)
    {
        if (!_calls.TryGetValue(message.GetProperty("id").GetInt64(), out TaskCompletionSource<MontyValue>? call))
            return;
        try
        {
            if (message.TryGetProperty("error", out JsonElement error))
                call.TrySetException(ErrorOf(error));
            else
                call.TrySetResult(WireValue.Read(message.GetProperty("result")));
        }
        catch (Exception problem) when (problem is MontyConversionException or ArgumentException or InvalidDataException)
        {
            call.TrySetException(problem);
        }
    }

    private static MontyPythonException ErrorOf(JsonElement error)
    {
        string type = error.GetProperty("type").GetString()!;
        string message = WireValue.Read(error.GetProperty("message")).AsString();
        MontyValue[] arguments = [.. error.GetProperty("args").EnumerateArray().Select(WireValue.Read)];
        return new MontyPythonException(type, message, arguments);
    }

    private static MontyPythonException Ended() => new("RuntimeError", "the process that serves the host functions has ended");
}
