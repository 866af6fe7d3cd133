namespace Monty.Compiler.Tests.Hosting;

/// <summary>Sources that are too long are refused before they are parsed, wherever they come from.</summary>
public class SourceSizeTests
{
    private static readonly ResourceLimits Small = ResourceLimits.Default with { SourceSize = 100 };

    [Fact]
    public void Program()
    {
        var options = new CompileOptions { Limits = Small };
        Assert.Equal(1, MontyProgram.Compile("1".PadRight(100), options).Run().Output);
        MontyLimitException error = Assert.Throws<MontyLimitException>(() => MontyProgram.Compile("(".PadRight(101), options));
        Assert.Equal(("SourceSize", 100L, 101L), (error.Limit, error.Value, error.Used));
        Assert.Equal("source size limit exceeded: 101 characters of 100", error.Message);
        Assert.Equal("SourceSize", Assert.Throws<MontyLimitException>(() => MontyProgram.Compile(new string('#', (1 << 20) + 1))).Limit);
        Assert.Equal(2 << 20, MontyProgram.Compile(new string('#', 2 << 20), new CompileOptions { Limits = Small with { SourceSize = ResourceLimits.Unlimited } }).Source.Length);
    }

    [Fact]
    public void Feed()
    {
        var session = new MontySession();
        Assert.Equal("SourceSize", Assert.Throws<MontyLimitException>(() => session.Feed("1".PadRight(101), limits: Small)).Limit);
        Assert.Equal("SourceSize", Assert.Throws<MontyLimitException>(() => session.Start("1".PadRight(101), options: new RunOptions { Limits = Small })).Limit);
        Assert.Equal(0, session.FeedCount);
        Assert.Equal(1, session.Feed("1", limits: Small).Output);
    }

    [Theory]
    [InlineData("exec(' ' * 101)")]
    [InlineData("eval('1'.ljust(101))")]
    [InlineData("compile('#' * 101, 'a', 'exec')")]
    public void Text_that_a_script_made(string source)
    {
        string guarded = $"try:\n    {source.Replace("\n", "\n    ")}\nexcept BaseException: pass";
        MontyLimitException error = Assert.Throws<MontyLimitException>(() => MontyProgram.Compile(guarded).Run(limits: Small));
        Assert.Equal(("SourceSize", 101L), (error.Limit, error.Used));
        Assert.Equal(2, MontyProgram.Compile("eval('1 + 1'.ljust(100))").Run(limits: Small).Output);
    }

    [Fact]
    public void Is_in_snapshots()
    {
        RunProgress progress = MontyProgram.Compile("f()\neval('1'.ljust(101))").Start(options: new RunOptions { Limits = Small });
        byte[] bytes = progress.Dump();
        Assert.Equal("SourceSize", Assert.Throws<MontyLimitException>(() => ((FunctionCall)MontySnapshot.Load(bytes)).Resume(1)).Limit);
        Assert.Equal(1, ((Completed)((FunctionCall)MontySnapshot.Load(bytes, limits: ResourceLimits.Default)).Resume(1)).Output);
        Assert.Contains("characters of a source: at most 100", MontySnapshotText(bytes), StringComparison.Ordinal);
    }

    private static string MontySnapshotText(byte[] bytes) => SnapshotInspector.Describe(bytes, null);
}
