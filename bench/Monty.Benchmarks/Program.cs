using BenchmarkDotNet.Running;
using Monty.Benchmarks;

// "--scripts FILE…" times whole scripts for bench/compare; anything else goes to BenchmarkDotNet.
if (args is ["--scripts", .. var paths])
{
    Console.WriteLine(ScriptTiming.Time(paths));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(args);
