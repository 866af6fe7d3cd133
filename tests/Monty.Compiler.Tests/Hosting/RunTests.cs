namespace Monty.Compiler.Tests.Hosting;

public class RunTests
{
    private static MontyProgram Compile(string source, params string[] inputs) => MontyProgram.Compile(source, new CompileOptions { Inputs = inputs });

    [Fact]
    public void Value_of_the_last_expression_is_the_output()
    {
        Assert.Equal(42, Compile("x + 1", "x").Run(inputs: new() { ["x"] = 41 }).Output);
        Assert.Equal(MontyValue.None, Compile("x = 1").Run().Output);
    }

    [Fact]
    public void Inputs_must_be_those_of_the_program()
    {
        MontyProgram program = Compile("a", "a", "b");
        string missing = Assert.Throws<ArgumentException>(() => program.Run(inputs: new() { ["a"] = 1 })).Message;
        Assert.Contains("no value was given for the input 'b'", missing, StringComparison.Ordinal);
        string unknown = Assert.Throws<ArgumentException>(() => program.Start(new() { ["a"] = 1, ["b"] = 2, ["c"] = 3 })).Message;
        Assert.Contains("compiled without the input 'c'", unknown, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CompileOptions { Inputs = ["a b"] });
        Assert.Throws<ArgumentException>(() => new CompileOptions { Inputs = ["a", "a"] });
        Assert.Equal(1, program.Run(inputs: new() { ["a"] = 1, ["b"] = 2 }).Output);
    }

    [Fact]
    public void Runs_share_nothing()
    {
        MontyProgram program = Compile("seen = []\nseen.append(x)\nseen", "x");
        Parallel.For(0, 100, i => Assert.Equal(MontyValue.List(i), program.Run(inputs: new() { ["x"] = i }).Output));
    }

    [Fact]
    public void Output_is_collected_and_shown()
    {
        var shown = new List<string>();
        RunResult result = Compile("print('a', 1)\nprint('b', end='')").Run(new MontyHost().Print(shown.Add));
        Assert.Equal("a 1\nb", result.Stdout);
        Assert.Equal("a 1\nb", string.Concat(shown));
        Assert.Equal("", Compile("print(1)").Run(new MontyHost().CollectOutput(false)).Stdout);
        Assert.Equal(2, Compile("print(1)").Run().Usage.Output);
    }

    [Fact]
    public void Callback_that_throws_raises_in_the_script()
    {
        MontyHost host = new MontyHost().Print(_ => throw new IOException("disk full"));
        Assert.Equal("disk full", Compile("try:\n    print(1)\nexcept OSError as e:\n    r = str(e)\nr").Run(host).Output);
    }

    [Theory]
    [InlineData("while True: pass", "Operations")]
    [InlineData("a = []\nwhile True: a.append(a[:])", "Memory")]
    [InlineData("import sys, typing\nkept = [sys.stdout, typing.NoDefault]\na = []\nwhile True: a.append(a[:])", "Memory")]
    [InlineData("'x' * 10 ** 10", "Memory")]
    [InlineData("while True: print('x' * 1000)", "Output")]
    public void Limits_end_the_run(string source, string limit)
    {
        var limits = new ResourceLimits { Operations = 3_000_000, Memory = 32 << 20, Output = 100_000 };
        var error = Assert.Throws<MontyLimitException>(() => Compile($"try:\n    {source.Replace("\n", "\n    ", StringComparison.Ordinal)}\nexcept BaseException: pass").Run(limits: limits));
        Assert.Equal(limit, error.Limit);
        Assert.True(error.Used > error.Value, error.Message);
    }

    [Fact]
    public void Time_is_a_limit()
    {
        var limits = new ResourceLimits { Operations = ResourceLimits.Unlimited, Time = TimeSpan.FromMilliseconds(50) };
        var error = Assert.Throws<MontyLimitException>(() => Compile("while True: pass").Run(limits: limits));
        Assert.Equal("Time", error.Limit);
        Assert.InRange(error.Usage.Time.TotalMilliseconds, 50, 5000);
    }

    [Fact]
    public void Depth_raises_RecursionError_which_scripts_may_catch()
    {
        MontyProgram program = Compile("def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nf(x)", "x");
        Assert.Equal(90, program.Run(inputs: new() { ["x"] = 90 }, limits: new ResourceLimits { Depth = 100 }).Output);
        var error = Assert.Throws<MontyRuntimeException>(
            () => program.Run(inputs: new() { ["x"] = 100 }, limits: new ResourceLimits { Depth = 100 }));
        Assert.Equal("RecursionError", error.PythonType);
        Assert.Equal(50_000, program.Run(inputs: new() { ["x"] = 50_000 }, limits: new ResourceLimits { Depth = ResourceLimits.UnlimitedDepth }).Output);
    }

