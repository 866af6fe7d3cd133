using BenchmarkDotNet.Attributes;
using Monty.Compiler.Lowering;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Benchmarks;

/// <summary>From text to a first result, stage by stage, for a script of about 1 KB.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private string _source = "";
    private int _seed;

    /// <summary>The script.</summary>
    [GlobalSetup]
    public void ReadScript() => _source = SampleScripts.OneKilobyte;

    /// <summary>Text to syntax tree.</summary>
    [Benchmark]
    public object Parse() => PythonParser.Parse(_source, "bench.py");

    /// <summary>Text to register code.</summary>
    [Benchmark]
    public object Compile()
    {
        Module module = PythonParser.Parse(_source, "bench.py");
        IrProgram program = LoweringPass.Lower(module, _source, "bench.py");
        return program;
    }

    /// <summary>Text never seen before to its result: all stages.</summary>
    [Benchmark]
    public object FirstRun()
    {
        string unseen = _source.Replace("4242424242", (4_000_000_000 + ++_seed).ToString(), StringComparison.Ordinal);
        return MontyProgram.Compile(unseen).Start();
    }
}
