using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Traceback;

/// <summary>What the module <c>traceback</c> is made of.</summary>
[PyModule("_traceback")]
internal static partial class TracebackModule
{
    /// <summary>The text of an exception, in pieces of whole lines.</summary>
    [PyFunction("exception_lines(value, tb, limit, chain, width=15, depth=10, /)", Replays = Replaying.Always)]
    private static PyList ExceptionLines(PyContext context, PyValue value, PyValue tb, PyValue limit, bool chain, int width, int depth)
    {
        if (value.IsNone)
            return Lines(context, ["NoneType: None\n"]);
        long? most = limit.IsNone ? null : limit.IsInt ? limit.Bits : throw Errors.TypeError("limit must be an int or None").ToException();
        return Lines(context, TracebackFormatter.Pieces(context, ExceptionOf(value), EntriesOf(tb).ToArray(), chain, new TracebackLimits(most, width, depth)));
    }

    /// <summary>Type, message and notes.</summary>
    [PyFunction("summary_lines(value, show_group, tb, /)", Replays = Replaying.Always)]
    private static PyList SummaryLines(PyContext context, PyValue value, bool showGroup, PyValue tb)
    {
        if (value.IsNone)
            return Lines(context, ["NoneType: None\n"]);
        var lines = new List<string>();
        if (showGroup)
            GroupSummary.Write(context, lines, ExceptionReport.Of(context, ExceptionOf(value), EntriesOf(tb).ToArray(), withChain: false));
        else
            ExceptionSummary.Of(context, ExceptionOf(value), !tb.IsNone).Write(context, lines);
        return Lines(context, lines);
    }

    /// <summary>The frames of a traceback, outermost first.</summary>
    [PyFunction("traceback_entries(tb, /)")]
    private static PyList TracebackEntries(PyContext context, PyValue tb)
    {
        ReadOnlySpan<TracebackEntry> entries = EntriesOf(tb);
        var list = new PyList();
        for (int i = entries.Length - 1; i >= 0; i--)
            list.Append(context, FrameDescription.Of(context, entries[i], withCarets: true));
        return list;
    }

    /// <summary>The frames that are being executed, outermost first.</summary>
    [PyFunction("stack_entries()")]
    private static PyValue StackEntries(PyContext context) => new StackInspectionFrame().Start(context);

    private static ReadOnlySpan<TracebackEntry> EntriesOf(PyValue tb)
    {
        if (tb.IsNone)
            return [];
        return tb.Ref is PyTraceback traceback
            ? traceback.InnermostFirst()
            : throw Errors.TypeError($"a traceback or None is required, not {tb.Type.Name}").ToException();
    }

    private static PyException ExceptionOf(PyValue value)
        => value.Ref as PyException
            ?? throw Errors.TypeError($"Exception expected for value, {value.Type.Name} found").ToException();

    private static PyList Lines(PyContext context, List<string> lines)
    {
        var list = new PyList();
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        foreach (string line in lines)
        {
            loop.Did(1);
            list.Append(context, PyValue.Str(line));
        }

        return list;
    }
}
