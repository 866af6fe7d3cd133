using Xunit;

namespace Monty.Cases.Tests;

/// <summary>A script uses as many operations however often it is stopped: each case straight, in slices, and dumped and loaded on the way.</summary>
public class OperationsTests
{
    private const int Reloads = 12;

    private static readonly ResourceLimits Limits = ResourceLimits.Default with { Time = TimeSpan.FromMinutes(2), Memory = 512L << 20 };

    public static TheoryData<string> Cases() => [.. CaseFiles.All().Where(name => !KnownGaps.TryGetReason(name, out _))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Operations_do_not_depend_on_where_a_run_stops(string name)
    {
        MontyProgram program = MontyProgram.Compile(CaseFiles.Read(name), new CompileOptions { FileName = name });
        long straight = Operations(program, null, isReloaded: false);
        Assert.Equal(straight, Operations(program, 97, isReloaded: false));
        Assert.Equal(straight, Operations(program, Math.Max(1, straight / Reloads), isReloaded: true));
    }

    private static long Operations(MontyProgram program, long? slice, bool isReloaded)
    {
        RunProgress progress = program.Start(options: new RunOptions { Limits = Limits, ExternalFunctions = [], OperationsPerSlice = slice });
        while (progress is Preempted preempted)
            progress = (isReloaded ? (Preempted)MontySnapshot.Load(preempted.Dump()) : preempted).Resume();
        return Assert.IsType<Completed>(progress).Usage.Operations;
    }
}
