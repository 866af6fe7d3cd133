using System.Security.Cryptography;
using Xunit;

namespace Monty.Cases.Tests;

/// <summary>Equal runs give equal dumps, whatever the process ran before, and a dump that was loaded gives itself.</summary>
public class DumpTests
{
    private const int Step = 5;
    private const int OperationsPerSlice = 700;
    private const int MostDumps = 12;

    private static readonly ResourceLimits Limits = ResourceLimits.Default with { Time = TimeSpan.FromMinutes(2), Memory = 512L << 20 };

    /// <summary>The first round finds the modules of the library as they were compiled, the second optimized, the third in another order.</summary>
    [Fact]
    public void Dumps_do_not_depend_on_what_ran_before()
    {
        IEnumerable<string> passing = CaseFiles.All().Where(name => !KnownGaps.TryGetReason(name, out _));
        string[] names = [.. passing.Where((name, i) => i % Step == 0 || name.Contains("functools", StringComparison.Ordinal))];
        Dictionary<string, string[]> first = names.ToDictionary(name => name, Dumps);
        foreach (string name in names.Concat(names.Reverse()))
            Assert.True(first[name].SequenceEqual(Dumps(name)), name);
    }

    /// <summary>Hashes of a case's dumps, without the time used.</summary>
    private static string[] Dumps(string name)
    {
        MontyProgram program = MontyProgram.Compile(CaseFiles.Read(name), new CompileOptions { FileName = name });
        var options = new RunOptions { Limits = Limits, ExternalFunctions = [], OperationsPerSlice = OperationsPerSlice };
        RunProgress progress = program.Start(options: options);
        var dumps = new List<string>();
        while (progress is Preempted preempted && dumps.Count < MostDumps)
        {
            byte[] bytes = preempted.Dump(withTime: false);
            dumps.Add(Convert.ToHexString(SHA256.HashData(bytes)));
            Assert.Equal(bytes, MontySnapshot.Load(bytes).Dump(withTime: false));
            progress = preempted.Resume();
        }

        return [.. dumps];
    }
}
