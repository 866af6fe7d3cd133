using System.CommandLine;
using Monty.Cli.Running;

namespace Monty.Cli.Commands;

/// <summary><c>monty run</c></summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var script = new ScriptArguments();
        var options = new RunCommandOptions();
        var command = new Command("run", "Runs a script; its output goes to standard output.");
        script.AddTo(command);
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(script, options, parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ScriptArguments script, RunCommandOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        ScriptSettings settings = options.Read(parsed);
        bool isJson = parsed.GetValue(options.Json);
        using var output = new ScriptOutput(isJson);
        ScriptOutcome outcome = await RunAsync(script, settings, parsed, output, cancellation);
        if (isJson)
            output.WriteLine(outcome.ToJson(output));
        else if (outcome.Report is { } report)
            output.ShowError(report + "\n");
        return outcome.ExitCode;
    }

    private static async Task<ScriptOutcome> RunAsync(
        ScriptArguments script, ScriptSettings settings, ParseResult parsed, ScriptOutput output, CancellationToken cancellation)
    {
        SourceFile source;
        try
        {
            source = script.Read(parsed);
        }
        catch (MontySyntaxException error)
        {
            return ScriptOutcome.Of(error);
        }

        return await ScriptRunner.RunAsync(source, settings, output, cancellation);
    }
}
