using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Hosting;

/// <summary>What is done with the result of a delegate.</summary>
internal abstract class ResultSink;

/// <summary>What is done with results of type <typeparamref name="T"/>.</summary>
internal abstract class ResultSink<T> : ResultSink
{
    /// <summary>Takes a result.</summary>
    /// <returns>False when the run has to be suspended until the task is done.</returns>
    /// <exception cref="RaisedException">The result has no Python counterpart.</exception>
    public abstract bool Accept(HostBinding binding, PyContext context, HostCall call, T result, out PyValue value);
}

/// <summary>No result.</summary>
internal sealed class VoidSink : ResultSink<object>
{
    public override bool Accept(HostBinding binding, PyContext context, HostCall call, object result, out PyValue value)
    {
        value = PyValue.None;
        return true;
    }
}

/// <summary>The result as it is.</summary>
internal sealed class ValueSink<T>(string function) : ResultSink<T>
{
    public override bool Accept(HostBinding binding, PyContext context, HostCall call, T result, out PyValue value)
    {
        value = ResultWriter<T>.Write(context, function, result);
        return true;
    }
}

/// <summary>A task without a result.</summary>
internal sealed class TaskSink(bool isBlocking) : ResultSink<Task>
{
    public override bool Accept(HostBinding binding, PyContext context, HostCall call, Task result, out PyValue value)
        => binding.Wait(context, new PendingTask(call, result), isBlocking, out value);
}

/// <summary>A task with a result.</summary>
internal sealed class TaskSink<T>(bool isBlocking) : ResultSink<Task<T>>
{
    public override bool Accept(HostBinding binding, PyContext context, HostCall call, Task<T> result, out PyValue value)
        => binding.Wait(context, new PendingTask<T>(call, result), isBlocking, out value);
}

/// <summary>A task without a result.</summary>
internal sealed class ValueTaskSink(bool isBlocking) : ResultSink<ValueTask>
{
    public override bool Accept(HostBinding binding, PyContext context, HostCall call, ValueTask result, out PyValue value)
        => binding.Wait(context, new PendingTask(call, result.AsTask()), isBlocking, out value);
}

/// <summary>A task with a result.</summary>
internal sealed class ValueTaskSink<T>(bool isBlocking) : ResultSink<ValueTask<T>>
{
    public override bool Accept(HostBinding binding, PyContext context, HostCall call, ValueTask<T> result, out PyValue value)
        => binding.Wait(context, new PendingTask<T>(call, result.AsTask()), isBlocking, out value);
}
