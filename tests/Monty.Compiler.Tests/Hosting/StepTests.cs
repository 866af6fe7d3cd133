namespace Monty.Compiler.Tests.Hosting;

public class StepTests
{
    private static RunProgress Start(string source, RunOptions? options = null) => MontyProgram.Compile(source).Start(options: options);

    [Fact]
    public void Calls_come_out_with_their_arguments_and_place()
    {
        var call = Assert.IsType<FunctionCall>(Start("def g():\n    return fetch(1, *[2], key='v')\ng() + 1"));
        Assert.Equal(("fetch", 1L), (call.Name, call.Id));
        Assert.Equal<MontyValue>([1, 2], call.Arguments);
        Assert.Equal("v", call.KeywordArguments["key"]);
        Assert.Equal(new MontyFrame("<string>", "g", 2, 12, 2, 35, "    return fetch(1, *[2], key='v')"), call.Position);
        Assert.Equal(10, Assert.IsType<Completed>(call.Resume(9)).Output);
    }

    [Fact]
    public void Design_example_runs()
    {
        RunProgress progress = MontyProgram.Compile("a(1) + b('x')").Start();
        var names = new List<string>();
        while (progress is FunctionCall call)
        {
            names.Add(call.Name);
            progress = call.Resume(call.Name == "a" ? 5 : 6);
        }

        Assert.Equal(11, ((Completed)progress).Output);
        Assert.Equal(["a", "b"], names);
    }

    [Fact]
    public void Declared_functions_are_the_only_ones()
    {
        var options = new RunOptions { ExternalFunctions = ["f"] };
        Assert.IsType<FunctionCall>(Start("f()", options));
        Assert.Equal("NameError", Assert.Throws<MontyRuntimeException>(() => Start("g()", options)).PythonType);
        Assert.Equal("NameError", Assert.Throws<MontyRuntimeException>(() => Start("__file__")).PythonType);
    }

    [Fact]
    public void Exceptions_are_raised_at_the_call()
    {
        string source = "try:\n    f()\nexcept (KeyError, TimeoutError) as e:\n    r = (type(e).__name__, e.args)\nr";
        Assert.Equal(MontyValue.Tuple("KeyError", MontyValue.Tuple("k")),
            ((Completed)((FunctionCall)Start(source)).ResumeWithException("KeyError", "k")).Output);
        Assert.Equal(MontyValue.Tuple("TimeoutError", MontyValue.Tuple("t")),
            ((Completed)((FunctionCall)Start(source)).ResumeWithException(new TimeoutException("t"))).Output);
        var error = Assert.Throws<MontyRuntimeException>(() => ((FunctionCall)Start("f()")).ResumeWithException("ValueError", "no"));
        Assert.Equal(1, error.Frames[0].Line);
    }

    [Fact]
    public void Several_calls_are_pending_at_once()
    {
        RunProgress progress = Start("await asyncio.gather(f(1), f(2), f(3))");
        while (progress is FunctionCall call)
            progress = call.ResumePending();
        var pending = Assert.IsType<FuturesPending>(progress);
        Assert.Equal([1, 2, 3], pending.CallIds);
        Assert.Throws<ArgumentException>(() => pending.Resume([]));
        Assert.StartsWith(
            "no call 4 waits for an answer; those that do: 1, 2, 3 ", Assert.Throws<ArgumentException>(() => pending.Resume(4, 1)).Message, StringComparison.Ordinal);
        pending = Assert.IsType<FuturesPending>(pending.Resume(new() { [2] = (MontyValue)"b", [1] = (MontyValue)"a" }));
        Assert.Equal([3], pending.CallIds);
        Assert.Equal(MontyValue.List("a", "b", "c"), Assert.IsType<Completed>(pending.Resume(3, "c")).Output);
    }

    [Fact]
    public void Pending_calls_may_fail()
    {
        string source = "r = await asyncio.gather(f(1), f(2), return_exceptions=True)\n[type(x).__name__ for x in r]";
        RunProgress progress = ((FunctionCall)((FunctionCall)Start(source)).ResumePending()).ResumePending();
        progress = ((FuturesPending)progress).Resume(new() { [1] = CallResult.Raise("KeyError", "x"), [2] = CallResult.Raise(new FormatException()) });
        Assert.Equal(MontyValue.List("KeyError", "ValueError"), ((Completed)progress).Output);
    }

    [Fact]
    public void Slices_suspend_and_go_on()
    {
        RunProgress progress = Start("x = 0\nfor i in range(1000): x += i\nx", new RunOptions { OperationsPerSlice = 100 });
        int slices = 0;
        while (progress is Preempted preempted)
        {
            slices++;
            progress = preempted.Resume();
        }

        Assert.Equal(499500, ((Completed)progress).Output);
        Assert.InRange(slices, 8, 12);
        Assert.InRange(progress.Usage.Operations, 1000, 1010);
        Assert.Throws<ArgumentOutOfRangeException>(() => new RunOptions { OperationsPerSlice = 0 });
    }

    [Fact]
    public void Arguments_that_cannot_cross_raise_in_the_script()
    {
        Assert.Equal("caught", ((Completed)Start("a = []\na.append(a)\ntry:\n    f(a)\nexcept ValueError:\n    r = 'caught'\nr")).Output);
        string source = "class A:\n    def __repr__(self): raise KeyError('r')\ntry:\n    f(A())\nexcept KeyError:\n    r = 'caught'\nr";
        Assert.Equal("caught", ((Completed)Start(source)).Output);
    }

    [Fact]
    public void Value_that_cannot_cross_leaves_the_call_open()
    {
        var call = (FunctionCall)Start("g(f(len))");
        MontyValue representation = call.Arguments[0];
        Assert.Throws<MontyConversionException>(() => call.Resume(representation));
        Assert.IsType<FunctionCall>(call.Resume(1));
    }

    [Fact]
    public void Failed_run_says_so()
    {
        var call = (FunctionCall)Start("f() / 0");
        Assert.Throws<MontyRuntimeException>(() => call.Resume(1));
        string message = Assert.Throws<InvalidOperationException>(() => call.Resume(1)).Message;
        Assert.Equal("this run has ended with an error, so it cannot go on", message);
    }

    [Fact]
    public void Steps_are_resumed_once()
    {
        var call = (FunctionCall)Start("f() + f()");
        var second = (FunctionCall)call.Resume(1);
        string message = Assert.Throws<InvalidOperationException>(() => call.ResumePending()).Message;
        Assert.StartsWith("this step of the run was resumed before", message, StringComparison.Ordinal);
        Assert.Equal(3, ((Completed)second.Resume(2)).Output);
    }

    [Fact]
    public async Task Run_in_use_on_another_thread_is_refused()
    {
        using var printing = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var options = new RunOptions
        {
            Print = _ =>
            {
                printing.Set();
                release.Wait();
            },
        };
        var call = (FunctionCall)Start("f()\nprint(1)", options);
        Task<RunProgress> first = Task.Run(() => call.Resume(1));
        printing.Wait();
        string message = Assert.Throws<InvalidOperationException>(() => call.Resume(2)).Message;
        Assert.StartsWith("this run is in use on another thread", message, StringComparison.Ordinal);
        release.Set();
        Assert.IsType<Completed>(await first);
    }

    [Fact]
    public void Output_goes_to_the_callback_and_the_result()
    {
        var shown = new List<string>();
        var completed = (Completed)((FunctionCall)Start("print(f())", new RunOptions { Print = shown.Add })).Resume("x");
        Assert.Equal("x\n", string.Concat(shown));
        Assert.Equal("x\n", completed.Stdout);
    }
}
