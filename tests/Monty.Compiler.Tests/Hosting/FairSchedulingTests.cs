using FairScheduler;

namespace Monty.Compiler.Tests.Hosting;

/// <summary>Slices: the sample's scheduler starves nobody.</summary>
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

    private static int Length(int number) => number % 100 == 0 ? 5000 : 100;
}
