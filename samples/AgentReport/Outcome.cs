using Monty;

namespace AgentReport;

/// <summary>What a way of running the script came to, as text that another process can compare.</summary>
internal sealed record Outcome(string Text)
{
    public static Outcome Of(MontyValue output, string stdout) => new($"{stdout}{output}");

    public static Outcome Of(RunProgress progress)
    {
        var completed = (Completed)progress;
        return Of(completed.Output, completed.Stdout);
    }

    /// <summary>Shows the result; what the script printed was shown as it was printed.</summary>
    public Outcome Show()
    {
        Console.WriteLine($"result: {Text[(Text.LastIndexOf('\n') + 1)..]}");
        return this;
    }
}
