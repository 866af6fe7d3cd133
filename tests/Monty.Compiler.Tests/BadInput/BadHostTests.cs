namespace Monty.Compiler.Tests.BadInput;

/// <summary>Hosts that err: the script gets a Python exception that it can handle, or the host an error of its own; the run goes on.</summary>
public class BadHostTests
{
    [Fact]
    public void Function_that_throws_raises_in_the_script()
    {
        MontyHost host = new MontyHost().Function("f", long () => throw new InvalidOperationException("broken"));
        MontyProgram program = MontyProgram.Compile("try:\n    f()\nexcept RuntimeError as e:\n    r = str(e)\nr");
        Assert.Equal("broken", program.Run(host).Output.AsString());
        var error = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile("f()").Run(host));
        Assert.Contains("RuntimeError: broken", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Result_of_an_unsupported_type_is_an_error_that_names_it()
    {
        MontyHost host = new MontyHost().Function("f", object () => new System.Text.StringBuilder("no"));
        var error = Assert.ThrowsAny<Exception>(() => MontyProgram.Compile("f()").Run(host));
        Assert.IsType<MontyException>(error, exactMatch: false);
        Assert.IsNotType<MontyInternalException>(error);
        Assert.Contains("StringBuilder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_that_holds_itself_is_an_error()
    {
        var loop = new List<object?>();
        loop.Add(loop);
        MontyHost host = new MontyHost().Function("f", object () => loop);
        Assert.IsNotType<MontyInternalException>(Assert.ThrowsAny<MontyException>(() => MontyProgram.Compile("f()").Run(host)));
    }

    [Fact]
    public void Script_result_that_holds_itself_or_nests_deep_is_an_error_or_crosses()
    {
        Assert.IsNotType<MontyInternalException>(Assert.ThrowsAny<MontyException>(() => MontyProgram.Compile("x = []\nx.append(x)\nx").Run()));
        string deep = "x = []\nfor i in range(100000):\n    x = [x]\nx";
        try
        {
            Assert.Equal(1, MontyProgram.Compile(deep).Run().Output.Count);
        }
        catch (MontyException error) when (error is not MontyInternalException)
        {
            Assert.NotEmpty(error.Message);
        }
    }

    [Fact]
    public void Missing_function_is_a_NameError()
    {
        var error = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile("f(1)").Run(new MontyHost()));
        Assert.Contains("NameError: name 'f' is not defined", error.ToString(), StringComparison.Ordinal);
        var call = (FunctionCall)MontyProgram.Compile("try:\n    f(1)\nexcept NameError as e:\n    r = str(e)\nr").Start();
        Assert.Equal("name 'f' is not defined", ((Completed)call.ResumeNameError()).Output.AsString());
    }

    [Fact]
    public void Unknown_exception_type_is_the_hosts_error_and_the_call_can_still_be_answered()
    {
        var call = (FunctionCall)MontyProgram.Compile("f() + 1").Start();
        Assert.Throws<ArgumentException>(() => call.ResumeWithException("NoSuchError", "x"));
        Assert.Equal(3, ((Completed)call.Resume(2)).Output.AsInt64());
    }

    [Fact]
    public void Resuming_twice_is_refused_and_harms_nothing()
    {
        var first = (FunctionCall)MontyProgram.Compile("f(1) + f(2)").Start();
        var second = (FunctionCall)first.Resume(10);
        Assert.Throws<InvalidOperationException>(() => first.Resume(99));
        Assert.Throws<InvalidOperationException>(() => first.Dump());
        Assert.Equal(15, ((Completed)second.Resume(5)).Output.AsInt64());
        Assert.Throws<InvalidOperationException>(() => second.Resume(5));
    }

    [Fact]
    public void Resuming_from_many_threads_lets_one_through()
    {
        MontyProgram program = MontyProgram.Compile("x = f()\nfor i in range(20000):\n    x += 1\nx");
        for (int round = 0; round < 20; round++)
        {
            var call = (FunctionCall)program.Start();
            var outputs = new long[4];
            int refused = 0;
            Parallel.For(0, outputs.Length, new ParallelOptions { MaxDegreeOfParallelism = outputs.Length }, i =>
            {
                try
                {
                    outputs[i] = ((Completed)call.Resume(i)).Output.AsInt64() - i;
                }
                catch (InvalidOperationException)
                {
                    Interlocked.Increment(ref refused);
                }
            });
            Assert.Equal(outputs.Length - 1, refused);
            Assert.Equal(20000, outputs.Sum());
        }
    }

    [Fact]
    public void Run_that_failed_cannot_go_on()
    {
        var call = (FunctionCall)MontyProgram.Compile("1 // f()").Start();
        Assert.Throws<MontyRuntimeException>(() => call.Resume(0));
        Assert.Throws<InvalidOperationException>(() => call.Resume(1));
    }
}
