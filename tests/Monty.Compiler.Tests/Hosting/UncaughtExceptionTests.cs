namespace Monty.Compiler.Tests.Hosting;

/// <summary>An exception that ends a script which has put its own objects into <c>sys.excepthook</c> or <c>sys.stderr</c>. Expected is what CPython prints.</summary>
public class UncaughtExceptionTests
{
    private const string Stream = "import sys\nclass W:\n    def write(self, text): print('W', repr(text))\nsys.stderr = W()\n";

    private const string Failing = "import sys\ndef hook(t, v, tb):\n    raise KeyError('in hook')\nsys.excepthook = hook\n";

    [Theory]
    [InlineData("1/0", false, "", "")]
    [InlineData("import sys\n1/0", false, "", "")]
    [InlineData("import sys\nsys.excepthook = lambda t, v, tb: print(t.__name__, v, tb.tb_lineno)\n1/0", true, "ZeroDivisionError division by zero 3\n", "")]
    [InlineData("import sys\nsys.stderr = None\n1/0", true, "", "")]
    [InlineData("import sys\nsys.stderr = sys.stdout\nraise ValueError('x')", true, "Traceback (most recent call last):\n  File \"<input>\", line 3, in <module>\n    raise ValueError('x')\nValueError: x\n", "")]
    [InlineData(Stream + "raise ValueError('x')", true, "W 'Traceback (most recent call last):\\n'\nW ''\nW '  File \"<input>\", line 5, in <module>\\n    raise ValueError(\\'x\\')\\n'\nW ''\nW 'ValueError: x\\n'\nW ''\n", "")]
    [InlineData("import sys\ndel sys.excepthook\n1/0", false, "", "sys.excepthook is missing\n")]
    [InlineData(Failing + "1/0", false, "", "Error in sys.excepthook:\nTraceback (most recent call last):\n  File \"<input>\", line 3, in hook\n    raise KeyError('in hook')\nKeyError: 'in hook'\n\nOriginal exception was:\n")]
    [InlineData(Failing + "sys.stderr = None\n1/0", true, "", "")]
    [InlineData("import sys\nsys.excepthook = lambda *a: sys.__excepthook__(*a)\nraise ValueError('x')", true, "", "Traceback (most recent call last):\n  File \"<input>\", line 3, in <module>\n    raise ValueError('x')\nValueError: x\n")]
    [InlineData("import sys\nclass W:\n    def write(self, text): raise OSError\nsys.stderr = W()\n1/0", false, "", "")]
    [InlineData(Stream + "sys.exit('bye')", true, "W 'bye'\nW '\\n'\n", "")]
    [InlineData(Stream + "sys.exit(3)", false, "", "")]
    [InlineData(Stream + "sys.excepthook = lambda *a: print('never')\nsys.exit()", false, "", "")]
    public void Script_shows_it_itself(string source, bool wasShown, string output, string errors)
    {
        string printed = "";
        string printedErrors = "";
        MontyHost host = new MontyHost().Print(text => printed += text).PrintError(text => printedErrors += text);
        var error = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile(source, new CompileOptions { FileName = "<input>" }).Run(host));
        Assert.Equal((wasShown, output, errors), (error.WasShown, printed, printedErrors));
        Assert.DoesNotContain("hook", error.Traceback, StringComparison.Ordinal);
    }

    [Fact]
    public void SystemExit_in_the_hook_ends_the_run()
    {
        const string Source = "import sys\nsys.excepthook = lambda *a: sys.exit(7)\n1/0";
        var error = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile(Source).Run());
        Assert.Equal(("SystemExit", 7, false), (error.PythonType, error.ExitCode, error.WasShown));
    }

    [Fact]
    public void Hook_suspends_and_travels()
    {
        const string Source = """
            import sys
            def hook(t, v, tb):
                note(t.__name__, note(v.args[0]))
            sys.excepthook = hook
            raise ValueError('first')
            """;
        RunProgress progress = MontyProgram.Compile(Source).Start();
        var seen = new List<string>();
        var error = Assert.Throws<MontyRuntimeException>(() =>
        {
            while (progress is FunctionCall waiting)
            {
                var call = (FunctionCall)MontySnapshot.Load(waiting.Dump());
                seen.Add(string.Join(' ', call.Arguments));
                progress = call.Resume($"answer {seen.Count}");
            }
        });
        Assert.Equal(["'first'", "'ValueError' 'answer 1'"], seen);
        Assert.Equal(("ValueError", "first", true), (error.PythonType, error.Message, error.WasShown));
        Assert.Equal(5, error.Frames[^1].Line);
    }

    [Fact]
    public void Each_feed_of_a_session_asks_the_hook()
    {
        var session = new MontySession();
        string printed = "";
        MontyHost host = new MontyHost().Print(text => printed += text);
        session.Feed("import sys\nerror = ValueError('x')\nsys.excepthook = lambda t, v, tb: print('hook', v)", host);
        for (int i = 0; i < 2; i++)
            Assert.True(Assert.Throws<MontyRuntimeException>(() => session.Feed("raise error", host)).WasShown);
        Assert.Equal("hook x\nhook x\n", printed);
    }
}
