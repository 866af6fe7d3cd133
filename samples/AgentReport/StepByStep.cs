using System.Diagnostics;
using Monty;

namespace AgentReport;

/// <summary>The second way: the script stops at each call, and the host decides what happens.</summary>
internal sealed class StepByStep
{
    private readonly OrderDesk _desk = new();
    private readonly Dictionary<long, Task<MontyValue>> _underWay = [];

    public static RunOptions Options { get; } = new()
    {
        ExternalFunctions = ["fetch_orders", "convert", "archive"],
        Print = Console.Write,
    };

    public static async Task ShowAsync(MontyProgram program, MontyValue regions)
    {
        RunProgress progress = program.Start(new() { ["regions"] = regions }, Options);
        Console.WriteLine((await new StepByStep().FinishAsync(progress)).Output);
    }

    /// <summary>Answers calls until the script is done.</summary>
    public async Task<Completed> FinishAsync(RunProgress progress)
    {
        while (progress is not Completed)
            progress = await StepAsync(progress);
        return (Completed)progress;
    }

    /// <summary>Answers one call, or waits for the orders that the script waits for.</summary>
    public async Task<RunProgress> StepAsync(RunProgress progress) => progress switch
    {
        FunctionCall call => Answer(call),
        FuturesPending pending => await AnswerAsync(pending),
        _ => throw new UnreachableException(),
    };

    private RunProgress Answer(FunctionCall call)
    {
        switch (call.Name)
        {
            case "fetch_orders":
                _underWay.Add(call.Id, FetchAsync(call.Arguments[0].AsString()));
                return call.ResumePending();
            case "convert":
                try
                {
                    return call.Resume(_desk.Convert(call.Arguments[0].ToObject<double>(), call.Arguments[1].AsString()));
                }
                catch (MontyPythonException problem)
                {
                    return call.ResumeWithException(problem);
                }

            case "archive":
                return call.Resume(_desk.Archive(call.Arguments[0].AsString(), call.Arguments[1].ToObject<List<(string, double)>>()));
            default:
                return call.ResumeNameError();
        }
    }

    private async Task<MontyValue> FetchAsync(string region) => await _desk.FetchOrders(region);

    private async Task<RunProgress> AnswerAsync(FuturesPending pending)
    {
        var answers = new Dictionary<long, CallResult>();
        foreach (long id in pending.CallIds)
            answers.Add(id, await _underWay[id]);
        return pending.Resume(answers);
    }
}
