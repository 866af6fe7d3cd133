using System.Diagnostics;
using Monty.Cli.Functions;

namespace Monty.Cli.Running;

/// <summary>Runs a script that is dumped and loaded again at each stop: every so many operations, and wherever the host is asked.</summary>
internal sealed class ReloadingDriver(ScriptSettings settings, long operations, PythonFunctions? functions, ScriptOutput output)
{
    private readonly Dictionary<long, Task<MontyValue>> _pending = [];

    private RunOptions Options => new()
    {
        Limits = settings.Limits,
        ExternalFunctions = functions is null ? [] : [.. functions.Names.Keys],
        OperationsPerSlice = operations,
        CollectOutput = false,
        Print = output.Show,
        PrintError = output.ShowError,
    };

    public async Task<(MontyValue Output, ResourceUsage Usage)> RunAsync(MontyProgram program, CancellationToken cancellation)
    {
        RunProgress progress = program.Start(settings.Inputs, Options, cancellation);
        while (progress is not Completed)
        {
            cancellation.ThrowIfCancellationRequested();
            progress = await AdvanceAsync(MontySnapshot.Load(progress.Dump(), options: Options), cancellation);
        }

        var completed = (Completed)progress;
        return (completed.Output, completed.Usage);
    }

    private async Task<RunProgress> AdvanceAsync(RunProgress progress, CancellationToken cancellation) => progress switch
    {
        Preempted preempted => preempted.Resume(),
        HostRequest call => await AnswerAsync(call, cancellation),
        FuturesPending pending => await AnswerAsync(pending),
        _ => throw new UnreachableException($"a run at {progress.GetType().Name}"),
    };

    private async Task<RunProgress> AnswerAsync(HostRequest call, CancellationToken cancellation)
    {
        Task<MontyValue> answer = functions!.CallAsync(call.Name, call.Arguments, call.KeywordArguments, cancellation);
        if (functions.Names[call.Name])
        {
            _pending.Add(call.Id, answer);
            return call.ResumePending();
        }

        try
        {
            return call.Resume(await answer);
        }
        catch (Exception problem) when (problem is MontyPythonException or MontyConversionException)
        {
            return call.ResumeWithException(problem);
        }
    }

    private async Task<RunProgress> AnswerAsync(FuturesPending pending)
    {
        await Task.WhenAny(pending.CallIds.Select(id => _pending[id]));
        var answers = new Dictionary<long, CallResult>();
        foreach (long id in pending.CallIds.Where(id => _pending[id].IsCompleted))
            answers.Add(id, await ResultOfAsync(_pending[id]));
        return pending.Resume(answers);
    }

    private static async Task<CallResult> ResultOfAsync(Task<MontyValue> task)
    {
        try
        {
            return await task;
        }
        catch (Exception problem) when (problem is MontyPythonException or MontyConversionException)
        {
            return CallResult.Raise(problem);
        }
    }
}
