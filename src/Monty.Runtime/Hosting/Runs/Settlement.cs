using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>How a future ends: with a value, or with an exception.</summary>
internal readonly record struct Settlement(PyValue Value, PyException? Failure)
{
    /// <summary>Ends with a value, or with what is being raised where that is a signal.</summary>
    public static Settlement Of(PyContext context, PyValue value)
        => value.IsSignal ? new(default, context.TakeRaised()) : new(value, null);

    public static Settlement Of(RunSession session, CallResult answer)
        => answer.Exception is { } exception
            ? new(default, session.Errors.Make(session.Context, exception))
            : Of(session.Context, ValueImporter.Import(session.Context, answer.Value));

    /// <summary>Ends the future of a call that was put off.</summary>
    public void Settle(PyContext context, long callId)
    {
        if (!context.Scheduler.TryTakePending(callId, out HostFuture future))
            throw new UnreachableException("a call that does not wait is being answered");
        Settle(context, future);
    }

    public void Settle(PyContext context, HostFuture future)
    {
        if (Failure is null)
            future.SetResult(context, Value);
        else
            future.SetException(context, Failure);
    }
}
