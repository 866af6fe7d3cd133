using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What goes wrong where nobody can catch it: the loop's exception handler gets it, or standard error.</summary>
internal static class FailureReport
{
    private const string Usual = "Unhandled exception in event loop";

    private static readonly PyStr Message = new("message");
    private static readonly PyStr Exception = new("exception");

    /// <summary>Tells of a failure. A handler of the script cannot suspend.</summary>
    /// <param name="context">The run.</param>
    /// <param name="message">What happened.</param>
    /// <param name="exception">Why.</param>
    /// <param name="role">What <paramref name="subject"/> is: <c>task</c>.</param>
    /// <param name="subject">What it happened to.</param>
    /// <returns>An exception of the handler that ends the program, or null.</returns>
    /// <exception cref="RaisedException">The host's callback failed.</exception>
    public static PyException? Tell(PyContext context, string message, PyException exception, string role, PyValue subject)
    {
        var details = new PyDict();
        details.SetStr(context, Message, PyValue.Str(message));
        details.SetStr(context, Exception, exception);
        details.SetStr(context, new PyStr(role), subject);
        PyEventLoop loop = context.Scheduler.Loop;
        if (loop.ExceptionHandler.IsNone)
        {
            Write(context, details);
            return null;
        }

        context.Pinned++;
        PyValue handled = loop.ExceptionHandler.Ref.Call2(context, loop.ExceptionHandler, loop, details);
        context.Pinned--;
        if (!handled.IsSignal)
            return null;
        PyException failure = context.TakeRaised();
        if (Strand.EndsProgram(failure))
            return failure;
        var unhandled = new PyDict();
        unhandled.SetStr(context, Message, PyValue.Str("Unhandled error in exception handler"));
        unhandled.SetStr(context, Exception, failure);
        unhandled.SetStr(context, new PyStr("context"), details);
        Write(context, unhandled);
        return null;
    }

    /// <summary><c>loop.default_exception_handler(context)</c>: writes the message, the other details by name, and the traceback.</summary>
    /// <exception cref="RaisedException">The host's callback failed.</exception>
    public static void Write(PyContext context, PyDict details)
    {
        var text = new StringBuilder();
        text.Append(details.TryGetStr(context, Message, out PyValue message) && message.Ref is PyStr given && given.Units > 0 ? given.Text : Usual).Append('\n');
        var names = new List<string>();
        for (int position = 0; details.MoveNext(ref position, out int row);)
        {
            if (PyStr.Of(details.KeyAt(row)) is { } name && name.Text is not ("message" or "exception"))
                names.Add(name.Text);
        }

        names.Sort(string.CompareOrdinal);
        foreach (string name in names)
        {
            details.TryGetStr(context, new PyStr(name), out PyValue value);
            text.Append(name).Append(": ").Append(FutureRepr.Text(context, value)).Append('\n');
        }

        if (details.TryGetStr(context, Exception, out PyValue raised) && raised.Ref is PyException exception)
            text.Append(TracebackFormatter.Format(context, exception));
        context.WriteError(text.ToString());
    }
}
