using System.CommandLine;
using System.Text.Json;
using Monty.Cli.Running;

namespace Monty.Cli.Commands;

/// <summary><c>monty batch</c>: a script a line in, an answer a line out, all in one process.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var command = new Command(
            "batch",
            "Reads JSON lines {\"id\", \"path\" or \"code\", \"functions\", \"timeout\", \"recursion\", \"memory\", \"operations\", \"output\"} from standard input and answers each "
            + "with the object of 'run --json' and its id.");
        command.SetAction((_, cancellation) => RunAsync(cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        using var answers = new ScriptOutput(collects: false);
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length > 0)
                answers.WriteLine(await AnswerAsync(line, cancellation));
        }

        return ExitCodes.Success;
    }

    private static async Task<string> AnswerAsync(string line, CancellationToken cancellation)
    {
        using var output = new ScriptOutput(collects: true);
        BatchRequest? request = null;
        ScriptOutcome outcome;
        try
        {
            request = BatchRequest.Parse(line);
            SourceFile source = request.Source ?? SourceFile.Read(request.Path!);
            outcome = await ScriptRunner.RunAsync(source, request.Settings, output, cancellation);
        }
        catch (MontySyntaxException error)
        {
            outcome = ScriptOutcome.Of(error);
        }
        catch (UsageException problem)
        {
            outcome = ScriptOutcome.OfUsage(problem.Message);
        }

        JsonElement id = request?.Id ?? BatchRequest.IdOf(line);
        return outcome.ToJson(output, id.ValueKind == JsonValueKind.Undefined ? null : writer => WriteId(writer, id));
    }

    private static void WriteId(Utf8JsonWriter writer, JsonElement id)
    {
        writer.WritePropertyName("id");
        id.WriteTo(writer);
    }
}
