using Monty.Compiler.Syntax;

namespace Monty.Compiler.Tests.Syntax;

/// <summary>Each <c>Data/*.py</c> against the tree in the <c>.ast</c> beside it.</summary>
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
        Goldens.CheckFile(Goldens.RepositoryPath($"tests/Monty.Compiler.Tests/Syntax/Data/{name}.ast"), actual);
    }
}
