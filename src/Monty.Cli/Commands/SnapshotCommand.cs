using System.CommandLine;

namespace Monty.Cli.Commands;

/// <summary><c>monty snapshot</c>: what is in a file that a host dumped.</summary>
internal static class SnapshotCommand
{
    public static Command Create() => new("snapshot", "Looks into the dump of a run or a session.") { Inspect() };

    private static Command Inspect()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The dump." };
        var key = new Option<string?>("--key") { Description = "The key that it was signed with, in hexadecimal digits.", HelpName = "HEX" };
        var command = new Command("inspect", "Shows frames with their lines and variables, globals, what the run waits for, and limits left.") { file, key };
        command.SetAction(parsed => Show(parsed.GetRequiredValue(file), parsed.GetValue(key)));
        return command;
    }

    private static int Show(FileInfo file, string? key)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(file.FullName);
            Console.Out.Write(SnapshotInspector.Describe(bytes, key is null ? null : Convert.FromHexString(key)));
            return ExitCodes.Success;
        }
        catch (MontyException problem)
        {
            Console.Error.WriteLine($"monty: {problem.Message}");
            return ExitCodes.ScriptError;
        }
        catch (FormatException)
        {
            throw new UsageException($"--key takes an even number of hexadecimal digits, not '{key}'");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(problem.Message);
        }
    }
}
