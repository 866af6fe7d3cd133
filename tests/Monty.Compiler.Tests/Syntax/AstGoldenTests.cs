using Monty.Compiler.Syntax;

namespace Monty.Compiler.Tests.Syntax;

/// <summary>
/// Each <c>Data/*.py</c> against the tree in the <c>.ast</c> beside it. With MONTY_UPDATE_GOLDENS set to the source folder
/// of the data the goldens are rewritten.
/// </summary>
public class AstGoldenTests
{
    [Theory]
    [InlineData("statements")]
    [InlineData("expressions")]
    [InlineData("strings")]
    [InlineData("patterns")]
    [InlineData("python314")]
    public void TreeIsAsRecorded(string name)
    {
        string actual = AstDumper.Dump(PythonParser.Parse(TestData.Read($"{name}.py"), $"{name}.py"), spans: true);
        if (Environment.GetEnvironmentVariable("MONTY_UPDATE_GOLDENS") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"{name}.ast"), actual);
        else
            Assert.Equal(TestData.Read($"{name}.ast"), actual);
    }
}
