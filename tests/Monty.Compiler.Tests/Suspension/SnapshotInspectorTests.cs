namespace Monty.Compiler.Tests.Suspension;

/// <summary>What is shown of a snapshot.</summary>
public class SnapshotInspectorTests
{
    private const string Script = """
        def inner(x, names):
            total = x + 1
            return f(total, key=names) + x + total

        def middle(x):
            names = ['a', 'b']
            return inner(x * 2, names) + x + len(names)

        text = 'line\n' + 'x' * 100
        middle(20)
        """;

    /// <remarks>Variables that the frame does not use any more are not in a snapshot.</remarks>
    [Fact]
    public void Frames_have_their_lines_and_variables()
    {
        var limits = ResourceLimits.Default with { HostCalls = 7, Memory = ResourceLimits.Unlimited };
        byte[] bytes = MontyProgram.Compile(Script).Start(options: new RunOptions { Limits = limits }).Dump();
        string shown = SnapshotInspector.Describe(bytes);
        Assert.Contains($", {bytes.Length} bytes, fingerprint {MontySnapshot.Fingerprint(bytes)[..16]}", shown);
        Assert.Contains("waits for call 1: f(41, key=<list of 2 items>)", shown);
        Assert.Contains("  host calls: 6 of 7", shown);
        Assert.Contains("  bytes of live memory: no limit, ", shown);
        Assert.Contains("main line, 3 frames, outermost first", shown);
        Assert.Contains(string.Join(Environment.NewLine, "line 10, in <module>", "    middle(20)"), shown);
        Assert.Contains(string.Join(Environment.NewLine, "line 7, in middle", "    return inner(x * 2, names) + x + len(names)", "      x = 20", "      names = <list of 2 items>"), shown);
        Assert.Contains(string.Join(Environment.NewLine, "line 3, in inner", "    return f(total, key=names) + x + total", "      x = 40"), shown);
        Assert.Contains("      total = 41", shown);
        Assert.Contains($"  text = 'line\\n{new string('x', 55)}…'", shown);
        Assert.Contains("  inner = <function inner>", shown);
        Assert.Matches("  ms of execution: [0-9]+ of 30000\\r?\\n", shown);
        byte[] timeless = MontySnapshot.Load(bytes).Dump(withTime: false);
        Assert.Contains("  ms of execution, those used are not in the snapshot: at most 30000" + Environment.NewLine, SnapshotInspector.Describe(timeless));
    }

    [Theory]
    [InlineData("f(1, 'a')", "waits for call 1: f(1, 'a')")]
    [InlineData("input('name?')", "waits for call 1: input('name?')")]
    [InlineData("unknown + 1", "waits for the name unknown")]
    public void What_the_run_waits_for(string script, string expected)
        => Assert.Contains(expected, SnapshotInspector.Describe(MontyProgram.Compile(script).Start(options: new RunOptions { LooksUpNames = script.StartsWith("unknown") }).Dump()));

    [Fact]
    public void Calls_that_are_pending_and_preemption()
    {
        var options = new RunOptions { ExternalFunctions = ["fetch"] };
        RunProgress progress = MontyProgram.Compile("import asyncio\nawait asyncio.gather(fetch(1), fetch(2))").Start(options: options);
        while (progress is FunctionCall call)
            progress = call.ResumePending();
        string shown = SnapshotInspector.Describe(progress.Dump());
        Assert.Contains("waits for the answers to calls 1, 2", shown);
        Assert.Contains("  call 1 is pending: fetch(1)", shown);
        Assert.Contains("  call 2 is pending: fetch(2)", shown);

        RunProgress preempted = MontyProgram.Compile("x = 1\nwhile True: x += 1").Start(options: new RunOptions { OperationsPerSlice = 50 });
        Assert.Contains("was preempted", SnapshotInspector.Describe(preempted.Dump()));
    }

    [Fact]
    public void Tasks_have_their_frames_and_what_they_wait_for()
    {
        const string script = """
            import asyncio
            async def work(n):
                twice = n * 2
                await fetch(twice)
            async def main():
                await asyncio.gather(work(1), asyncio.create_task(work(2), name='second'))
            asyncio.run(main())
            """;
        RunProgress progress = MontyProgram.Compile(script).Start(options: new RunOptions { ExternalFunctions = ["fetch"] });
        while (progress is FunctionCall call)
            progress = call.ResumePending();
        string shown = SnapshotInspector.Describe(progress.Dump());
        Assert.Contains("  call 1 is pending: fetch(4)", shown);
        Assert.Contains(
            string.Join(
                Environment.NewLine,
                "task 'second', 1 frames, outermost first",
                "  waits for call 1",
                "  File \"<string>\", line 4, in work",
                "    await fetch(twice)"),
            shown);
        Assert.Contains("in main" + Environment.NewLine + "    await asyncio.gather(", shown);
    }

    [Fact]
    public void Sessions_between_feeds()
    {
        var session = new MontySession();
        string empty = SnapshotInspector.Describe(session.Dump());
        Assert.Contains("snapshot of a session of 0 feeds, ", empty);
        Assert.Contains("no feed is under way", empty);
        session.Feed("x = 'text'");
        session.Feed("def f(): return x");
        byte[] bytes = session.Dump([1]);
        string shown = SnapshotInspector.Describe(bytes, [1]);
        Assert.Contains($"snapshot of a session of 2 feeds, {bytes.Length} bytes, fingerprint {MontySnapshot.Fingerprint(bytes)[..16]}", shown);
        Assert.Matches("bytes of live memory: [1-9][0-9]{2,}\\r?\\n", shown);
        Assert.Contains("  x = 'text'", shown);
        Assert.Contains("  f = <function f>", shown);
        Assert.Throws<MontySnapshotException>(() => SnapshotInspector.Describe(bytes));
    }

    [Fact]
    public void Sessions_within_a_feed()
    {
        var session = new MontySession();
        session.Feed("kept = [1, 2]");
        session.Start("def g(a):\n    return ask(a, b=1)\ng(7)", options: new RunOptions { ExternalFunctions = ["ask"], Limits = ResourceLimits.Default with { HostCalls = 3 } });
        string shown = SnapshotInspector.Describe(session.Dump());
        Assert.Contains("snapshot of a session of 2 feeds, ", shown);
        Assert.Contains("feed <python-input-1> is under way", shown);
        Assert.Contains("waits for call 1: ask(7, b=1)", shown);
        Assert.Contains("  host calls: 2 of 3", shown);
        Assert.Contains("line 2, in g" + Environment.NewLine + "    return ask(a, b=1)", shown);
        Assert.Contains("  kept = <list of 2 items>", shown);
    }

    [Fact]
    public void A_signed_one_needs_its_key()
    {
        byte[] bytes = MontyProgram.Compile("f(1)").Start().Dump([1, 2, 3]);
        Assert.Contains("f(1)", SnapshotInspector.Describe(bytes, [1, 2, 3]));
        Assert.Throws<MontySnapshotException>(() => SnapshotInspector.Describe(bytes));
    }
}
