using System.Text.Json;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Tests.Semantics;

public class ScopeTests
{
    public static TheoryData<string> Sources => Goldens.Sources("scopes");

    public static TheoryData<string> Errors
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (string line in Goldens.Read("scopes", "errors.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                data.Add(line);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Scopes_are_as_expected(string file)
    {
        string source = Goldens.Read("scopes", file);
        Module module = CompilationPipeline.Parse(source, file);
        ScopeTable table = CompilationPipeline.Resolve(module, source, file);
        Goldens.Check("scopes", file, ScopeDumper.Dump(table));
    }

    /// <summary>Each line has a source and, if it is wrong, CPython's message, and where it points.</summary>
    [Theory]
    [MemberData(nameof(Errors))]
    public void Errors_are_those_of_CPython(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        string source = document.RootElement.GetProperty("source").GetString()!;
        if (!document.RootElement.TryGetProperty("error", out JsonElement message))
        {
            CompilationPipeline.Lower(source, "case.py");
            return;
        }

        var error = Assert.Throws<MontySyntaxException>(() => CompilationPipeline.Lower(source, "case.py"));
        List<int> span = [.. document.RootElement.GetProperty("span").EnumerateArray().Select(number => number.GetInt32())];
        Assert.Equal(message.GetString(), error.Message);
        Assert.Equal(span, new List<int> { error.Line, error.Column, error.EndLine, error.EndColumn });
    }
}
