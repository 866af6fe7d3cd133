using System.CommandLine;
using System.CommandLine.Parsing;

namespace Monty.Cli.Commands;

/// <summary>Parses the command line and runs the command, with the exit codes of <see cref="ExitCodes"/>.</summary>
internal static class CommandRunner
{
    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync($"monty: {error.Message}");
            await Console.Error.WriteLineAsync($"'{Path(parsed.CommandResult)} --help' shows what can be given");
            return ExitCodes.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration);
        }
        catch (UsageException problem)
        {
            await Console.Error.WriteLineAsync($"monty: {problem.Message}");
            return ExitCodes.Usage;
        }
    }

    /// <summary>The command as it was typed, without its arguments.</summary>
    private static string Path(CommandResult command)
        => command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : "monty";
}
