using Monty;

namespace AgentReport;

/// <summary>The first way: give the functions to a host and let the script run to its end.</summary>
internal static class DirectRun
{
    public static async Task ShowAsync(MontyProgram program, MontyValue regions)
    {
        var desk = new OrderDesk();
        MontyHost host = new MontyHost()
            .Function("fetch_orders", desk.FetchOrders)
            .Function("convert", desk.Convert)
            .Function("archive", desk.Archive)
            .Print(Console.Write);
        RunResult result = await program.RunAsync(host, new() { ["regions"] = regions });
        Console.WriteLine(result.Output);
    }
}
