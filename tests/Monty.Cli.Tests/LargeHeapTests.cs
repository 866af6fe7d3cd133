using Xunit.Abstractions;

namespace Monty.Cli.Tests;

/// <summary>
/// A run that keeps hundreds of megabytes ends in time, though no collection of garbage can be interrupted: what a collection would take is
/// foreseen.
/// </summary>
public class LargeHeapTests(ITestOutputHelper report)
{
    private const long Memory = 1000L << 20;

    private const int Attempts = 5;

    /// <summary>The machine's other work may hold up one of them.</summary>
    private const int MostLate = 1;

    private static readonly TimeSpan MostOvershoot = TimeSpan.FromMilliseconds(20);

    [Theory]
    [InlineData("import itertools\nlist(itertools.product(range(100), repeat=10))")]
    [InlineData("xs = []\ni = 0\nwhile True:\n    xs.append({'a': i, 'b': [i, str(i)]})\n    i += 1")]
    [InlineData("x = None\nwhile True: x = [x]")]
    public async Task Run_that_keeps_much_ends_in_time(string code)
    {
        int late = 0;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            // Each time another collection is the last one.
            TimeSpan time = TimeSpan.FromSeconds(0.6 + (0.2 * attempt));
            AttackedProcess child = await AttackedProcess.StartAsync();
            AttackAnswer? answer = await child.RunAsync(code, Memory, time);
            await child.EndAsync();
            Assert.Equal("limit Time", answer?.Outcome);
            report.WriteLine($"{answer!.Time.TotalSeconds:0.000} s of {time.TotalSeconds:0.000} s");
            Assert.True(answer.Time > time / 3, "much too early");
            if (answer.Time - time > MostOvershoot)
                late++;
        }

        Assert.True(late <= MostLate, $"{late} of {Attempts} ended too late");
    }
}
