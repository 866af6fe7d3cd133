namespace Monty.Compiler.Tests.Hosting;

/// <summary>Feeding one snippet after another.</summary>
public class SessionTests
{
    [Fact]
    public void Globals_functions_classes_and_modules_persist()
    {
        var session = new MontySession();
        session.Feed("x = 20\ndef f(n): return n + x\nclass A:\n    def get(self): return f(1)\nimport bisect\na = A()");
        Assert.Equal(21, session.Feed("f(1)").Output);
        session.Feed("x = 30\nbisect.mark = x");
        Assert.Equal(31, session.Feed("a.get()").Output);
        Assert.Equal(30, session.Feed("import bisect as b\nb.mark").Output);
        Assert.Equal("[<class '__main__.A'>, True, '__main__']", session.Feed("[A, isinstance(a, A), __name__]").Output.ToString());
        Assert.Equal(6, session.FeedCount);
    }

    [Fact]
    public void Functions_of_earlier_feeds_see_names_of_later_ones()
    {
        var session = new MontySession();
        session.Feed("def outer(): return inner() * 2");
        var missing = Assert.Throws<MontyRuntimeException>(() => session.Feed("outer()"));
        Assert.Equal("name 'inner' is not defined", missing.Message);
        session.Feed("def inner(): return 21");
        Assert.Equal(42, session.Feed("outer()").Output);
        session.Feed("def inner(): return len('abc')");
        Assert.Equal(6, session.Feed("outer()").Output);
        session.Feed("len = lambda s: 50");
        Assert.Equal(100, session.Feed("outer()").Output);
        session.Feed("del len");
        Assert.Equal(6, session.Feed("outer()").Output);
    }

    [Fact]
    public void A_failed_feed_keeps_what_it_did()
    {
        var session = new MontySession();
        var error = Assert.Throws<MontyRuntimeException>(() => session.Feed("y = 1\nz = y / 0\ny = 2"));
        Assert.Contains("File \"<python-input-0>\", line 2, in <module>\n    z = y / 0\n", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, session.Feed("y").Output);
        Assert.Throws<MontySyntaxException>(() => session.Feed("y ="));
        Assert.Throws<MontyLimitException>(() => session.Feed("y = 7\nwhile True: pass", limits: new ResourceLimits { Operations = 1000 }));
        Assert.Equal(7, session.Feed("y").Output);
        Assert.Throws<MontyLimitException>(
            () => session.Feed("y = [repr([y]) for y in range(10**9)]", limits: new ResourceLimits { Memory = 1 << 20 }));
        Assert.Equal(8, session.Feed("def g(n): return n if n == 0 else g(n - 1)\ng(500)\ny + 1").Output);
    }

    [Fact]
    public void Limits_hold_for_each_feed()
    {
        var session = new MontySession();
        var limits = new ResourceLimits { Operations = 30_000, HostCalls = 1, Output = 10 };
        MontyHost host = new MontyHost().Function("ask", (long x) => x);
        for (int i = 0; i < 3; i++)
        {
            RunResult result = session.Feed("for i in range(20000): pass\nprint('12345678')\nask(i)", host, limits: limits);
            Assert.Equal(19999, result.Output);
            Assert.Equal("12345678\n", result.Stdout);
            Assert.InRange(result.Usage.Operations, 20_000, 30_000);
        }
    }

    [Fact]
    public void Live_memory_of_all_feeds_counts()
    {
        var session = new MontySession();
        var limits = new ResourceLimits { Memory = 8 << 20 };
        session.Feed("kept = []", limits: limits);
        var error = Assert.Throws<MontyLimitException>(() =>
        {
            for (int i = 0; i < 100; i++)
                session.Feed("kept.append(list(range(10_000)))\nfor i in range(10): i", limits: limits);
        });
        Assert.Equal("Memory", error.Limit);
    }

    [Fact]
    public void Feeds_suspend_step_by_step()
    {
        var session = new MontySession();
        session.Feed("def twice(x): return ask(x) * 2");
        RunProgress progress = session.Start("a = twice(4)\nb = ask(a) + 1\nb");
        Assert.Same(progress, session.Progress);
        Assert.Throws<InvalidOperationException>(() => session.Feed("1"));
        while (progress is FunctionCall call)
            progress = call.Resume(call.Arguments[0]);
        Assert.Equal(9, ((Completed)progress).Output);
        Assert.Null(session.Progress);
        Assert.Equal(17, session.Feed("a + b").Output);
    }

    [Fact]
    public void An_abandoned_feed_keeps_what_it_did()
    {
        var session = new MontySession();
        RunProgress progress = session.Start("a = 1\nb = ask(a)");
        session.Abandon();
        Assert.Throws<InvalidOperationException>(() => ((FunctionCall)progress).Resume(1));
        Assert.Equal(1, session.Feed("a").Output);
        Assert.Throws<MontyRuntimeException>(() => session.Feed("b"));
    }