    [Fact]
    public void Cancellation_ends_the_run()
    {
        ResourceLimits limits = ResourceLimits.Default with { Operations = ResourceLimits.Unlimited };
        using var source = new CancellationTokenSource(30);
        Assert.ThrowsAny<OperationCanceledException>(() => Compile("while True: pass").Run(limits: limits, cancellation: source.Token));
    }

    [Fact]
    public void Uncaught_exception_has_type_message_value_and_frames()
    {
        MontyProgram program = MontyProgram.Compile("def f(x):\n    return x['b']\n\nf({})", new CompileOptions { FileName = "agent.py" });
        var error = Assert.Throws<MontyRuntimeException>(() => program.Run());
        Assert.Equal("KeyError", error.PythonType);
        Assert.Equal("'b'", error.Message);
        Assert.Equal(["b"], error.Value.ExceptionArguments);
        Assert.Equal(["<module>", "f"], error.Frames.Select(frame => frame.Function));
        Assert.Equal(new MontyFrame("agent.py", "f", 2, 12, 2, 18, "    return x['b']"), error.Frames[1]);
        Assert.Equal(
            "Traceback (most recent call last):\n  File \"agent.py\", line 4, in <module>\n    f({})\n    ~^^^^\n"
            + "  File \"agent.py\", line 2, in f\n    return x['b']\n           ~^^^^^\nKeyError: 'b'",
            error.ToString());
    }

    [Fact]
    public void Syntax_error_prints_as_in_Python()
    {
        var error = Assert.Throws<MontySyntaxException>(() => MontyProgram.Compile("x = = 1", new CompileOptions { FileName = "a.py" }));
        Assert.Equal("  File \"a.py\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax", error.ToString());
        Assert.Equal((1, 5), (error.Line, error.Column));
    }

    [Fact]
    public void Objects_come_out_as_their_repr()
    {
        MontyValue output = Compile("class A:\n    def __repr__(self): return '<an A>'\n[A(), len, ValueError('x', 1)]").Run().Output;
        Assert.Equal(MontyValueKind.Representation, output[0].Kind);
        Assert.Equal(("A", "<an A>"), (output[0].TypeName, output[0].ToString()));
        Assert.Equal("[<an A>, <built-in function len>, ValueError('x', 1)]", output.ToString());
        Assert.Throws<MontyConversionException>(() => Compile("x", "x").Run(inputs: new() { ["x"] = output }));
    }

    [Fact]
    public void Repr_that_raises_is_the_scripts_error()
    {
        var error = Assert.Throws<MontyRuntimeException>(() => Compile("class A:\n    def __repr__(self): 1 / 0\nA()").Run());
        Assert.Equal("ZeroDivisionError", error.PythonType);
    }

    [Fact]
    public void Output_is_charged_as_it_is_copied()
    {
        string source = "x = [0]\nfor _ in range(40): x = [x, x]\nx";
        Assert.Equal("Memory", Assert.Throws<MontyLimitException>(() => Compile(source).Run(limits: new ResourceLimits { Memory = 16 << 20 })).Limit);
    }

    [Fact]
    public void Values_survive_the_way_in_and_out()
    {
        MontyValue value = MontyValue.Dictionary(
            new("list", MontyValue.List(1, -2.5, "é😀", MontyValue.None, true)),
            new(MontyValue.Tuple(1, "k"), MontyValue.Set(1, 2)),
            new(3, MontyValue.FrozenSet("a")),
            new("big", System.Numerics.BigInteger.Pow(7, 100)),
            new("bytes", new byte[] { 0, 255 }),
            new("more", MontyValue.Ellipsis),
            new("error", MontyValue.Exception("KeyError", "'x'", "x")));
        MontyValue output = Compile("assert eval_type == type(x).__name__\nx", "x", "eval_type").Run(inputs: new() { ["x"] = value, ["eval_type"] = "dict" }).Output;
        Assert.Equal(value, output);
    }

    [Fact]
    public void Asyncio_is_bound_where_the_program_awaits()
    {
        Assert.Equal(MontyValue.List(1, 2), Compile("async def f(x): return x\nawait asyncio.gather(f(1), f(2))").Run().Output);
        Assert.Equal("NameError", Assert.Throws<MontyRuntimeException>(() => Compile("asyncio").Run()).PythonType);
    }
}
