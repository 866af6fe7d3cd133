using System.Globalization;
using Monty.Cli.Commands;

namespace Monty.Cli.Latency;

/// <summary>From a text never seen before to its result, through all stages.</summary>
internal sealed class FirstRunLatency
{
    /// <summary>What in a script becomes another number each time.</summary>
    public const string Seed = "4242424242";

    private readonly SourceFile _source;
    private readonly CompileOptions _options;
    private long _next = 4_242_424_243;

    /// <exception cref="UsageException">The script would be the same each time.</exception>
    public FirstRunLatency(SourceFile source)
    {
        if (!source.Text.Contains(Seed, StringComparison.Ordinal))
            throw new UsageException($"{source.Name} has no number {Seed} that could become another one each run");
        _source = source;
        _options = new CompileOptions { FileName = source.Name };
    }

    public double Measure() => Sampling.MedianOf(1, RunUnseen);

    private void RunUnseen()
    {
        // Well below the time that is measured, and part of what a host does that fills in a template.
        string text = _source.Text.Replace(Seed, (_next++).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        MontyProgram.Compile(text, _options).Run();
    }
}
