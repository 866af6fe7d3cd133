namespace Monty.Cli.Tests;

public class DumpCommandTests
{
    [Theory]
    [InlineData("ast", "Module\n  statement: Assign\n")]
    [InlineData("scopes", "module <module> @1\n  x: global")]
    [InlineData("ir", "function 0 <module> module line 1 ()\n")]
    [InlineData("il", "straight 0 <module>\n")]
    public async Task Stages_are_shown(string stage, string beginning)
    {
        var (code, output, error) = await MontyProcess.RunAsync(["dump", stage, "-c", "x = 1"]);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(beginning, output, StringComparison.Ordinal);
    }
}
