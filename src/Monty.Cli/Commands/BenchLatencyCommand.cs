using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Monty.Benchmarks;
using Monty.Cli.Latency;

namespace Monty.Cli.Commands;

/// <summary><c>monty bench-latency</c>: what a host waits for, from its own side of the API.</summary>
internal static class BenchLatencyCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var unseen = new Option<string?>("--unseen")
        {
            Description = $"The script for the first run: its number {FirstRunLatency.Seed} becomes another ten-digit number each run.",
            HelpName = "FILE",
        };
        var suspended = new Option<string?>("--suspend")
        {
            Description = "The script for dump and load: it is suspended at its first call of a host function.",
            HelpName = "FILE",
        };
        var command = new Command("bench-latency", "Measures how long a host waits: medians in microseconds, in a warm process.")
        {
            json,
            unseen,
            suspended,
        };
        command.SetAction(parsed => Show(parsed.GetValue(json), Measure(parsed.GetValue(unseen), parsed.GetValue(suspended))));
        return command;
    }

    private static List<KeyValuePair<string, double>> Measure(string? unseenPath, string? suspendedPath)
    {
        try
        {
            SourceFile unseen = unseenPath is null
                ? new SourceFile("unseen.py", SampleScripts.OneKilobyte)
                : SourceFile.Read(unseenPath);
            SourceFile suspended = suspendedPath is null
                ? new SourceFile("suspended.py", SampleScripts.Suspended)
                : SourceFile.Read(suspendedPath);
            var snapshot = new SnapshotLatency(suspended);
            return
            [
                new("cold_start_us", ColdStartLatency.Measure()),
                new("unseen_1kb_first_run_us", new FirstRunLatency(unseen).Measure()),
                new("cached_run_us", RunLatency.MeasureCachedRun()),
                new("start_resume_us", RunLatency.MeasureStartAndResume()),
                new("dump_us", snapshot.MeasureDump()),
                new("load_us", snapshot.MeasureLoad()),
                new("snapshot_bytes", snapshot.Size),
            ];
        }
        catch (MontyException problem)
        {
            throw new UsageException($"the script cannot be measured: {problem}");
        }
    }

    private static int Show(bool isJson, List<KeyValuePair<string, double>> figures)
    {
        if (isJson)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(figures.ToDictionary(StringComparer.Ordinal)));
            return ExitCodes.Success;
        }

        foreach ((string name, double value) in figures)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{value,12}"));
        return ExitCodes.Success;
    }
}
