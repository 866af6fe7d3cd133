using System.Text;

namespace Monty.Compiler.Tests.Suspension;

/// <summary>Deep recursion and large functions on threads with little native stack: a stack overflow would end the test process.</summary>
public class NativeStackTests
{
    private static readonly ResourceLimits Deep = ResourceLimits.Default with { Depth = 420_000, Time = TimeSpan.FromMinutes(5) };

    private static string Run(string source, int stackKilobytes)
    {
        string output = "";
        Exception? error = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    output = MontyProgram.Compile(source).Run(limits: Deep).Output.ToString();
                }
                catch (MontyException e) when (e is not MontyInternalException)
                {
                    error = e;
                }
            },
            stackKilobytes * 1024);
        thread.Start();
        thread.Join();
        return error is null ? output : $"{error.GetType().Name}: {error.Message}";
    }

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(line(i)).Append('\n');
        return text.ToString();
    }

    [Theory]
    [InlineData(256)]
    [InlineData(1536)]
    public void A_hundred_thousand_calls_deep(int stackKilobytes)
        => Assert.Equal("100000", Run("def f(n): return 0 if n == 0 else 1 + f(n - 1)\nf(100000)", stackKilobytes));

    [Theory]
    [InlineData("def f(n): return sorted([n], key=lambda x: f(x - 1))[0] if n else 0\nf(100000)", "100000")]
    [InlineData("def f(n): return list(map(f, [n - 1]))[0] if n else 0\nf(100000)", "0")]
    [InlineData("def f(n): return sum(f(n - 1) for _ in [0]) if n else 7\nf(100000)", "7")]
    [InlineData("def f(n): return [f(n - 1) for _ in [0]][0] if n else 7\nf(100000)", "7")]
    [InlineData("def f(n):\n    if n: yield from f(n - 1)\n    yield n\nsum(1 for _ in f(2000))", "2001")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __getattr__(s, x): return A(s.n - 1).deep if s.n else 7\nA(100000).deep", "7")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    @property\n    def p(s): return A(s.n - 1).p if s.n else 7\nA(100000).p", "7")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __repr__(s): return repr(A(s.n - 1)) if s.n else 'x'\nrepr(A(100000))", "'x'")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __eq__(s, o): return A(s.n - 1) == o if s.n else 7\nA(100000) == 1", "7")]
    [InlineData("async def f(n): return await f(n - 1) if n else 7\nawait f(100000)", "7")]
    [InlineData("def f(n):\n    if n: yield from f(n - 1)\n    yield n\nnext(f(100000))", "0")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __add__(s, o): return A(s.n - 1) + o if s.n else 7\nA(100000) + 1", "7")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __getitem__(s, k): return A(s.n - 1)[k] if s.n else 7\nA(100000)[0]", "7")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __call__(s): return A(s.n - 1)() if s.n else 7\nA(100000)()", "7")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __hash__(s): return hash(A(s.n - 1)) if s.n else 7\nhash(A(100000))", "7")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __iter__(s): return iter(A(s.n - 1)) if s.n else iter([7])\nlist(A(100000))", "[7]")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    def __enter__(s):\n        if s.n:\n            with A(s.n - 1): pass\n    def __exit__(s, *a): pass\nwith A(100000): x = 7\nx", "7")]
    [InlineData("class A:\n    def __init__(s, n):\n        if n: A(n - 1)\nA(100000)\n7", "7")]
    [InlineData("def f(n):\n    if n == 0: return 7\n    class A:\n        x = f(n - 1)\n    return A.x\nf(100000)", "7")]
    [InlineData("from functools import reduce\ndef f(n): return reduce(lambda a, b: f(n - 1), [1, 2]) if n else 7\nf(100000)", "7")]
    [InlineData("from functools import cache\n@cache\ndef f(n): return f(n - 1) if n else 7\nf(100000)", "7")]
    [InlineData("from functools import partial\ndef f(n): return partial(f, n - 1)() if n else 7\nf(100000)", "7")]
    [InlineData("def f(n): return next(map(f, [n - 1])) if n else 7\nf(100000)", "7")]
    [InlineData("def f(n): return any(f(n - 1) for _ in [0]) if n else True\nf(100000)", "True")]
    [InlineData("def f(n):\n    if n == 0: raise ValueError(7)\n    try: f(n - 1)\n    finally: pass\ntry: f(100000)\nexcept ValueError as e: x = e.args\nx", "(7,)")]
    [InlineData("def f(n):\n    match n:\n        case 0: return 7\n        case x if f(x - 1) == 7: return 7\nf(100000)", "7")]
    [InlineData("async def g(n):\n    if n:\n        async for x in g(n - 1): yield x\n    yield n\nasync def f():\n    async for x in g(100000): return x\nawait f()", "0")]
    [InlineData("class A:\n    def __init__(s, n): s.n = n\n    async def __aenter__(s):\n        if s.n:\n            async with A(s.n - 1): pass\n    async def __aexit__(s, *a): pass\nasync def f():\n    async with A(100000): return 7\nawait f()", "7")]
    public void Through_builtins_and_special_methods(string source, string expected)
    {
        Assert.Equal(expected, Run(source, 256));
        Assert.Equal(expected, Run(source, 1536));
    }

    [Fact]
    public void Large_function_that_calls_itself()
    {
        string source = "def f(n):\n" + Lines(1500, i => $"    a{i % 40} = n + {i}") + "    return f(n - 1) if n else a1\nf(300)";
        Assert.Equal("1481", Run(source, 256));
    }

    [Fact]
    public void Function_with_many_variables_that_calls_itself()
    {
        string source = "def f(n):\n" + Lines(1000, i => $"    a{i} = n + {i}") + "    r = f(n - 1) if n else 0\n    return a999 - n + r * 0\nf(300)";
        Assert.Equal("999", Run(source, 256));
    }

    [Fact]
    public void Large_sources()
    {
        Assert.Equal("100000", Run($"len([{string.Join(',', Enumerable.Range(0, 100_000))}])", 256));
        Assert.Equal("5000", Run($"x = 1\nlen([{string.Join(',', Enumerable.Range(0, 5000).Select(i => $"x+{i}"))}])", 256));
        Assert.Equal("5000", Run($"x = 1\nlen({{{string.Join(',', Enumerable.Range(0, 5000).Select(i => $"{i}: x"))}}})", 256));
        Assert.Equal("3000", Run($"x = 1\nlen(f'{string.Concat(Enumerable.Repeat("{x}", 3000))}')", 256));
        Assert.Equal("3000", Run($"x = 1\ndef f(*a): return len(a)\nf({string.Join(',', Enumerable.Repeat("x", 3000))})", 256));
        Assert.Equal("999", Run($"def f({string.Join(',', Enumerable.Range(0, 1000).Select(i => $"a{i}"))}): return a0 + a999\nf({string.Join(',', Enumerable.Range(0, 1000))})", 256));
        Assert.Equal("2000", Run("x = 0\n" + Lines(2000, _ => "x = x + 1") + "x", 256));
        Assert.Equal("1", Run("def d(f): return f\n" + Lines(1000, _ => "@d") + "def g(): return 1\ng()", 256));
        Assert.Equal("1998", Run("def f(x):\n    if x < 0: return 0\n" + Lines(1000, i => $"    elif x == {i}: return {i * 2}") + "f(999)", 256));
    }

    [Fact]
    public void Large_function_is_dumped_anywhere()
    {
        string source = "x = 0\nfor k in range(3):\n" + Lines(1200, i => $"    x = x + {i % 3}") + "    x = x + f(k)\nx";
        RunProgress progress = MontyProgram.Compile(source).Start(options: new RunOptions { OperationsPerSlice = 2, ExternalFunctions = ["f"] });
        int answers = 0;
        while (progress is not Completed)
        {
            progress = MontySnapshot.Load(progress.Dump());
            if (progress is FunctionCall call)
            {
                progress = call.Resume(10);
                answers++;
            }
            else
            {
                progress = ((Preempted)progress).Resume();
            }
        }

        Assert.Equal((3630, 3), (((Completed)progress).Output.AsInt64(), answers));
    }
}
