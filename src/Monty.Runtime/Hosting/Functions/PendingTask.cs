using Monty.Runtime.Core;

namespace Monty.Runtime.Hosting;

/// <summary>A call whose delegate has returned a task.</summary>
internal class PendingTask(long callId, string function, Task? task)
{
    public long CallId => callId;

    public string Function => function;

    /// <summary>Null where the delegate returned null.</summary>
    public Task? Task => task;

    /// <summary>How the call ends, once the task is completed.</summary>
    /// <exception cref="OperationCanceledException">The run itself was cancelled.</exception>
    public Settlement Settle(PyContext context, HostBinding binding)
    {
        if (task is null)
            return new(default, Errors.TypeError($"the host function {function}() returned null instead of a task"));
        if (task.IsCompletedSuccessfully)
            return Settle(context);
        Exception exception;
        if (task.IsCanceled)
        {
            binding.Cancellation.ThrowIfCancellationRequested();
            exception = new TaskCanceledException(task);
        }
        else
        {
            exception = task.Exception!.InnerExceptions[0];
        }

        return new(default, binding.Errors.Make(context, exception));
    }

    private Settlement Settle(PyContext context)
    {
        try
        {
            return Settlement.Of(context, Result(context));
        }
        catch (RaisedException raised)
        {
            return new(default, raised.Value);
        }
    }

    /// <summary>The result of the completed task as a Python value, or a signal.</summary>
    /// <exception cref="RaisedException">The result has no Python counterpart.</exception>
    protected virtual PyValue Result(PyContext context) => PyValue.None;
}

/// <summary>A call whose delegate has returned a task with a result.</summary>
internal sealed class PendingTask<T>(long callId, string function, Task<T>? task) : PendingTask(callId, function, task)
{
    protected override PyValue Result(PyContext context) => ResultWriter<T>.Write(context, Function, task!.Result);
}
