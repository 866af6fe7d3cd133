using System.Diagnostics;
using FairScheduler;

namespace Monty.Compiler.Tests.Hosting;

/// <summary>Slices: the sample's scheduler starves nobody; and a busy loop gives way to its token at once.</summary>
public class FairSchedulingTests
{
    [Fact]
    public void Thousands_of_scripts_on_two_threads_and_none_is_starved()
    {
        const int Scripts = 10_000;
        MontyProgram program = MontyProgram.Compile(
            "total = 0\nfor i in range(n): total += i\ntotal", new CompileOptions { Inputs = ["n"] });
        var options = new RunOptions { OperationsPerSlice = 100, CollectOutput = false };
        var scheduler = new RoundRobin(threads: 2);
        for (int number = 0; number < Scripts; number++)
            scheduler.Add(number, program.Start(new Dictionary<string, MontyValue> { ["n"] = Length(number) }, options));
        var slices = new int[Scripts];
        var outputs = new long[Scripts];
        scheduler.Run((number, output) =>
        {
            slices[number]++;
            if (output is { } value)
                outputs[number] = value.AsInt64();
        });
        for (int number = 0; number < Scripts; number++)
        {
            long n = Length(number);
            Assert.Equal(n * (n - 1) / 2, outputs[number]);
            Assert.InRange(slices[number], n / 100, (n / 100) + 3);
        }
    }

    [Fact]
    public async Task Token_stops_a_busy_loop()
    {
        MontyProgram program = MontyProgram.Compile("while True: pass");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => program.RunAsync(cancellation: new CancellationToken(true)));
        using var source = new CancellationTokenSource();
        ResourceLimits limits = ResourceLimits.Default with { Operations = ResourceLimits.Unlimited };
        Task run = Task.Run(() => program.RunAsync(limits: limits, cancellation: source.Token));
        await Task.Delay(100);
        var watch = Stopwatch.StartNew();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        // Ten milliseconds on a machine that does nothing else; tests share theirs.
        Assert.True(watch.ElapsedMilliseconds < 500, $"{watch.ElapsedMilliseconds} ms");
    }

    private static int Length(int number) => number % 100 == 0 ? 5000 : 100;
}
