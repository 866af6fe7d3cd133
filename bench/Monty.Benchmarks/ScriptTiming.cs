using System.Diagnostics;
using System.Text.Json;

namespace Monty.Benchmarks;

/// <summary>Times whole scripts in this process: compiled once, run several times.</summary>
internal static class ScriptTiming
{
    private const int Runs = 7;

    private static readonly RunOptions Options = new()
    {
        Limits = ResourceLimits.Default with { Operations = ResourceLimits.Unlimited, Time = TimeSpan.FromMinutes(5), Memory = 4L << 30 },
        ExternalFunctions = [],
    };

    /// <summary>A JSON object from path to the best time in seconds.</summary>
    public static string Time(string[] paths)
    {
        var best = new Dictionary<string, double>();
        foreach (string path in paths)
        {
            MontyProgram program = MontyProgram.Compile(File.ReadAllText(path), new CompileOptions { FileName = path });
            double fastest = double.MaxValue;
            for (int i = 0; i < Runs; i++)
            {
                long start = Stopwatch.GetTimestamp();
                program.Start(options: Options);
                fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            best[path] = fastest;
        }

        return JsonSerializer.Serialize(best);
    }
}
