namespace Monty.Cli.Tests;

/// <summary>Code is collected with its program: many scripts leave a process no larger than some.</summary>
/// <remarks>
/// Measured with 100,000 scripts of a class, a generator and a function each: 55.9 MB after 1,000, 65.4 MB after 20,000, 65.9 MB at the end; what is
/// added is .NET's own recompilation of the engine: with <c>DOTNET_TieredCompilation=0</c> 55.8 MB after 1,000, 55.9 MB after 20,000.
/// With 100,000 that were emitted: 63.0 MB after 1,000, 64.0 after 2,000, 64.1 at the end.
/// </remarks>
public class CollectedCodeTests
{
    private const long Megabyte = 1L << 20;

    /// <summary>The second runs long enough to be emitted.</summary>
    [Theory]
    [InlineData(0, 1_000, 5_000)]
    [InlineData(20_000, 300, 1_000)]
    public async Task Scripts_that_were_run_and_dropped_leave_nothing(int iterations, int some, int many)
    {
        AttackedProcess child = await AttackedProcess.StartAsync();
        await RunScripts(child, iterations, 0, some);
        long before = child.Memory;
        await RunScripts(child, iterations, some, some + many);
        long grown = child.Memory - before;
        await child.EndAsync();
        Assert.True(grown < 24 * Megabyte, $"{many} more scripts made the process grow by {grown / Megabyte} MB");
    }

    private static async Task RunScripts(AttackedProcess child, int iterations, int from, int to)
    {
        for (int i = from; i < to; i++)
            Assert.Equal($"{i + 7}", await child.EvaluateAsync($"def f{i}(x):\n    for _ in range({iterations}): x += 0\n    return x + {i}\nf{i}(7)"));
    }
}
