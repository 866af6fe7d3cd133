using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>A binding that shows the host the script's output.</summary>
internal abstract class OutputBinding(HostErrors errors, Action<string>? print, Action<string>? printError) : IHostBinding
{
    public HostErrors Errors => errors;

    public abstract bool LeavesCallsToHost { get; }

    /// <summary>The functions that the host has; null where any undefined name may be one.</summary>
    public abstract IReadOnlyCollection<string>? Declared { get; }

    /// <summary>Whether the host is asked for names that have no value, at once or by a suspension.</summary>
    public abstract bool LooksUpNames { get; }

    public virtual bool LeavesNamesToHost => false;

    /// <summary>The same host, for a run that is gone on with step by step.</summary>
    public RunOptions StepOptions => new() { ExternalFunctions = Declared, LooksUpNames = LooksUpNames, Print = print, PrintError = printError };

    public virtual bool TryLookUp(PyContext context, string name, out PyValue value)
    {
        value = default;
        return false;
    }

    public abstract bool TryResolve(string name, out PyValue value);

    public abstract bool TryAnswer(PyContext context, HostCall call, out PyValue result);

    public abstract void Abandon(long callId);

    public void Write(PyContext context, string text, bool isError)
    {
        Action<string>? callback = isError ? printError : print;
        if (callback is null)
            return;
        context.Meter.Stop();
        try
        {
            callback(text);
        }
        catch (Exception exception)
        {
            throw errors.Make(context, exception).ToException();
        }
        finally
        {
            context.Meter.Start();
        }
    }
}
