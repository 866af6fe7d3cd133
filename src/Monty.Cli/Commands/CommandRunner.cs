using System.CommandLine;

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
}
