using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>A call whose delegate has returned a task.</summary>
internal class PendingTask(HostCall call, Task? task)
{
    public HostCall Call => call;

    public long CallId => call.Id;

    public string Function => call.Name;

    /// <summary>Null where the delegate returned null.</summary>
    public Task? Task => task;

    /// <summary>How the call ends, once the task is completed.</summary>
    public Settlement Settle(PyContext context, HostBinding binding)
    {
        if (task is null)
            return new(default, Errors.TypeError($"the host function {Function}() returned null instead of a task"));
        if (task.IsCompletedSuccessfully)
            return Settle(context);
        Exception exception;
        if (task.IsCanceled)
        {
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
internal sealed class PendingTask<T>(HostCall call, Task<T>? task) : PendingTask(call, task)
{
    protected override PyValue Result(PyContext context) => ResultWriter<T>.Write(context, Function, task!.Result);
}
