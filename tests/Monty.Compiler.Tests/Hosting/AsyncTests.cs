using System.Collections.Concurrent;

namespace Monty.Compiler.Tests.Hosting;

public class AsyncTests
{
    private static Task<RunResult> RunAsync(string source, MontyHost host, CancellationToken cancellation = default)
        => MontyProgram.Compile(source).RunAsync(host, cancellation: cancellation);

    [Fact]
    public async Task Calls_run_at_once_and_come_back_in_any_order()
    {
        var started = new ConcurrentQueue<int>();
        var gates = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource<string>()).ToArray();
        MontyHost host = new MontyHost().Function("fetch", (int i) =>
        {
            started.Enqueue(i);
            if (started.Count == 3)
                _ = Task.Run(() => Array.ForEach([2, 0, 1], n => gates[n].SetResult($"r{n}")));
            return gates[i].Task;
        });
        RunResult result = await RunAsync("await asyncio.gather(*(fetch(i) for i in range(3)))", host);
        Assert.Equal(MontyValue.List("r0", "r1", "r2"), result.Output);
        Assert.Equal([0, 1, 2], started);
    }

    [Fact]
    public async Task Thousands_of_calls_are_under_way_at_once()
    {
        MontyHost host = new MontyHost().Function("f", async (long i) =>
        {
            await Task.Yield();
            return i;
        });
        RunResult result = await RunAsync("sum(await asyncio.gather(*(f(i) for i in range(1000))))", host);
        Assert.Equal(499500, result.Output);
    }

    [Fact]
    public async Task Failures_are_raised_where_they_are_awaited()
    {
        MontyHost host = new MontyHost().Function("bad", async Task<int> () =>
        {
            await Task.Yield();
            throw new KeyNotFoundException("k");
        });
        RunResult result = await RunAsync("x = bad()\ntry:\n    await x\nexcept KeyError as e:\n    r = e.args\nr", host);
        Assert.Equal(MontyValue.Tuple("k"), result.Output);
    }

    [Fact]
    public async Task Tasks_of_all_sorts_can_be_awaited()
    {
        MontyHost host = new MontyHost()
            .Function("done", () => Task.FromResult(1))
            .Function("plain", () => Task.CompletedTask)
            .Function("value", () => new ValueTask<string>("v"))
            .Function("later", async ValueTask () => await Task.Delay(1))
            .Function("failed", () => Task.FromException<int>(new FormatException("f")))
            .Function("none", Task<int>? () => null)
            .Function("odd", () => Task.FromResult(new Uri("http://x")));
        Assert.Equal(MontyValue.Tuple(1, MontyValue.None, "v", MontyValue.None),
            (await RunAsync("(await done(), await plain(), await value(), await later())", host)).Output);
        Assert.Equal("ValueError", (await Assert.ThrowsAsync<MontyRuntimeException>(() => RunAsync("await failed()", host))).PythonType);
        Assert.Equal("TypeError", (await Assert.ThrowsAsync<MontyRuntimeException>(() => RunAsync("await none()", host))).PythonType);
        Assert.Contains("Uri has no Python counterpart",
            (await Assert.ThrowsAsync<MontyRuntimeException>(() => RunAsync("await odd()", host))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocking_functions_are_ordinary_ones_to_the_script()
    {
        MontyHost host = new MontyHost()
            .BlockingFunction("get", async (int x) =>
            {
                await Task.Delay(5);
                return x * 2;
            })
            .BlockingFunction("fail", async () =>
            {
                await Task.Yield();
                throw new TimeoutException("slow");
            })
            .BlockingFunction("now", () => Task.FromResult(7));
        Assert.Equal(MontyValue.List(6, 4, 2), (await RunAsync("sorted([get(1), get(2), get(3)], key=lambda x: -get(x))", host)).Output);
        Assert.Equal("slow", (await RunAsync("try: fail()\nexcept TimeoutError as e: r = str(e)\nr", host)).Output);
        Assert.Equal(7, (await RunAsync("now()", host)).Output);
        Assert.Equal(8, MontyProgram.Compile("get(4)").Run(host).Output);
    }

    [Fact]
    public async Task Waiting_holds_no_thread()
    {
        MontyHost host = new MontyHost().Function("f", () => Task.Delay(300));
        MontyProgram program = MontyProgram.Compile("await f()");
        ThreadPool.GetMinThreads(out int threads, out _);
        Task[] runs = [.. Enumerable.Range(0, threads * 50).Select(_ => program.RunAsync(host))];
        Task all = Task.WhenAll(runs);
        Assert.Same(all, await Task.WhenAny(all, Task.Delay(TimeSpan.FromSeconds(20))));
    }

    [Fact]
    public async Task Cancellation_reaches_waiting_runs_and_functions()
    {
        using var source = new CancellationTokenSource();
        var seen = new TaskCompletionSource();
        MontyHost host = new MontyHost().Function("f", async (CancellationToken cancellation) =>
        {
            cancellation.Register(seen.SetResult);
            source.CancelAfter(20);
            await Task.Delay(Timeout.Infinite, cancellation);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync("try:\n    await f()\nexcept BaseException: pass", host, source.Token));
        await seen.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Tasks_that_nobody_awaits_are_cancelled_at_the_end()
    {
        var cancelled = new TaskCompletionSource();
        MontyHost host = new MontyHost().Function("f", async (CancellationToken cancellation) =>
        {
            cancellation.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, cancellation);
        });
        Assert.Equal(1, (await RunAsync("f()\n1", host)).Output);
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Cancelled_call_is_an_error_of_the_script_unless_the_run_is_cancelled()
    {
        MontyHost host = new MontyHost().Function("f", () => Task.FromCanceled(new CancellationToken(true)));
        Assert.Equal("RuntimeError", (await Assert.ThrowsAsync<MontyRuntimeException>(() => RunAsync("await f()", host))).PythonType);
    }
}
