using System.Text.Json;

namespace Monty.Cli.Tests;

public class BatchCommandTests
{
    [Fact]
    public async Task Each_line_is_answered()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "print('from a file')");
        string[] lines =
        [
            """{"id": 1, "code": "print('x')\n1 + 1"}""",
            """{"id": "two", "code": "x y"}""",
            """{"id": 3, "code": "1", "colour": "red"}""",
            "not json",
            JsonSerializer.Serialize(new { id = 5, path = file }),
            """{"id": 6, "code": "def f(): f()\nf()", "recursion": 30}""",
            """{"id": 7, "code": "while True: pass", "timeout": 0.1}""",
            """{"id": 8, "path": "no-such-file.py"}""",
            """{"id": 9}""",
            """{"id": 10, "code": "while True: print('x' * 1_000_000)"}""",
            """{"id": 11, "code": "'\\u00e9\\ud83d\\ude00' * 500_000"}""",
            """{"id": 12, "code": "1", "memory": 0.5}""",
            """{"id": 13, "path": ""}""",
        ];
        var (code, output, error) = await MontyProcess.RunAsync(["batch"], string.Join('\n', lines) + "\n");
        JsonElement[] answers = [.. output.TrimEnd('\n').Split('\n').Select(line => JsonElement.Parse(line))];
        Assert.Equal((0, ""), (code, error));
        Assert.Equal(["ok", "error", "error", "error", "ok", "error", "limit", "error", "error", "limit", "ok", "error", "error"], answers.Select(answer => answer.GetProperty("status").GetString()));
        Assert.Equal(["1", "\"two\"", "3", "", "5", "6", "7", "8", "9", "10", "11", "12", "13"],
            answers.Select(answer => answer.TryGetProperty("id", out JsonElement id) ? id.GetRawText() : ""));
        Assert.Equal("x\n", answers[0].GetProperty("stdout").GetString());
        Assert.Equal(2, answers[0].GetProperty("output").GetInt32());
        Assert.Equal("SyntaxError", answers[1].GetProperty("error").GetProperty("type").GetString());
        Assert.Equal("unknown key 'colour'", answers[2].GetProperty("error").GetProperty("message").GetString());
        Assert.Equal("from a file\n", answers[4].GetProperty("stdout").GetString());
        Assert.Equal("RecursionError", answers[5].GetProperty("error").GetProperty("type").GetString());
        Assert.Equal("Output", answers[9].GetProperty("error").GetProperty("type").GetString());
        Assert.Equal(string.Concat(Enumerable.Repeat("é\U0001F600", 500_000)), answers[10].GetProperty("output").GetString());
        File.Delete(file);
    }

    /// <remarks>What all runs of a process share must not be paid for by the first of them alone.</remarks>
    [Theory]
    [InlineData("hash(frozenset())")]
    [InlineData("hash(()) + hash('') + hash(b'') + len({frozenset(), (), ''})")]
    [InlineData("from dataclasses import dataclass\n@dataclass(frozen=True)\nclass P:\n    x: int\nhash(P(1)) + len(repr(P))")]
    [InlineData("import enum, json, typing\nclass E(enum.Flag):\n    A = 1\n    B = 2\njson.dumps([E.A | E.B])")]
    public async Task First_run_of_a_process_uses_as_many_operations_as_the_next(string code)
    {
        string line = JsonSerializer.Serialize(new { code });
        var (_, output, _) = await MontyProcess.RunAsync(["batch"], $"{line}\n{line}\n");
        long[] operations = [.. output.TrimEnd('\n').Split('\n').Select(Operations)];
        Assert.Equal(2, operations.Length);
        Assert.Equal(operations[0], operations[1]);
    }

    private static long Operations(string answer)
        => JsonElement.Parse(answer).GetProperty("usage").GetProperty("operations").GetInt64();
}
