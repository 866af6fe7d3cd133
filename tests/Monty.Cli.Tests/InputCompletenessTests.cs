using System.Text.Json;
using Monty.Cli.Repl;

namespace Monty.Cli.Tests;

/// <summary>Texts that end anywhere are whole, unfinished or wrong where CPython's <c>codeop.compile_command</c> says so.</summary>
public class InputCompletenessTests
{
    private static readonly IEnumerable<(string Text, string? Single, string Program)> Rows =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "completeness.jsonl"))
            .Select(line => JsonSerializer.Deserialize<string?[]>(line)!)
            .Select(row => (row[0]!, row[1], row[2]!));

    [Fact]
    public void A_loop_asks_for_more_where_CPython_does()
    {
        string[] wrong = [.. Rows.Where(row => row.Single is not null && OfLoop(row.Text) != row.Single).Select(row => $"{row}: {OfLoop(row.Text)}")];
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_program_is_unfinished_where_CPython_says_so()
    {
        string[] wrong = [.. Rows.Where(row => OfProgram(row.Text) != row.Program).Select(row => $"{row}: {OfProgram(row.Text)}")];
        Assert.Empty(wrong);
    }

    private static string OfLoop(string text)
        => !InputCompleteness.IsWhole(text) ? "incomplete" : ErrorOf(text) is null ? "complete" : "error";

    private static string OfProgram(string text)
        => ErrorOf(text) is null ? "complete" : ErrorOf(text + "\n") is { IsUnfinished: true } ? "incomplete" : "error";

    private static MontySyntaxException? ErrorOf(string text)
    {
        try
        {
            MontyProgram.Compile(text);
            return null;
        }
        catch (MontySyntaxException error)
        {
            return error;
        }
    }
}