    [Fact]
    public async Task Async_host_functions_and_inputs()
    {
        var session = new MontySession();
        MontyHost host = new MontyHost().Function("fetch", async (string url) =>
        {
            await Task.Yield();
            return url.ToUpperInvariant();
        });
        await session.FeedAsync("first = await fetch(url)", host, new() { ["url"] = "a" });
        RunResult result = await session.FeedAsync("first + await fetch(url)", host, new() { ["url"] = "b" });
        Assert.Equal("AB", result.Output);
        Assert.Throws<ArgumentException>(() => session.Feed("1", inputs: new() { ["no name"] = 1 }));
    }

    [Fact]
    public void Built_in_objects_stay_keys_over_a_dump()
    {
        var session = new MontySession();
        session.Feed("d = {len: 1, int: 2}\ns = {print}");
        session = MontySession.Load(session.Dump());
        Assert.Equal("(1, 2, True)", session.Feed("(d[len], d[int], print in s)").Output.ToString());
    }

    [Fact]
    public void Dump_between_feeds()
    {
        var session = new MontySession();
        session = MontySession.Load(session.Dump());
        session.Feed("""
            import bisect
            class Counter:
                def __init__(self): self.n = 0
                def step(self):
                    self.n += 1
                    return self.n
            counter = Counter()
            counter.step()
            def gen():
                for i in range(5):
                    yield i
            g = gen()
            first = next(g)
            same = [counter]
            bisect.mark = same
            key = id(counter)
            """);
        byte[] key = [1, 2, 3];
        byte[] bytes = session.Dump(key);
        Assert.Equal(bytes, session.Dump(key));
        MontySession copy = MontySession.Load(bytes, key);
        Assert.Equal(1, copy.FeedCount);
        Assert.Equal(bytes, copy.Dump(key));
        foreach (MontySession each in new[] { session, copy })
        {
            Assert.Equal("(2, True, [1, 2, 3, 4], True, True)", each.Feed(
                "(counter.step(), same[0] is counter, list(g), bisect.mark is same, id(counter) == key)").Output.ToString());
        }

        Assert.Throws<MontySnapshotException>(() => MontySession.Load(bytes));
        Assert.Throws<MontySnapshotException>(() => MontySnapshot.Load(bytes, key));
    }

    [Fact]
    public void Dump_within_a_feed()
    {
        var session = new MontySession();
        session.Feed("kept = ['a']\ndef f(x): return ask(x) + kept[0]");
        session.Start("b = f('q')\nb * 2");
        byte[] bytes = session.Dump();
        for (int i = 0; i < 2; i++)
        {
            MontySession copy = MontySession.Load(bytes);
            Assert.Equal(2, copy.FeedCount);
            var call = (FunctionCall)copy.Progress!;
            Assert.Equal("ask", call.Name);
            Assert.Equal("xaxa", ((Completed)call.Resume("x")).Output);
            Assert.Equal("(['a'], 'xa')", copy.Feed("kept, b").Output.ToString());
        }

        byte[] timeless = session.Dump(withTime: false);
        Assert.NotEqual(bytes, timeless);
        MontySession late = MontySession.Load(bytes, timeUsed: TimeSpan.FromSeconds(20));
        Assert.True(late.Progress!.Usage.Time >= TimeSpan.FromSeconds(20));
        Assert.Equal(timeless, late.Dump(withTime: false));
        Assert.True(MontySession.Load(timeless).Progress!.Usage.Time < TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("if x:", true)]
    [InlineData("if x:\n", true)]
    [InlineData("f(1,", true)]
    [InlineData("f(1,\n2", true)]
    [InlineData("x = '''abc", true)]
    [InlineData("x = f'''abc", true)]
    [InlineData("x = 1 + \\", true)]
    [InlineData("@decorator\n", true)]
    [InlineData("try:\n    x = 1\n", true)]
    [InlineData("class A:\n    def f(self):\n", true)]
    [InlineData("x = {\n  'a': [1,\n", true)]
    [InlineData("match x:\n", true)]
    [InlineData("x = ", false)]
    [InlineData("1 +", false)]
    [InlineData("f(1))", false)]
    [InlineData("x = 'abc", false)]
    [InlineData("if x:\npass", false)]
    [InlineData("f(1\nx = 3", false)]
    [InlineData("return 1", false)]
    [InlineData("x y", false)]
    public void Unfinished_input_is_told_apart_from_wrong_input(string source, bool isUnfinished)
    {
        var error = Assert.Throws<MontySyntaxException>(() => new MontySession().Feed(source));
        Assert.Equal(isUnfinished, error.IsUnfinished);
    }
}
