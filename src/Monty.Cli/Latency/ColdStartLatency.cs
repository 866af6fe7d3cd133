using System.Diagnostics;
using Monty.Cli.Commands;

namespace Monty.Cli.Latency;

/// <summary>From the start of a process to the result of <c>print(1+2)</c>.</summary>
internal static class ColdStartLatency
{
    private const int Starts = 7;

    public static double Measure()
    {
        double[] samples = new double[Starts];
        for (int i = 0; i < samples.Length; i++)
            samples[i] = StartOnce();
        return Sampling.Median(samples);
    }

    private static double StartOnce()
    {
        string executable = Environment.ProcessPath ?? throw new UsageException("this process does not know its own file");
        bool isHosted = Path.GetFileNameWithoutExtension(executable) == "dotnet";
        string[] program = isHosted ? [typeof(ColdStartLatency).Assembly.Location] : [];
        var start = new ProcessStartInfo(executable, [.. program, "run", "-c", "print(1+2)"]) { RedirectStandardOutput = true };

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new UsageException($"{executable} did not start");
        string? line = process.StandardOutput.ReadLine();
        double elapsed = Sampling.Microseconds(begin);
        process.WaitForExit();
        return line == "3" && process.ExitCode == 0
            ? elapsed
            : throw new UsageException($"print(1+2) gave '{line}' in a new process, with exit code {process.ExitCode}");
    }
}
