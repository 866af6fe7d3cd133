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

    /// <summary>How often an attack may be late or large because of what else the machine does, each time in a new process, before it is.</summary>
    private const int Attempts = 4;

    /// <summary>A builtin may be under way when the time is over; a machine that does other things as well takes its share.</summary>
    private static readonly TimeSpan MostOvershoot = TimeSpan.FromMilliseconds(500);

    [Fact]
    public async Task Attacks_end_within_their_limits()
    {
        Attack[] attacks = [.. Directory.GetFiles(Attack.Root, "*.py").Order(StringComparer.Ordinal).Select(Attack.Read)];
        Assert.True(attacks.Length >= 120, $"{attacks.Length} attacks");
        var problems = new List<string>();
        AttackedProcess child = await AttackedProcess.StartAsync();
        foreach (Attack attack in attacks)
        {
            string? problem = await ProblemOfAsync(child, attack);
            for (int attempt = 1; problem is not null && child.IsAlive && attempt < Attempts; attempt++)
            {
                report.WriteLine($"{problem}, once more");
                await child.EndAsync();
                child = await AttackedProcess.StartAsync();
                problem = await ProblemOfAsync(child, attack);
            }

            if (problem is not null)
                problems.Add(problem);
            if (!child.IsAlive)
                child = await AttackedProcess.StartAsync();
        }

        await child.EndAsync();
        report.WriteLine($"{attacks.Length} attacks");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>What is not as it should be; null where all is. A process that gives no answer has ended after it.</summary>
    private static async Task<string?> ProblemOfAsync(AttackedProcess child, Attack attack)
    {
        long before = child.Memory;
        if (await child.RunAsync(attack, Memory) is not { } answer)
            return $"{attack.Name}: the process died or hangs: {await child.EndAsync()}";
        if (!attack.Allows(answer.Outcome))
            return $"{attack.Name}: {answer.Outcome} ({answer.Message}), expected {attack.Expected}";
        if (answer.Outcome == "limit Time" && answer.Time > attack.TimeLimit + MostOvershoot)
            return $"{attack.Name}: {answer.Time.TotalSeconds:0.00} s of {attack.TimeLimit.TotalSeconds:0.00} s";
        long grown = child.PeakMemory - before;
        return grown > AttackedProcess.MostGrowth(Memory) ? $"{attack.Name}: the process grew by {grown / Megabyte} MB" : null;
    }
}
