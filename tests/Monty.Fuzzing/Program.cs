using System.Diagnostics;
using System.Globalization;
using Monty.Fuzzing.Callbacks;
using Monty.Fuzzing.Programs;
using Monty.Fuzzing.Snapshots;
using Monty.Fuzzing.Sources;

namespace Monty.Fuzzing;

/// <summary><c>Monty.Fuzzing snapshots|sources|programs|hierarchies|callbacks [--from N] [--rounds N] [--go-on] [--as-is]</c></summary>
internal static class Program
{
    private const int MostFailures = 50;

    private static int Main(string[] arguments)
    {
        Campaign? campaign = arguments.FirstOrDefault() switch
        {
            "snapshots" => new SnapshotCampaign(),
            "sources" => new SourceCampaign(),
            "programs" => Programs("program", arguments),
            "hierarchies" => Programs("hierarchy", arguments),
            "callbacks" => new CallbackCampaign(),
            _ => null,
        };
        if (campaign is null)
        {
            Console.Error.WriteLine("usage: Monty.Fuzzing snapshots|sources|programs|hierarchies|callbacks [--from N] [--rounds N] [--go-on] [--as-is]");
            return 2;
        }

        return Run(campaign, Number(arguments, "--from", 0), Number(arguments, "--rounds", 10_000), arguments.Contains("--go-on"));
    }

    private static ProgramCampaign Programs(string start, string[] arguments)
        => new(start, Environment.GetEnvironmentVariable("PYTHON"), Environment.GetEnvironmentVariable("WRITE_TO"), shrinks: !arguments.Contains("--as-is"));

    private static int Run(Campaign campaign, long from, long rounds, bool goesOn)
    {
        var watchdog = new Watchdog(campaign);
        var time = Stopwatch.StartNew();
        int failures = 0;
        for (long round = from; round < from + rounds; round++)
        {
            watchdog.Begin(round);
            try
            {
                campaign.Run(round);
            }
            catch (FuzzFailure failure)
            {
                Console.WriteLine($"round {round}: {failure.Message}\n{failure.InnerException}\n");
                if (++failures == MostFailures || !goesOn)
                    break;
            }

            if (round % 10_000 == 9_999)
                Console.WriteLine($"{round + 1 - from} rounds, {failures} failures, {time.Elapsed.TotalSeconds:0} s, {campaign}");
        }

        Console.WriteLine($"{rounds} rounds from {from}: {failures} failures in {time.Elapsed.TotalSeconds:0} s; {campaign}");
        return failures == 0 ? 0 : 1;
    }

    private static long Number(string[] arguments, string name, long otherwise)
    {
        int at = Array.IndexOf(arguments, name);
        return at < 0 ? otherwise : long.Parse(arguments[at + 1], CultureInfo.InvariantCulture);
    }
}
