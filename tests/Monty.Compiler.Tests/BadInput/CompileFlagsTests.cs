namespace Monty.Compiler.Tests.BadInput;

/// <summary>What <c>compile</c> of a script does not do, it says.</summary>
public class CompileFlagsTests
{
    [Theory]
    [InlineData("0x400", "ValueError: compile(): flags 0x400 are not supported")]
    [InlineData("0x2000 | 0x20000", "ValueError: compile(): flags 0x2000 are not supported")]
    [InlineData("0x1000000", "ValueError: compile(): flags 0x1000000 are not supported")]
    [InlineData("0, optimize=1", "ValueError: compile(): optimize=1 is not supported")]
    [InlineData("0, optimize=2", "ValueError: compile(): optimize=2 is not supported")]
    public void What_is_not_there_is_refused_by_name(string arguments, string error)
    {
        var raised = Assert.Throws<MontyRuntimeException>(() => MontyProgram.Compile($"compile('1', 'f', 'exec', {arguments})").Run());
        Assert.Equal(error, $"{raised.PythonType}: {raised.Message}");
    }
}
