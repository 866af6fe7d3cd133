using System.Diagnostics;

namespace Monty.Compiler.Tests.Hosting;

/// <summary>How <c>asyncio</c> and the host's own calls go together.</summary>
public class AsyncioTests
{
    private static readonly string[] Declared = ["fetch"];

    private static RunProgress PutOffAll(RunProgress progress)
    {
        while (progress is FunctionCall call)
            progress = call.ResumePending();
        return progress;
    }

    private static RunProgress Start(string source) => PutOffAll(MontyProgram.Compile(source).Start(options: new RunOptions { ExternalFunctions = Declared }));

    [Fact]
    public void Timer_beside_a_call_fires_when_the_host_lets_time_pass()
    {
        var pending = (FuturesPending)Start("""
            try:
                async with asyncio.timeout(5):
                    r = await fetch(1)
            except TimeoutError:
                r = 'late'
            r
            """);
        Assert.Equal(TimeSpan.FromSeconds(5), pending.NextTimer);
        pending = (FuturesPending)pending.ResumeAfter(TimeSpan.FromSeconds(2));
        Assert.Equal(TimeSpan.FromSeconds(3), pending.NextTimer);
        Assert.Equal("late", ((Completed)pending.ResumeAfter(TimeSpan.FromSeconds(3))).Output);
    }

    [Fact]
    public void Answer_in_time_stops_the_timer()
    {
        var pending = (FuturesPending)Start("await asyncio.wait_for(fetch(1), 5), asyncio.get_running_loop().time()");
        Assert.Equal(MontyValue.Tuple("r", 2.0), ((Completed)pending.Resume(
            new Dictionary<long, CallResult> { [1] = (MontyValue)"r" }, TimeSpan.FromSeconds(2))).Output);
    }

    [Fact]
    public void First_completed_over_calls()
    {
        var pending = (FuturesPending)Start("""
            ts = [asyncio.create_task(fetch(i), name=f't{i}') for i in range(3)]
            done, left = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
            for t in left:
                t.cancel()
            [t.get_name() for t in done], [t.result() for t in done], await asyncio.gather(*left, return_exceptions=True)
            """);
        Assert.Equal([1, 2, 3], pending.CallIds);
        MontyValue output = ((Completed)pending.Resume(2, "two")).Output;
        Assert.Equal("(['t1'], ['two'], [CancelledError(''), CancelledError('')])", output.ToString());
    }

    [Fact]
    public void Cancelled_call_waits_no_more()
    {
        var pending = (FuturesPending)Start("""
            async def one(i):
                return await fetch(i)
            a, b = asyncio.create_task(one(1)), asyncio.create_task(one(2))
            await asyncio.sleep(0)
            a.cancel()
            await b, a.cancelled()
            """);
        Assert.Equal([2], pending.CallIds);
        Assert.Equal(MontyValue.Tuple(7, true), ((Completed)pending.Resume(2, 7)).Output);
    }

    [Fact]
    public void Waiting_run_with_timers_and_calls_survives_a_dump()
    {
        RunProgress progress = Start("""
            async def worker(n):
                try:
                    async with asyncio.timeout(n):
                        return await fetch(n)
                except TimeoutError:
                    return f'late {n}'
            async with asyncio.TaskGroup() as tg:
                ts = [tg.create_task(worker(n)) for n in (3, 1, 2)]
            [t.result() for t in ts]
            """);
        progress = MontySnapshot.Load(progress.Dump());
        progress = ((FuturesPending)progress).ResumeAfter(TimeSpan.FromSeconds(1));
        progress = MontySnapshot.Load(progress.Dump());
        progress = ((FuturesPending)progress).Resume(3, "in time");
        progress = MontySnapshot.Load(progress.Dump());
        Assert.Equal([1], ((FuturesPending)progress).CallIds);
        Assert.Equal(
            MontyValue.List("late 3", "late 1", "in time"),
            ((Completed)((FuturesPending)progress).ResumeAfter(TimeSpan.FromSeconds(9))).Output);
    }

    [Fact]
    public void Sleeping_takes_no_time_and_the_clock_is_right()
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(3600.0, ((Completed)Start("await asyncio.sleep(3600)\nasyncio.get_running_loop().time()")).Output);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Host_can_have_its_own_sleep()
    {
        var asked = new List<double>();
        MontyHost host = new MontyHost().Function("asyncio.sleep", async (double seconds) =>
        {
            asked.Add(seconds);
            await Task.Yield();
        });
        RunResult result = await MontyProgram.Compile("await asyncio.sleep(1.5, 'slept'), await asyncio.sleep(0, 'turn')").RunAsync(host);
        Assert.Equal(MontyValue.Tuple("slept", "turn"), result.Output);
        Assert.Equal([1.5], asked);
        var call = (FunctionCall)MontyProgram.Compile("await asyncio.sleep(2, 'r')")
            .Start(options: new RunOptions { ExternalFunctions = ["asyncio.sleep"] });
        Assert.Equal("asyncio.sleep", call.Name);
        Assert.Equal("r", ((Completed)call.Resume(MontyValue.None)).Output);
    }

    [Fact]
    public async Task Timeouts_over_host_functions_take_real_time_and_cancel_them()
    {
        var cancelled = new TaskCompletionSource();
        MontyHost host = new MontyHost().Function("fetch", async (CancellationToken cancellation) =>
        {
            cancellation.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, cancellation);
            return 1;
        });
        var watch = Stopwatch.StartNew();
        RunResult result = await MontyProgram.Compile("""
            try:
                r = await asyncio.wait_for(fetch(), 0.05)
            except TimeoutError as e:
                r = repr(e)
            await asyncio.sleep(1000)
            r
            """).RunAsync(host);
        Assert.Equal("TimeoutError()", result.Output);
        Assert.InRange(watch.ElapsedMilliseconds, 40, 20_000);
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Fast_call_beside_a_long_sleep_ends_in_its_own_time()
    {
        MontyHost host = new MontyHost().Function("fetch", async () =>
        {
            await Task.Delay(10);
            return 5;
        });
        RunResult result = await MontyProgram.Compile("await asyncio.gather(fetch(), asyncio.sleep(100, 6))").RunAsync(host);
        Assert.Equal(MontyValue.List(5, 6), result.Output);
    }

    [Fact]
    public void Await_that_nothing_can_end_says_so()
    {
        var error = Assert.Throws<MontyRuntimeException>(() => Start("import asyncio\nasync def f(): await asyncio.Future()\nasyncio.run(f())"));
        Assert.Equal("await would never end: no task is ready and no host call is pending", error.Message);
    }
}
