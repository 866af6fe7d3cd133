using System.Text.Json;
using Monty.Compiler.Lowering;
using Monty.Compiler.Syntax;

namespace Monty.Compiler.Tests.Syntax;

/// <summary>What CPython 3.14 says about faulty sources; <c>Data/update_syntax_errors.py</c> asks it.</summary>
public class SyntaxErrorTests
{
    [Fact]
    public void ErrorsAreThoseOfCPython()
    {
        var differences = new List<string>();
        int count = 0;
        foreach (string line in TestData.Read("syntax-errors.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            JsonElement expected = JsonDocument.Parse(line).RootElement;
            string source = expected.GetProperty("source").GetString()!;
            count++;
            if (Verdict(source) is var actual && actual != Expected(expected))
                differences.Add($"{AstDumper.Quote(source)}\n  expected {Expected(expected)}\n  actual   {actual}");
        }

        Assert.True(count > 1000);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void SourcesThatAreNoTextAreRefused()
    {
        // A lone surrogate would not survive in the attribute of a theory.
        Refuse("a\0b", "source code string cannot contain null bytes");
        Refuse("x = '\ud800'", "source code string cannot contain the lone surrogate U+D800");

        static void Refuse(string source, string message)
        {
            var error = Assert.Throws<MontySyntaxException>(() => PythonParser.Parse(source, "test.py"));
            Assert.Equal(message, error.Message);
            Assert.Equal(0, error.Line);
        }
    }

    [Fact]
    public void ErrorCarriesFileNameAndLine()
    {
        var error = Assert.Throws<MontySyntaxException>(() => PythonParser.Parse("x = 1\ny = = 2\nz", "test.py"));
        Assert.Equal("test.py", error.FileName);
        Assert.Equal("y = = 2", error.SourceLine);
    }

    [Theory]
    [InlineData("1 +", "invalid syntax")]
    [InlineData("x = 1", "invalid syntax")]
    [InlineData("", "invalid syntax")]
    public void ExpressionInputRefusesAnythingElse(string source, string message)
    {
        var error = Assert.Throws<MontySyntaxException>(() => PythonParser.ParseExpression(source, "test.py"));
        Assert.Equal(message, error.Message);
    }

    private static string Verdict(string source)
    {
        try
        {
            CompilationPipeline.Lower(source, "<string>", ProgramForm.Exec);
            return "no error";
        }
        catch (MontySyntaxException e)
        {
            return $"{e.PythonType}: {e.Message} {e.Line}:{e.Column}-{e.EndLine}:{e.OpenEnd ?? e.EndColumn}";
        }
    }

    private static string Expected(JsonElement expected)
    {
        if (expected.GetProperty("type").GetString() is not { } type)
            return "no error";

        int line = expected.GetProperty("line").GetInt32();
        int column = expected.GetProperty("column").GetInt32();
        int endLine = expected.GetProperty("endLine").GetInt32();
        int endColumn = expected.GetProperty("endColumn").GetInt32();
        return $"{type}: {expected.GetProperty("message").GetString()} {line}:{column}-{endLine}:{endColumn}";
    }
}
