namespace Monty.Compiler.Tests.Suspension;

/// <summary>A host call anywhere in a script suspends the run there; dumped, loaded and resumed it goes on as if nothing had been.</summary>
public class SuspensionTests
{
    public static TheoryData<string> Names() => [.. SuspensionCases.All.Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Direct_run_gives_the_answer(string name)
    {
        SuspensionCase test = Find(name);
        RunTrace trace = await SuspendedRuns.DirectlyAsync(test.Script);
        Assert.Equal(test.Output, trace.Stdout + trace.Output);

        // Tasks complete in any order, so calls that wait for several come in any order.
        Assert.Equal(test.Calls.Split(' ').Order(StringComparer.Ordinal), trace.Calls.Split(' ').Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_step_by_step_gives_the_answer(string name) => Check(Find(name), null, progress => progress);

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_that_is_reloaded_at_every_call_gives_the_answer(string name) => Check(Find(name), null, Reloaded);

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_that_is_reloaded_at_every_checkpoint_gives_the_answer(string name) => Check(Find(name), 1, Reloaded);

    [Theory]
    [MemberData(nameof(Names))]
    public void Equal_runs_have_equal_dumps(string name)
    {
        string script = Find(name).Script;
        Assert.Equal(Dumps(script), Dumps(script));
    }

    private static SuspensionCase Find(string name) => SuspensionCases.All.Single(test => test.Name == name);

    private static void Check(SuspensionCase test, long? slice, Func<RunProgress, RunProgress> reload)
    {
        RunTrace trace = SuspendedRuns.StepByStep(test.Script, slice, reload);
        Assert.Equal(test.Output, trace.Stdout + trace.Output);
        Assert.Equal(test.Calls, trace.Calls);
    }

    private static RunProgress Reloaded(RunProgress progress)
    {
        byte[] bytes = progress.Dump();
        RunProgress loaded = MontySnapshot.Load(bytes);
        Assert.Equal(progress.GetType(), loaded.GetType());
        Assert.Equal(bytes, loaded.Dump());
        return loaded;
    }

    private static List<string> Dumps(string script)
    {
        var dumps = new List<string>();
        SuspendedRuns.StepByStep(script, 5, progress =>
        {
            dumps.Add(MontySnapshot.Fingerprint(progress.Dump()));
            return progress;
        });
        return dumps;
    }
}
