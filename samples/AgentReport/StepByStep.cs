using System.Diagnostics;
using Monty;

namespace AgentReport;

/// <summary>Drives a run by hand: answers each call, and puts off those that take long until the script can do nothing without them.</summary>
internal sealed class StepByStep(OrderBook book)
{
    private readonly Dictionary<long, Task<MontyValue>> _underWay = [];

    /// <summary>Takes a run on until it has completed, or calls what is to be answered elsewhere.</summary>
    public async Task<RunProgress> AdvanceAsync(RunProgress progress, Func<FunctionCall, bool> stopsAt)
    {
        while (progress is not Completed && !(progress is FunctionCall next && stopsAt(next)))
        {
            progress = progress switch
            {
                FunctionCall { Name: "fetch_orders" } call => PutOff(call),
                FunctionCall { Name: "convert" } call => Answer(call),
                FunctionCall call => call.ResumeNameError(),
                FuturesPending pending => await AnswerLastAsync(pending),
                _ => throw new UnreachableException($"a run at {progress.GetType().Name}"),
            };
        }

        return progress;
    }

    private RunProgress PutOff(FunctionCall call)
    {
        _underWay.Add(call.Id, book.FetchOrdersAsync(call.Arguments[0].AsString()));
        Console.WriteLine($"line {call.Position?.Line}: {Describe(call)} is put off as call {call.Id}");
        return call.ResumePending();
    }

    private RunProgress Answer(FunctionCall call)
    {
        try
        {
            double price = book.Convert(call.Arguments[0].ToObject<double>(), call.Arguments[1].AsString());
            Console.WriteLine($"line {call.Position?.Line}: {Describe(call)} is {(MontyValue)price}");
            return call.Resume(price);
        }
        catch (MontyPythonException problem)
        {
            Console.WriteLine($"line {call.Position?.Line}: {Describe(call)} raises {problem.PythonType}");
            return call.ResumeWithException(problem);
        }
    }

    /// <summary>Answers come in any order; here the last call is answered first.</summary>
    private async Task<RunProgress> AnswerLastAsync(FuturesPending pending)
    {
        long id = pending.CallIds[^1];
        MontyValue orders = await _underWay[id];
        Console.WriteLine($"waiting for {string.Join(", ", pending.CallIds)}: call {id} answers with {orders.Count} orders");
        return pending.Resume(id, orders);
    }

    private static string Describe(FunctionCall call) => $"{call.Name}({string.Join(", ", call.Arguments)})";
}
