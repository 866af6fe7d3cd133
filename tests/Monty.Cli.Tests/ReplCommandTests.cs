namespace Monty.Cli.Tests;

/// <summary>The read-eval-print loop, fed from a pipe.</summary>
public class ReplCommandTests
{
    [Fact]
    public async Task Inputs_are_fed_one_after_another_and_their_values_shown()
    {
        const string Input = """
            x = 20
            def f(n):
                return n + x

            f(1)
            print('hi')
            None
            'text'
            x = [1,
            2]
            x
            if x:
              y = 1
            else:
              y = 2

            y
            """;
        Assert.Equal((0, "21\nhi\n'text'\n[1, 2]\n1\n", ""), await MontyProcess.RunAsync(["repl"], Input));
    }

    [Theory]
    [InlineData("import sys\nsys.exit(3)\nprint('not reached')\n", 3, "")]
    [InlineData("raise SystemExit\n", 0, "")]
    [InlineData("raise SystemExit('bye')\n", 1, "bye\n")]
    public async Task SystemExit_ends_the_process(string input, int expected, string message)
        => Assert.Equal((expected, "", message), await MontyProcess.RunAsync(["repl"], input));

    [Fact]
    public async Task A_history_that_cannot_be_kept_is_told_once()
    {
        var (code, output, error) = await MontyProcess.RunAsync(["repl", "--history", Path.Combine(Path.GetTempPath(), "no-such-folder", "history")], "1\n2\n");
        Assert.Equal((0, "1\n2\n"), (code, output));
        Assert.StartsWith("monty: what is typed is not kept: ", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(unit => unit == '\n'));
    }

    [Fact]
    public async Task Errors_are_shown_and_what_was_done_stays()
    {
        var (code, output, error) = await MontyProcess.RunAsync(["repl"], "a = 1\na / 0\nfoo bar\na\n");
        Assert.Equal((0, "1\n"), (code, output));
        Assert.Equal(
            "Traceback (most recent call last):\n  File \"<python-input-1>\", line 1, in <module>\n    a / 0\n    ~~^~~\n"
            + "ZeroDivisionError: division by zero\n"
            + "  File \"<python-input-2>\", line 1\n    foo bar\n        ^^^\nSyntaxError: invalid syntax\n",
            error);
    }
}
