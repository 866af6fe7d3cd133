using System.Diagnostics;
using Monty;

namespace AgentReport;

/// <summary>Hands a suspended run to another process of this program, in a file.</summary>
internal static class SecondProcess
{
    public const string Option = "--finish";

    public static async Task<Outcome> FinishThereAsync(RunProgress progress)
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("agent-report-");
        try
        {
            string file = Path.Combine(directory.FullName, "run.monty");
            await File.WriteAllBytesAsync(file, progress.Dump());
            using Process process = Process.Start(StartInfo(file)) ?? throw new InvalidOperationException("no process was started");
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"the second process failed with exit code {process.ExitCode}");
            return new Outcome(await File.ReadAllTextAsync(ResultFile(file)));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>What the second process does.</summary>
    public static async Task FinishHereAsync(OrderBook book, string file)
    {
        var options = new RunOptions { Print = Console.Write };
        RunProgress progress = MontySnapshot.Load(await File.ReadAllBytesAsync(file), options: options);
        Console.WriteLine("(in the second process)");
        RunProgress end = await new StepByStep(book).AdvanceAsync(progress, stopsAt: _ => false);
        await File.WriteAllTextAsync(ResultFile(file), Outcome.Of(end).Show().Text);
    }

    private static string ResultFile(string file) => file + ".result";

    private static ProcessStartInfo StartInfo(string file)
    {
        string executable = Environment.ProcessPath!;
        bool isHosted = Path.GetFileNameWithoutExtension(executable) == "dotnet";
        string[] program = isHosted ? [typeof(SecondProcess).Assembly.Location] : [];
        return new ProcessStartInfo(executable, [.. program, Option, file]);
    }
}
