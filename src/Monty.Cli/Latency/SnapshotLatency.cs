using Monty.Cli.Commands;

namespace Monty.Cli.Latency;

/// <summary>Dump and load of a script that waits at its first call of a host function.</summary>
/// <remarks>The load is of a program that this process has run before, as where a server takes up its own runs again.</remarks>
internal sealed class SnapshotLatency
{
    private readonly FunctionCall _waiting;
    private readonly byte[] _snapshot;

    /// <exception cref="UsageException">The script calls no host function.</exception>
    public SnapshotLatency(SourceFile source)
    {
        MontyProgram program = MontyProgram.Compile(source.Text, new CompileOptions { FileName = source.Name });
        _waiting = program.Start() as FunctionCall
            ?? throw new UsageException($"{source.Name} does not call a host function, so there is nothing to dump");
        _snapshot = _waiting.Dump();
    }

    public int Size => _snapshot.Length;

    public double MeasureDump() => Sampling.MedianOf(100, () => _waiting.Dump());

    public double MeasureLoad() => Sampling.MedianOf(100, () => MontySnapshot.Load(_snapshot));
}
