using Monty.Runtime.Snapshot;

namespace Monty.Compiler.Tests.Suspension;

/// <summary>What a host may count on when it dumps and loads.</summary>
public class SnapshotTests
{
    private const string ThreeFrames = """
        def inner(x, names):
            total = x + 1
            return total + f(total)

        def middle(x):
            names = ['a', 'b', 'c']
            return inner(x * 2, names) + len(names)

        result = middle(20)
        result
        """;

    [Fact]
    public void Equal_runs_differ_only_in_the_time_and_the_seal()
    {
        byte[] first = Start(ThreeFrames).Dump();
        byte[] second = Start(ThreeFrames).Dump();
        Assert.Equal(MontySnapshot.Fingerprint(first), MontySnapshot.Fingerprint(second));
        Assert.Equal(first[17..^4], second[17..^4]);
        Assert.Equal(MontySnapshot.Fingerprint(first), MontySnapshot.Fingerprint(Start(ThreeFrames).Dump([1, 2, 3])));
        Assert.NotEqual(MontySnapshot.Fingerprint(first), MontySnapshot.Fingerprint(Start(ThreeFrames.Replace("20", "21")).Dump()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(new byte[] { 1, 2, 3 })]
    public void Equal_runs_give_equal_bytes_where_the_time_is_left_out(byte[]? key)
    {
        byte[] bytes = Start(ThreeFrames).Dump(key, withTime: false);
        Assert.Equal(bytes, Start(ThreeFrames).Dump(key, withTime: false));
        RunProgress slow = MontySnapshot.Load(bytes, key, timeUsed: TimeSpan.FromSeconds(5));
        Assert.InRange(slow.Usage.Time, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
        Assert.Equal(bytes, slow.Dump(key, withTime: false));
        Assert.NotEqual(bytes, slow.Dump(key));
        Assert.Equal(MontySnapshot.Fingerprint(bytes), MontySnapshot.Fingerprint(slow.Dump(key)));
    }

    [Fact]
    public void Host_keeps_the_time_that_was_left_out()
    {
        var limits = ResourceLimits.Default with { Operations = ResourceLimits.Unlimited, Time = TimeSpan.FromMinutes(10) };
        FunctionCall call = Start("f(1)\nwhile True: pass");
        byte[] bytes = call.Dump(withTime: false);
        Assert.True(MontySnapshot.Load(bytes, limits: limits).Usage.Time < TimeSpan.FromMinutes(1));
        foreach (byte[] each in new[] { bytes, call.Dump() })
        {
            var late = (FunctionCall)MontySnapshot.Load(each, limits: limits, timeUsed: limits.Time - TimeSpan.FromMilliseconds(500));
            var error = Assert.Throws<MontyLimitException>(() => late.Resume(2));
            Assert.Equal("Time", error.Limit);
            Assert.True(error.Usage.Time > limits.Time);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => MontySnapshot.Load(bytes, timeUsed: TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public void Time_that_was_left_out_is_no_time_that_is_there()
    {
        byte[] forged = Start(ThreeFrames).Dump(withTime: false)[..^4];
        forged[9] = 1;
        var output = new ByteWriter();
        output.Raw(forged);
        Assert.Contains("the time used is out of range", Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(SnapshotEnvelope.Seal(output, null))).Message);
    }

    /// <remarks>A function that runs often gets another body on the way; names are keys of the attributes of functions.</remarks>
    [Fact]
    public void Bodies_that_were_emitted_do_not_show_in_a_dump()
    {
        MontyProgram program = MontyProgram.Compile("""
            def tagged(function):
                function.tag = 1
                return function

            kept = []
            while len(kept) < 20_000:
                kept.append(tagged(lambda: 0))
            f()
            """);
        byte[] first = program.Start().Dump();
        Assert.Equal(first[17..^4], program.Start().Dump()[17..^4]);
        Assert.Equal(first[17..^4], MontySnapshot.Load(first).Dump()[17..^4]);
    }

    [Fact]
    public void Fork_gives_independent_runs()
    {
        byte[] bytes = Start("kept = []\ndef add(x):\n  kept.append(f(x))\n  return kept\nadd(1)\nadd(2)\nkept").Dump();
        for (int i = 0; i < 20; i++)
        {
            var next = (FunctionCall)((FunctionCall)MontySnapshot.Load(bytes)).Resume(10 * i);
            Assert.Equal($"[{10 * i}, {i}]", ((Completed)next.Resume(i)).Output.ToString());
        }
    }

    [Fact]
    public void Run_in_three_frames_is_small()
    {
        MontyProgram program = MontyProgram.Compile(ThreeFrames);
        int size = program.Start().Dump().Length - program.Code.Serialized.Length;
        Assert.True(size <= 2048, $"{size} bytes");
    }

    [Fact]
    public void Host_sets_the_limits_of_what_it_loads()
    {
        byte[] bytes = Start("f(1)\nwhile True: pass").Dump();
        var loaded = (FunctionCall)MontySnapshot.Load(bytes, limits: ResourceLimits.Default with { Operations = 5000 });
        Assert.Equal("Operations", Assert.Throws<MontyLimitException>(() => loaded.Resume(2)).Limit);
    }

    [Fact]
    public void Host_can_cancel_what_it_loads()
    {
        using var source = new CancellationTokenSource();
        byte[] bytes = Start("f(1)\nwhile True: pass").Dump();
        ResourceLimits limits = ResourceLimits.Default with { Operations = ResourceLimits.Unlimited };
        var loaded = (FunctionCall)MontySnapshot.Load(bytes, limits: limits, cancellation: source.Token);
        source.CancelAfter(20);
        Assert.ThrowsAny<OperationCanceledException>(() => loaded.Resume(2));
    }

    [Fact]
    public void Loading_is_charged()
    {
        byte[] bytes = Start("x = list(range(100_000))\nf(1)\nlen(x)").Dump();
        Assert.Equal("Memory", Assert.Throws<MontyLimitException>(
            () => MontySnapshot.Load(bytes, limits: ResourceLimits.Default with { Memory = 1 << 20 })).Limit);
        Assert.Equal("SnapshotSize", Assert.Throws<MontyLimitException>(
            () => MontySnapshot.Load(bytes, limits: ResourceLimits.Default with { SnapshotSize = 1000 })).Limit);
    }

    [Fact]
    public void Run_that_is_too_large_to_be_dumped_goes_on()
    {
        var options = new RunOptions { Limits = ResourceLimits.Default with { SnapshotSize = 2000 } };
        var call = (FunctionCall)MontyProgram.Compile("x = list(range(100_000))\nf(1)\nlen(x)").Start(options: options);
        Assert.Equal("SnapshotSize", Assert.Throws<MontyLimitException>(() => call.Dump()).Limit);
        Assert.Equal(100_000, ((Completed)call.Resume(1)).Output.AsInt64());
    }

    [Theory]
    [InlineData("f(1)")]
    [InlineData("x = [str(i) for i in range(500)]\nf(1)")]
    public void Size_of_a_dump_is_limited_to_the_byte(string script)
    {
        byte[] Dump(long limit)
        {
            var options = new RunOptions { Limits = ResourceLimits.Default with { SnapshotSize = limit } };
            return ((FunctionCall)MontyProgram.Compile(script).Start(options: options)).Dump();
        }

        long size = Dump(16_000).Length;
        Assert.Equal(size, Dump(size).Length);
        foreach (long limit in new[] { 1, 20, size / 2, size - 1 })
            Assert.Equal("SnapshotSize", Assert.Throws<MontyLimitException>(() => Dump(limit)).Limit);
    }

    [Fact]
    public void Key_that_is_empty_is_refused()
    {
        FunctionCall call = Start("f(1)");
        Assert.Contains("null to sign nothing", Assert.Throws<ArgumentException>(() => call.Dump([])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => MontySnapshot.Load(call.Dump(), []));
        Assert.Throws<ArgumentException>(() => new MontySession().Dump([]));
    }

    [Fact]
    public void What_loads_the_other_kind_of_snapshot_is_said()
    {
        byte[] run = Start("f(1)").Dump();
        byte[] session = new MontySession().Dump();
        Assert.EndsWith("MontySnapshot.Load loads it.", Assert.Throws<MontySnapshotException>(() => MontySession.Load(run)).Message, StringComparison.Ordinal);
        Assert.EndsWith("MontySession.Load loads it.", Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(session)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_and_arguments_are_limited_in_size()
    {
        var options = new RunOptions { Limits = ResourceLimits.Default with { ResultSize = 1000 } };
        Assert.Equal("ResultSize", Assert.Throws<MontyLimitException>(
            () => MontyProgram.Compile("'x' * 1000").Start(options: options)).Limit);
        Assert.Equal("ResultSize", Assert.Throws<MontyLimitException>(
            () => MontyProgram.Compile("f([1] * 1000)").Start(options: options)).Limit);
        Assert.Equal(3, ((Completed)MontyProgram.Compile("len('x' * 3)").Start(options: options)).Output.AsInt64());
    }

    [Theory]
    [InlineData("for i in range(2000):\n  x = [str(j) for j in range(5)]\nsorted(x, key=lambda s: -int(s))")]
    [InlineData("def g(n):\n  for i in range(n): yield i * i\nsum(g(1000)), max(g(50), key=lambda v: v % 7)")]
    [InlineData("class C:\n  def __lt__(self, o): return id(self) < id(o)\nlen(sorted([C() for i in range(50)]))")]
    public void Operations_are_the_same_straight_preempted_and_reloaded(string script)
    {
        long straight = Operations(script, null, progress => progress);
        Assert.Equal(straight, Operations(script, 1, progress => progress));
        Assert.Equal(straight, Operations(script, 97, progress => progress));
        Assert.Equal(straight, Operations(script, 13, progress => MontySnapshot.Load(progress.Dump())));
    }

    private static FunctionCall Start(string script) => (FunctionCall)MontyProgram.Compile(script).Start();

    private static long Operations(string script, long? slice, Func<RunProgress, RunProgress> between)
    {
        RunProgress progress = MontyProgram.Compile(script).Start(options: new RunOptions { OperationsPerSlice = slice });
        while (progress is Preempted)
            progress = ((Preempted)between(progress)).Resume();
        return ((Completed)progress).Usage.Operations;
    }
}
