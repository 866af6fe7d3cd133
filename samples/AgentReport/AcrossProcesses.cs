using System.Diagnostics;
using Monty;

namespace AgentReport;

/// <summary>The third way: the run is written to a file in the middle of its work, and another process finishes it.</summary>
internal static class AcrossProcesses
{
    /// <summary>The argument that makes this program the second process.</summary>
    public const string Finish = "--finish";

    /// <summary>Runs until the fourth price is to be converted, and leaves the rest to a second process.</summary>
    public static async Task ShowAsync(MontyProgram program, MontyValue regions)
    {
        var steps = new StepByStep();
        RunProgress progress = program.Start(new() { ["regions"] = regions }, StepByStep.Options);
        for (int conversions = 0; progress is not FunctionCall { Name: "convert" } || ++conversions < 4;)
            progress = await steps.StepAsync(progress);

        var call = (FunctionCall)progress;
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, call.Dump());
            Console.WriteLine($"first process: dumped at {call.Name}({string.Join(", ", call.Arguments)}), line {call.Position!.Line}");
            using Process second = StartSecond(file);
            await second.WaitForExitAsync();
            if (second.ExitCode != 0)
                throw new InvalidOperationException($"the second process ended with code {second.ExitCode}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the second process does: no source, no compiler; the file has all of it.</summary>
    public static async Task FinishAsync(string file)
    {
        RunProgress progress = MontySnapshot.Load(await File.ReadAllBytesAsync(file), options: StepByStep.Options);
        Console.WriteLine($"second process: loaded at {((FunctionCall)progress).Name}");
        Completed completed = await new StepByStep().FinishAsync(progress);
        Console.WriteLine(completed.Output);
    }

    private static Process StartSecond(string file)
    {
        string program = Environment.ProcessPath!;
        bool isDotnet = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] arguments = isDotnet ? [typeof(AcrossProcesses).Assembly.Location, Finish, file] : [Finish, file];
        return Process.Start(program, arguments);
    }
}
