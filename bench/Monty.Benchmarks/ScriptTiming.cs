using System.Diagnostics;
using System.Text.Json;

namespace Monty.Benchmarks;

/// <summary>Times whole scripts in this process: compiled once, warmed up, run several times.</summary>
internal static class ScriptTiming
{
    private const int FewestRuns = 5;

    /// <summary>So long, or for the fewest runs, each script is timed: some run will have the processor to itself.</summary>
    private static readonly TimeSpan Timed = TimeSpan.FromSeconds(1);

    /// <summary>So long each script runs before it is timed: .NET compiles the runtime's own hot methods again meanwhile.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    private static readonly RunOptions Options = new()
    {
        Limits = ResourceLimits.Default with { Operations = ResourceLimits.Unlimited, Time = TimeSpan.FromMinutes(5), Memory = 4L << 30 },
        ExternalFunctions = [],
    };

    /// <summary>A JSON object from path to the best time in seconds and the bytes that a run allocates.</summary>
    public static string Time(string[] paths)
    {
        var best = new Dictionary<string, object>();
        foreach (string path in paths)
        {
            MontyProgram program = MontyProgram.Compile(File.ReadAllText(path), new CompileOptions { FileName = path });
            long begin = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(begin) < WarmUp)
                program.Start(options: Options);
            double fastest = double.MaxValue;
            long timing = Stopwatch.GetTimestamp();
            for (int i = 0; i < FewestRuns || Stopwatch.GetElapsedTime(timing) < Timed; i++)
            {
                long start = Stopwatch.GetTimestamp();
                program.Start(options: Options);
                fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            long allocated = GC.GetAllocatedBytesForCurrentThread();
            program.Start(options: Options);
            best[path] = new { seconds = fastest, bytes = GC.GetAllocatedBytesForCurrentThread() - allocated };
        }

        return JsonSerializer.Serialize(best);
    }
}
