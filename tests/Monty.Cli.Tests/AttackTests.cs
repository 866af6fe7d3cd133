using Xunit.Abstractions;

namespace Monty.Cli.Tests;

/// <summary>
/// Every file of <c>tests/attacks</c>, one after another in one child process: each ends as its first line says, within its limits, and
/// the process goes on to run the next.
/// </summary>
[Collection("memory of processes")]
public class AttackTests(ITestOutputHelper report)
{
    private const long Megabyte = 1L << 20;

    private const long Memory = 64 * Megabyte;

    /// <summary>A builtin may be under way when the time is over; a machine that does other things as well takes its share.</summary>
    private static readonly TimeSpan MostOvershoot = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Attacks_end_within_their_limits()
    {
        string[] files = Directory.GetFiles(Attack.Root, "*.py");
        Array.Sort(files, StringComparer.Ordinal);
        Assert.True(files.Length >= 120, $"{files.Length} attacks");
        var problems = new List<string>();
        AttackedProcess child = await AttackedProcess.StartAsync();
        foreach (string file in files)
        {
            var attack = Attack.Read(file);
            long before = child.Memory;
            AttackAnswer? answer = await child.RunAsync(attack, Memory);
            if (answer is null)
            {
                problems.Add($"{attack.Name}: the process died or hangs: {await child.EndAsync()}");
                child = await AttackedProcess.StartAsync();
                continue;
            }

            if (!attack.Allows(answer.Outcome))
                problems.Add($"{attack.Name}: {answer.Outcome} ({answer.Message}), expected {attack.Expected}");
            if (answer.Outcome == "limit Time" && answer.Time > attack.TimeLimit + MostOvershoot)
                problems.Add($"{attack.Name}: {answer.Time.TotalSeconds:0.00} s of {attack.TimeLimit.TotalSeconds:0.00} s");
            long grown = child.PeakMemory - before;
            if (grown > AttackedProcess.MostGrowth(Memory))
                problems.Add($"{attack.Name}: the process grew by {grown / Megabyte} MB");
        }

        await child.EndAsync();
        report.WriteLine($"{files.Length} attacks");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
