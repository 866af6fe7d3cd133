using AgentReport;
using Monty;

if (args is [AcrossProcesses.Finish, string file])
{
    await AcrossProcesses.FinishAsync(file);
    return;
}

string source = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "agent.py"));
MontyProgram program = MontyProgram.Compile(source, new CompileOptions { FileName = "agent.py", Inputs = ["regions"] });
MontyValue regions = new[] { "north", "south", "west" };

Console.WriteLine("--- run to the end ---");
await DirectRun.ShowAsync(program, regions);
Console.WriteLine("--- step by step ---");
await StepByStep.ShowAsync(program, regions);
Console.WriteLine("--- across two processes ---");
await AcrossProcesses.ShowAsync(program, regions);
