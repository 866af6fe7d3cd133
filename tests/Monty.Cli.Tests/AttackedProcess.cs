using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Monty.Cli.Tests;

/// <summary><c>monty batch</c>, kept open. Its memory is known where there is <c>/proc</c>.</summary>
internal sealed class AttackedProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private AttackedProcess(Process process)
    {
        _process = process;
    }

    /// <summary>What the process may grow by where a script is given so much memory: a tenth and 16 MB more.</summary>
    public static long MostGrowth(long limit) => limit + (limit / 10) + (16L << 20);

    public bool IsAlive { get; private set; } = true;

    public long Memory => Status("VmRSS:");

    /// <summary>The most that the process held since the last attack began.</summary>
    public long PeakMemory => Status("VmHWM:");

    public static async Task<AttackedProcess> StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "monty.dll"), "batch"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var child = new AttackedProcess(Process.Start(start)!);
        await child.AskAsync(JsonSerializer.Serialize(new { code = "sorted(str(i) for i in range(1000))[0]", id = 0 }));
        return child;
    }

    /// <summary>How a script ends that is given so much memory and time; null where the process gave no answer.</summary>
    public Task<AttackAnswer?> RunAsync(string code, long memory, TimeSpan time)
        => AnswerAsync(new { code, id = 1, timeout = time.TotalSeconds, memory });

    /// <summary>How an attack ends; null where the process gave no answer.</summary>
    public Task<AttackAnswer?> RunAsync(Attack attack, long memory)
        => AnswerAsync(new { path = attack.Path, id = 1, timeout = attack.TimeLimit.TotalSeconds, memory, output = 1 << 20 });

    private async Task<AttackAnswer?> AnswerAsync(object request)
    {
        await ForgetPeakAsync();
        if (await AskAsync(JsonSerializer.Serialize(request)) is not { } line)
            return null;
        using JsonDocument answer = JsonDocument.Parse(line);
        JsonElement root = answer.RootElement;
        string status = root.GetProperty("status").GetString()!;
        JsonElement error = root.GetProperty("error");
        TimeSpan time = TimeSpan.FromSeconds(root.GetProperty("usage").GetProperty("seconds").GetDouble());
        return error.ValueKind == JsonValueKind.Null
            ? new AttackAnswer(status, "", time)
            : new AttackAnswer(
                status == "ok" ? status : $"{status} {error.GetProperty("type").GetString()}", error.GetProperty("message").GetString()!, time);
    }

    /// <summary>The text of the value of a script.</summary>
    public async Task<string?> EvaluateAsync(string code)
    {
        string? line = await AskAsync(JsonSerializer.Serialize(new { code, id = 1 }));
        if (line is null)
            return null;
        using JsonDocument answer = JsonDocument.Parse(line);
        return answer.RootElement.GetProperty("repr").GetString();
    }

    /// <summary>Ends the process; the result is what it wrote to standard error.</summary>
    public async Task<string> EndAsync()
    {
        IsAlive = false;
        _process.Kill();
        string error = await _process.StandardError.ReadToEndAsync();
        _process.Dispose();
        return error.Length > 1000 ? error[..1000] : error;
    }

    private async Task ForgetPeakAsync()
    {
        if (File.Exists("/proc/self/clear_refs"))
            await File.WriteAllTextAsync($"/proc/{_process.Id}/clear_refs", "5");
    }

    private async Task<string?> AskAsync(string request)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(request);
            await _process.StandardInput.FlushAsync();
            return await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        }
        catch (Exception problem) when (problem is IOException or TimeoutException)
        {
            return null;
        }
    }

    private long Status(string key)
    {
        string file = $"/proc/{_process.Id}/status";
        if (!File.Exists(file))
            return 0;
        string line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal)) ?? "0";
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
    }
}
