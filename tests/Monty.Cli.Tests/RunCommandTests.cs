using System.Text.Json;

namespace Monty.Cli.Tests;

public class RunCommandTests
{
    [Fact]
    public async Task Output_of_the_script_is_the_output()
        => Assert.Equal((0, "a\nb", ""), await MontyProcess.RunAsync(["run", "-c", "print('a')\nprint('b', end='')\n'not shown'"]));

    [Fact]
    public async Task Script_comes_from_standard_input()
        => Assert.Equal((0, "{'a': [1, 2.0, None]} é\n", ""), await MontyProcess.RunAsync(["run", "-", "-i", """x={"a": [1, 2.0, null]}""", "-i", "y=\"é\""], "print(x, y)"));

    [Fact]
    public async Task Uncaught_exception_prints_a_traceback_and_exits_1()
    {
        var (code, output, error) = await MontyProcess.RunAsync(["run", "-c", "print(1)\n1 / 0"]);
        Assert.Equal((1, "1\n"), (code, output));
        Assert.Equal("Traceback (most recent call last):\n  File \"<string>\", line 2, in <module>\n    1 / 0\n    ~~^~~\nZeroDivisionError: division by zero\n", error);
    }

    [Fact]
    public async Task Syntax_error_exits_1()
    {
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", "x = = 1"]);
        Assert.Equal((1, "  File \"<string>\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n"), (code, error));
    }

