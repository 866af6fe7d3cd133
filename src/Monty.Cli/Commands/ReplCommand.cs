using System.CommandLine;
using Monty.Cli.Repl;
using Monty.Cli.Running;

namespace Monty.Cli.Commands;

/// <summary><c>monty repl</c></summary>
internal static class ReplCommand
{
    public static Command Create()
    {
        var history = new Option<string?>("--history")
        {
            Description = "The file that keeps what was typed; .monty_history in the home directory unless given.",
            HelpName = "FILE",
        };
        var timeout = new Option<double>("--timeout", "-t")
        {
            Description = "The time that one input may take.",
            HelpName = "SECONDS",
            CustomParser = PositiveNumber.Parse<double>,
            DefaultValueFactory = _ => ScriptSettings.DefaultTimeout.TotalSeconds,
        };
        var command = new Command("repl", "Reads Python from the terminal, an input at a time, and shows what each comes to.");
        command.Options.Add(history);
        command.Options.Add(timeout);
        // Not an asynchronous action: those end the process at Ctrl-C, which here ends the input that is running.
        command.SetAction(parsed =>
        {
            bool isInteractive = !Console.IsInputRedirected;
            string? path = parsed.GetValue(history) ?? (isInteractive ? DefaultHistory() : null);
            ResourceLimits limits = ResourceLimits.Default with { Time = ScriptSettings.Seconds(parsed.GetValue(timeout)) };
            var lines = new LineHistory(path);
            return new ReplLoop(new LineEditor(lines), lines, limits, isInteractive).RunAsync().GetAwaiter().GetResult();
        });
        return command;
    }

    private static string DefaultHistory()
        => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".monty_history");
}
