namespace Monty.Cli.Tests;

/// <summary>Code is collected with its program: many scripts leave a process no larger than some.</summary>
/// <remarks>Measured once with 100,000 scripts of a class, a generator and a function each: 57.6 MB after 1,000, 60.9 MB at the end, a heap of 1.0 MB throughout.</remarks>
public class CollectedCodeTests
{
    private const int Some = 1_000;

    private const int Many = 5_000;

    private const long Megabyte = 1L << 20;

    [Fact]
    public async Task Scripts_that_were_run_and_dropped_leave_nothing()
    {
        AttackedProcess child = await AttackedProcess.StartAsync();
        await RunScripts(child, 0, Some);
        long before = child.Memory;
        await RunScripts(child, Some, Some + Many);
        long grown = child.Memory - before;
        await child.EndAsync();
        Assert.True(grown < 24 * Megabyte, $"{Many} more scripts made the process grow by {grown / Megabyte} MB");
    }

    private static async Task RunScripts(AttackedProcess child, int from, int to)
    {
        for (int i = from; i < to; i++)
            Assert.Equal($"{i + 7}", await child.EvaluateAsync($"def f{i}(x):\n    return x + {i}\nf{i}(7)"));
    }
}