    [Theory]
    [InlineData("monty: operation limit exceeded: ", "--max-operations", "1000")]
    [InlineData("monty: memory limit exceeded: ", "--max-memory", "16MB")]
    [InlineData("monty: time limit exceeded: ", "--timeout", "0.2")]
    public async Task Limits_exit_3(string message, params string[] option)
    {
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", "x = []\nwhile True:\n    x.append([0] * 10)" + (option[0] == "--timeout" ? "\n    x.clear()" : ""), .. option]);
        Assert.Equal(3, code);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_is_an_option()
    {
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", "def f(): f()\nf()", "--max-depth", "20"]);
        Assert.Equal(1, code);
        Assert.EndsWith("RecursionError: maximum recursion depth exceeded\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("run", "no-such-file.py")]
    [InlineData("run", "-c", "1", "x.py")]
    [InlineData("run", "-c", "1", "-i", "x")]
    [InlineData("run", "-c", "1", "-i", "x=[")]
    [InlineData("run", "-c", "1", "-i", "1x=1")]
    [InlineData("run", "-c", "1", "-t", "0")]
    [InlineData("run", "-c", "1", "--max-memory", "lots")]
    [InlineData("run", "-c", "1", "--no-such-option")]
    [InlineData("run", "-c", "1", "-f", "no-such-file.py")]
    [InlineData("run", "")]
    [InlineData("snapshot")]
    [InlineData("no-such-command")]
    public async Task Usage_errors_exit_2(params string[] arguments)
    {
        var (code, output, error) = await MontyProcess.RunAsync(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("monty: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("monty: there is no option '--frob' (a file of that name is './--frob')\n'monty run --help' shows what can be given\n", "run", "--frob")]
    [InlineData("monty: --timeout takes a positive number, not 'soon'\n'monty run --help' shows what can be given\n", "run", "-c", "1", "-t", "soon")]
    [InlineData("monty: --max-depth takes a positive whole number, not '1.5'\n'monty run --help' shows what can be given\n", "run", "-c", "1", "--max-depth", "1.5")]
    [InlineData("monty: --timeout takes a positive number, not '0'\n'monty repl --help' shows what can be given\n", "repl", "-t", "0")]
    [InlineData("monty: Required argument missing for option: '-c'.\n'monty run --help' shows what can be given\n", "run", "-c")]
    [InlineData("monty: '1x' is not a Python identifier, so it cannot be an input\n", "run", "-c", "1", "-i", "1x=1")]
    [InlineData("monty: can't open file '.': it is a directory\n", "run", ".")]
    [InlineData("monty: --key takes an even number of hexadecimal digits, not 'xyz'\n", "snapshot", "inspect", "monty.dll", "--key", "xyz")]
    public async Task Usage_errors_say_what_to_do(string message, params string[] arguments)
        => Assert.Equal((2, "", message), await MontyProcess.RunAsync(arguments));

    [Theory]
    [InlineData("raise SystemExit", 0, "")]
    [InlineData("raise SystemExit(5)", 5, "")]
    [InlineData("raise SystemExit('bye')", 1, "bye\n")]
    public async Task SystemExit_ends_the_process(string source, int expected, string message)
    {
        var (code, _, error) = await MontyProcess.RunAsync(["run", "-c", source]);
        Assert.Equal((expected, message), (code, error));
    }

    [Fact]
    public async Task Json_has_all_that_came_of_the_run()
    {
        var (code, output, _) = await MontyProcess.RunAsync(["run", "--json", "-c", "print('p')\n(1, 'é', {'a': 1.0, 2: b'x'})"]);
        JsonElement answer = JsonElement.Parse(output);
        Assert.Equal(0, code);
        Assert.Equal(["status", "output", "repr", "type", "stdout", "stderr", "error", "usage"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal("ok", answer.GetProperty("status").GetString());
        Assert.Equal("""[1,"é",{"a":1.0,"2":"eA=="}]""", answer.GetProperty("output").GetRawText());
        Assert.Equal("(1, 'é', {'a': 1.0, 2: b'x'})", answer.GetProperty("repr").GetString());
        Assert.Equal("tuple", answer.GetProperty("type").GetString());
        Assert.Equal("p\n", answer.GetProperty("stdout").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("error").ValueKind);
        Assert.InRange(answer.GetProperty("usage").GetProperty("operations").GetInt64(), 1, 100);
    }

    [Fact]
    public async Task Json_has_errors()
    {
        var (code, output, errorText) = await MontyProcess.RunAsync(["run", "--json", "-c", "print(1)\n{}['k']"]);
        JsonElement answer = JsonElement.Parse(output);
        JsonElement error = answer.GetProperty("error");
        Assert.Equal((1, "", "error"), (code, errorText, answer.GetProperty("status").GetString()));
        Assert.Equal(("KeyError", "'k'"), (error.GetProperty("type").GetString(), error.GetProperty("message").GetString()));
        Assert.StartsWith("Traceback (most recent call last):\n", error.GetProperty("traceback").GetString(), StringComparison.Ordinal);
        (code, output, _) = await MontyProcess.RunAsync(["run", "--json", "-c", "while True: pass", "--max-operations", "10"]);
        answer = JsonElement.Parse(output);
        Assert.Equal((3, "limit", "Operations"), (code, answer.GetProperty("status").GetString(), answer.GetProperty("error").GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Reloading_changes_nothing()
    {
        string source = "def squares(n):\n    for i in range(n):\n        yield i * i\nprint(sum(squares(20)), sorted(['b', 'a'], key=lambda s: ord(s)))";
        Assert.Equal((0, "2470 ['a', 'b']\n", ""), await MontyProcess.RunAsync(["run", "-c", source, "--reload-every", "1"]));
    }

    [Fact]
    public async Task Encoding_declarations_are_followed()
    {
        string file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, [.. "# -*- coding: latin-1 -*-\nprint('"u8, 0xE9, .. "')"u8]);
        Assert.Equal((0, "é\n", ""), await MontyProcess.RunAsync(["run", file]));
        await File.WriteAllBytesAsync(file, [.. "print('"u8, 0xE9, .. "')"u8]);
        var (code, _, error) = await MontyProcess.RunAsync(["run", file]);
        Assert.Equal(1, code);
        Assert.Contains("'utf-8' codec can't decode byte 0xe9 in position 7", error, StringComparison.Ordinal);
        File.Delete(file);
    }
}
