namespace Monty.Compiler.Tests.Hosting;

/// <summary>What the compiler warns of, as a host sees it.</summary>
public class SyntaxWarningTests
{
    private const string Source = "if 1 is 2:\n    pass\n  \nx = '\\d'\n";

    private const string Printed =
        "<string>:4: SyntaxWarning: \"\\d\" is an invalid escape sequence. Such sequences will not work in the future. "
        + "Did you mean \"\\\\d\"? A raw string is also an option.\n"
        + "  x = '\\d'\n"
        + "<string>:1: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n"
        + "  if 1 is 2:\n";

    [Fact]
    public void EveryRunPrintsThemFirst()
    {
        MontyProgram program = MontyProgram.Compile(Source + "import sys\nprint('ran', file=sys.stderr)");
        Assert.Equal(Printed + "ran\n", program.Run().Stderr);
        Assert.Equal(Printed + "ran\n", program.Run().Stderr);
        Assert.Equal(Printed, string.Concat(program.Warnings));
        MontySyntaxWarning second = program.Warnings[1];
        Assert.Equal((1, 4, 1, 10), (second.Line, second.Column, second.EndLine, second.EndColumn));
    }

    [Fact]
    public void TheProgramCannotTurnItsOwnOff()
        => Assert.Equal(Printed, MontyProgram.Compile(Source + "import warnings\nwarnings.simplefilter('ignore')\neval('1 is 1')").Run().Stderr);

    [Fact]
    public void ALoadedRunDoesNotPrintThemAgain()
    {
        RunProgress progress = MontyProgram.Compile(Source + "f()").Start();
        var call = Assert.IsType<FunctionCall>(MontySnapshot.Load(progress.Dump()));
        Assert.Equal(Printed, Assert.IsType<Completed>(call.Resume(1)).Stderr);
    }

    [Fact]
    public void AFeedShowsItsLinesAndHeedsFiltersOfEarlierOnes()
    {
        var session = new MontySession();
        Assert.Equal(
            "<python-input-0>:1: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n  1 is 1\n", session.Feed("1 is 1").Stderr);
        session.Feed("import warnings; warnings.simplefilter('ignore')");
        Assert.Equal("", session.Feed("1 is 1").Stderr);
        session.Feed("warnings.simplefilter('error')");
        var error = Assert.Throws<MontyRuntimeException>(() => session.Feed("1 is 1"));
        Assert.Equal("SyntaxError", error.PythonType);
    }

    [Fact]
    public void AnErrorBringsTheWarningsBeforeIt()
    {
        var error = Assert.Throws<MontySyntaxException>(() => MontyProgram.Compile("x = '\\d'\ny = '\\e' 1\nz = '\\g'"));
        Assert.Equal([1, 2], error.Warnings.Select(warning => warning.Line));
        error = Assert.Throws<MontySyntaxException>(() => MontyProgram.Compile("1 is 2\ndef f(): break\n3 is 4"));
        Assert.Equal([1], error.Warnings.Select(warning => warning.Line));
    }

    [Fact]
    public void ManyAreCutOff()
    {
        string source = string.Concat(Enumerable.Repeat("'\\d'; 1 is 1\n", 5000));
        Assert.Equal(1000, MontyProgram.Compile(source).Warnings.Count);
    }

    [Fact]
    public void AnOutputLimitHoldsForThem()
        => Assert.Throws<MontyLimitException>(
            () => MontyProgram.Compile(Source).Run(limits: ResourceLimits.Default with { Output = 10 }));
}
