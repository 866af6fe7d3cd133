using System.Diagnostics;

namespace Monty.Cli.Latency;

/// <summary>What a run costs of a program that is compiled already.</summary>
internal static class RunLatency
{
    /// <summary><c>x + 1</c> with another int each time.</summary>
    public static double MeasureCachedRun()
    {
        MontyProgram program = MontyProgram.Compile("x + 1", new CompileOptions { Inputs = ["x"] });
        var inputs = new Dictionary<string, MontyValue>(StringComparer.Ordinal);
        long next = 0;
        return Sampling.MedianOf(1000, () =>
        {
            inputs["x"] = ++next;
            Require(program.Run(inputs: inputs).Output, next + 1);
        });
    }

    /// <summary>One call of a host function: start, suspend, resume.</summary>
    public static double MeasureStartAndResume()
    {
        MontyProgram program = MontyProgram.Compile("fetch(1) + 1");
        long next = 0;
        return Sampling.MedianOf(1000, () =>
        {
            var call = (FunctionCall)program.Start();
            Require(((Completed)call.Resume(++next)).Output, next + 1);
        });
    }

    private static void Require(MontyValue result, long expected)
    {
        if (result.AsInt64() != expected)
            throw new UnreachableException($"{result} instead of {expected}");
    }
}
