namespace Monty.Compiler.Tests.Suspension;

/// <summary>What a run came to, as a host sees it.</summary>
/// <param name="Output">The value, or the error.</param>
/// <param name="Stdout">What was printed.</param>
/// <param name="Calls">The calls of the host, in order.</param>
internal sealed record RunTrace(string Output, string Stdout, string Calls);

/// <summary>
/// Runs a script with the host functions <c>ask(x)</c>, which answers x, <c>fail(x)</c>, which raises ValueError(x), and
/// <c>fetch(x)</c>, which is answered x when all of the script waits: in one go, or step by step.
/// </summary>
internal static class SuspendedRuns
{
    private static readonly string[] Functions = ["ask", "fail", "fetch"];

    public static async Task<RunTrace> DirectlyAsync(string script)
    {
        var calls = new List<string>();
        MontyValue Ask(string name, MontyValue value)
        {
            calls.Add($"{name}({value})");
            return value;
        }

        var host = new MontyHost()
            .Function("ask", (MontyValue value) => Ask("ask", value))
            .Function("fail", MontyValue (MontyValue value) => throw new MontyPythonException("ValueError", Ask("fail", value).ToString()))
            .Function("fetch", async Task<MontyValue> (MontyValue value) =>
            {
                MontyValue answer = Ask("fetch", value);
                await Task.Yield();
                return answer;
            });
        RunResult result = await MontyProgram.Compile(script).RunAsync(host);
        return new RunTrace(result.Output.ToString(), result.Stdout, string.Join(" ", calls));
    }

    /// <param name="script">The program.</param>
    /// <param name="slice">Operations between two stops; null stops only at calls.</param>
    /// <param name="reload">What to do with the progress at each stop.</param>
    public static RunTrace StepByStep(string script, long? slice, Func<RunProgress, RunProgress> reload)
    {
        var calls = new List<string>();
        var answers = new Dictionary<long, CallResult>();
        var options = new RunOptions { ExternalFunctions = Functions, OperationsPerSlice = slice };
        RunProgress progress = MontyProgram.Compile(script).Start(options: options);
        while (progress is not Completed)
        {
            progress = reload(progress);
            progress = progress switch
            {
                FunctionCall call => Answer(call, calls, answers),
                FuturesPending pending => pending.Resume(pending.CallIds.ToDictionary(id => id, id => answers[id])),
                _ => ((Preempted)progress).Resume(),
            };
        }

        var completed = (Completed)progress;
        return new RunTrace(completed.Output.ToString(), completed.Stdout, string.Join(" ", calls));
    }

    private static RunProgress Answer(FunctionCall call, List<string> calls, Dictionary<long, CallResult> answers)
    {
        MontyValue value = call.Arguments[0];
        calls.Add($"{call.Name}({value})");
        switch (call.Name)
        {
            case "ask":
                return call.Resume(value);
            case "fail":
                return call.ResumeWithException("ValueError", value.ToString());
            default:
                answers.Add(call.Id, value);
                return call.ResumePending();
        }
    }
}
