using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>How futures, tasks and callbacks print.</summary>
internal static class FutureRepr
{
    public static PyValue Make(PyContext context, PyFuture future)
    {
        if (!context.EnterNative())
            return PyValue.Signal;
        try
        {
            return PyValue.Str(context.EnterRepr(future) ? Format(context, future) : $"<{future.Type.QualifiedName} ...>");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
        finally
        {
            context.LeaveRepr(future);
            context.LeaveNative();
        }
    }

    /// <summary>The repr of a value for a message; its type's name where that fails.</summary>
    public static string Text(PyContext context, PyValue value)
    {
        try
        {
            return Formatting.ReprText(context, value);
        }
        catch (RaisedException)
        {
            return $"<{value.Type.Name} object>";
        }
    }

    /// <summary>A callback with its place in the source; what it is called with may be secret.</summary>
    public static string Callback(PyContext context, PyValue callback)
    {
        PyFunction? function = callback.Ref as PyFunction ?? (callback.Ref as PyBoundMethod)?.Function.Ref as PyFunction;
        string name = function?.QualifiedName ?? Text(context, callback);
        return function is null
            ? $"{name}()"
            : $"{name}() at {function.Code.Program.FileName}:{function.Code.FirstLine}";
    }

    private static string Format(PyContext context, PyFuture future)
    {
        var text = new StringBuilder("<").Append(future.Type.QualifiedName).Append(' ');
        var task = future as PyTask;
        text.Append(future.State switch
        {
            FutureState.Pending => task is { CancelRequests: > 0 } ? "cancelling" : "pending",
            FutureState.Cancelled => "cancelled",
            _ => "finished",
        });
        if (task is not null)
            AppendTask(context, text, task);
        if (future.Exception is { } exception)
            text.Append(" exception=").Append(Formatting.ReprText(context, exception));
        else if (future.State == FutureState.Finished)
            text.Append(" result=").Append(Formatting.ReprText(context, future.Result(context)));
        AppendCallbacks(context, text, future);
        return text.Append('>').ToString();
    }

    private static void AppendTask(PyContext context, StringBuilder text, PyTask task)
    {
        text.Append(" name=").Append(Formatting.ReprText(context, task.Name));
        if (task.Coroutine.Ref is PyCoroutine coroutine)
        {
            GeneratorFrame frame = coroutine.Frame;
            string place = frame.Status == GeneratorStatus.Finished
                ? $"done, defined at {frame.Code.Program.FileName}:{frame.Code.FirstLine}"
                : $"running at {frame.Code.Program.FileName}:{LineOf(frame)}";
            text.Append(" coro=<").Append(frame.QualifiedName).Append("() ").Append(place).Append('>');
        }

        if (task.Awaited is { } awaited)
            text.Append(" wait_for=").Append(Formatting.ReprText(context, awaited));
    }

    private static int LineOf(GeneratorFrame frame)
        => frame.Status == GeneratorStatus.Created ? frame.Code.FirstLine : frame.Code.PositionOf(frame.State).Line;

    private static void AppendCallbacks(PyContext context, StringBuilder text, PyFuture future)
    {
        var callbacks = new List<string>();
        foreach (Scheduled callback in future.Callbacks)
        {
            if (callback is PyTask)
                callbacks.Add("Task.task_wakeup()");
            else if (callback is CallbackStrand strand)
                callbacks.Add(Callback(context, strand.Callback));
        }

        if (callbacks.Count > 0)
            text.Append(" cb=[").AppendJoin(", ", callbacks).Append(']');
    }
}
