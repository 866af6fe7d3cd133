using System.Text.Json;

namespace Monty.Compiler.Tests.Tracebacks;

/// <summary>How CPython 3.14 says that programs ended, to the character; <c>Data/update_tracebacks.py</c> asks it.</summary>
public class TracebackTests
{
    [Fact]
    public void Programs_end_as_on_CPython()
    {
        var differences = new List<string>();
        int count = 0;
        foreach (string line in Lines())
        {
            JsonElement expected = JsonDocument.Parse(line).RootElement;
            string source = expected.GetProperty("source").GetString()!;
            string ending = expected.GetProperty("ending").GetString()!;
            count++;
            if (Ending(source) is var actual && actual != ending)
                differences.Add($"{source}\n--- expected\n{ending}\n--- actual\n{actual}");
        }

        Assert.True(count > 900);
        Assert.True(differences.Count == 0, $"{differences.Count} differ\n{string.Join("\n=====\n", differences.Take(10))}");
    }

    [Theory]
    [InlineData("2", "Traceback (most recent call last):\n  File \"test.py\", line 2, in outer\n    def outer(): inner()\n                 ~~~~~^^\n  File \"test.py\", line 3, in inner\n    def inner(): 1 / 0\n                 ~~^~~\nZeroDivisionError: division by zero\n")]
    [InlineData("0", "ZeroDivisionError: division by zero\n")]
    [InlineData("-3", "ZeroDivisionError: division by zero\n")]
    public void The_innermost_frames_are_shown_that_sys_tracebacklimit_leaves(string limit, string ending)
        => Assert.Equal(ending, Ending($"import sys\ndef outer(): inner()\ndef inner(): 1 / 0\nsys.tracebacklimit = {limit}\nouter()\n"));

    [Theory]
    [InlineData("e = ValueError('bad')\ne.add_note('')\nraise e\n", 3, "raise e", "ValueError: bad\n\n")]
    [InlineData("raise ValueError('two\\n\\n')\n", 1, "raise ValueError('two\\n\\n')", "ValueError: two\n\n\n")]
    public void Empty_lines_at_the_end_belong_to_the_exception(string source, int line, string text, string ending)
        => Assert.Equal($"Traceback (most recent call last):\n  File \"test.py\", line {line}, in <module>\n    {text}\n{ending}", Ending(source));

    [Theory]
    [InlineData("x = 'ab'.rindex('é😀')\n", 1, "x = 'ab'.rindex('é😀')", "~~~~~~~~~~~^^^^^^^")]
    [InlineData("é = int('x')\n", 1, "é = int('x')", "~~~^^^^^")]
    [InlineData("x = int('x') # é\n", 1, "x = int('x') # é", null)]
    public void Calls_that_are_all_of_a_line_are_not_found_out_beyond_ASCII(string source, int line, string text, string? carets)
    {
        string[] ending = Ending(source).Split('\n');
        Assert.Equal($"  File \"test.py\", line {line}, in <module>", ending[1]);
        Assert.Equal($"    {text}", ending[2]);
        if (carets is null)
            Assert.StartsWith("ValueError", ending[3]);
        else
            Assert.Equal(carets, ending[3].Trim());
    }

    private static string[] Lines()
        => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Tracebacks", "Data", "tracebacks.jsonl"));

    private static string Ending(string source)
    {
        try
        {
            MontyProgram.Compile(source, new CompileOptions { FileName = "test.py" }).Run();
            return "no error";
        }
        catch (MontyException error) when (error is MontySyntaxException or MontyRuntimeException)
        {
            return error + "\n";
        }
    }
}
