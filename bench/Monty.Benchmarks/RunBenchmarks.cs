using BenchmarkDotNet.Attributes;

namespace Monty.Benchmarks;

/// <summary>What a run that is compiled already costs its host.</summary>
[MemoryDiagnoser]
public class RunBenchmarks
{
    private readonly MontyProgram _increment = MontyProgram.Compile("x + 1", new CompileOptions { Inputs = ["x"] });
    private readonly MontyProgram _call = MontyProgram.Compile("fetch(1) + 1");
    private readonly Dictionary<string, MontyValue> _inputs = [];
    private byte[] _snapshot = [];
    private FunctionCall _waiting = null!;
    private long _next;

    /// <summary>A run that waits for its host.</summary>
    [GlobalSetup]
    public void Suspend()
    {
        _waiting = (FunctionCall)MontyProgram.Compile(SampleScripts.Suspended).Start();
        _snapshot = _waiting.Dump();
    }

    /// <summary><c>x + 1</c> with another int each time.</summary>
    [Benchmark]
    public MontyValue CachedRun()
    {
        _inputs["x"] = ++_next;
        return ((Completed)_increment.Start(_inputs)).Output;
    }

    /// <summary>One external call: start, suspend, resume.</summary>
    [Benchmark]
    public MontyValue StartAndResume()
        => ((Completed)((FunctionCall)_call.Start()).Resume(41)).Output;

    /// <summary>A small waiting run to bytes.</summary>
    [Benchmark]
    public byte[] Dump() => _waiting.Dump();

    /// <summary>Bytes to a run that waits.</summary>
    [Benchmark]
    public RunProgress Load() => MontySnapshot.Load(_snapshot);
}
