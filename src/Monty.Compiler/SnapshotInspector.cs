using System.Globalization;
using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;
using Monty.Runtime.Snapshot;
using Monty.Runtime.Values;

namespace Monty;

/// <summary>Says what is in a snapshot of a run or a session, without running anything of it.</summary>
internal static class SnapshotInspector
{
    private const int LongestText = 60;

    /// <exception cref="MontySnapshotException">The bytes are no snapshot, or the key is wrong.</exception>
    public static string Describe(byte[] bytes, byte[]? key = null)
    {
        var text = new StringBuilder();
        string size = string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes, fingerprint {MontySnapshot.Fingerprint(bytes)[..16]}");
        if (SnapshotEnvelope.ContentOf(bytes) == SnapshotContent.Session)
            DescribeSession(text, MontySession.Load(bytes, key), size, SnapshotEnvelope.HoldsTime(bytes));
        else
            DescribeRun(text, MontySnapshot.Load(bytes, key), $"snapshot of {{0}}, {size}", SnapshotEnvelope.HoldsTime(bytes));
        return text.ToString();
    }

    private static void DescribeSession(StringBuilder text, MontySession session, string size, bool holdsTime)
    {
        string feeds = session.FeedCount == 1 ? "1 feed" : string.Create(CultureInfo.InvariantCulture, $"{session.FeedCount} feeds");
        text.AppendLine($"snapshot of a session of {feeds}, {size}");
        if (session.Progress is { } progress)
        {
            DescribeRun(text, progress, "feed {0} is under way", holdsTime);
            return;
        }

        text.AppendLine("no feed is under way");
        if (session.Kept is not { } kept)
            return;
        text.AppendLine(CultureInfo.InvariantCulture, $"bytes of live memory: {SizeOf(kept)}");
        text.AppendLine("globals");
        DescribeDict(text, kept.Globals);
    }

    /// <param name="text">What to append to.</param>
    /// <param name="progress">Where the run waits.</param>
    /// <param name="title">The first line, with a place for the name of the file.</param>
    /// <param name="holdsTime">Whether the snapshot says how much time was used.</param>
    private static void DescribeRun(StringBuilder text, RunProgress progress, string title, bool holdsTime)
    {
        RunSession session = progress.Session;
        Scheduler scheduler = session.Context.Scheduler;
        text.AppendLine(title.Replace("{0}", session.Program.FileName, StringComparison.Ordinal));
        text.AppendLine(CultureInfo.InvariantCulture, $"program of {session.Program.Serialized.Length} bytes");
        DescribeWait(text, progress, session);
        foreach (HostFuture future in scheduler.Pending.Values)
            text.AppendLine(CultureInfo.InvariantCulture, $"  call {future.CallId} is pending: {Show(future.Asked!)}");
        DescribeLimits(text, session, holdsTime);
        foreach (Strand strand in StrandsOf(scheduler))
            DescribeStrand(text, strand, scheduler);
        DescribeGlobals(text, session.Globals);
    }

    private static long SizeOf(SessionState kept)
    {
        var measurer = new LiveMemoryMeasurer(null);
        PyDict? globals = kept.Globals;
        measurer.Object(ref globals);
        kept.Context.TransferRoots(measurer);
        measurer.Drain();
        return measurer.Bytes;
    }

    private static void DescribeWait(StringBuilder text, RunProgress progress, RunSession session)
    {
        switch (progress)
        {
            case HostRequest:
                HostCall call = session.Context.HostCall!;
                text.AppendLine(CultureInfo.InvariantCulture, $"waits for call {call.Id}: {Show(call)}");
                break;
            case NameLookup lookup:
                text.AppendLine(CultureInfo.InvariantCulture, $"waits for the name {lookup.Name}");
                break;
            case FuturesPending pending:
                text.AppendLine(CultureInfo.InvariantCulture, $"waits for the answers to calls {string.Join(", ", pending.CallIds)}");
                break;
            default:
                text.AppendLine("was preempted");
                break;
        }
    }

    private static string Show(HostCall call)
    {
        int positional = call.Arguments.Length - call.Keywords.Length;
        IEnumerable<string> arguments = call.Arguments.Select((value, i) => i < positional ? Show(value) : $"{call.Keywords[i - positional]}={Show(value)}");
        return $"{call.Name}({string.Join(", ", arguments)})";
    }

    private static void DescribeLimits(StringBuilder text, RunSession session, bool holdsTime)
    {
        ResourceLimits limits = session.Limits;
        ResourceUsage used = session.Usage;
        long milliseconds = limits.Time == ResourceLimits.UnlimitedTime ? ResourceLimits.Unlimited : (long)limits.Time.TotalMilliseconds;
        text.AppendLine("limits left");
        Line("operations", limits.Operations, used.Operations);
        if (holdsTime)
            Line("ms of execution", milliseconds, (long)used.Time.TotalMilliseconds);
        else
            Most("ms of execution, those used are not in the snapshot", milliseconds);
        Line("bytes of live memory", limits.Memory, session.Context.MeasureLiveBytes());
        Line("characters of output", limits.Output, used.Output);
        Line("host calls", limits.HostCalls, used.HostCalls);
        Most("nested calls", limits.Depth == ResourceLimits.UnlimitedDepth ? ResourceLimits.Unlimited : limits.Depth);
        Most("bytes of a result", limits.ResultSize);
        Most("bytes of a snapshot", limits.SnapshotSize);
        Most("characters of a source", limits.SourceSize);

        void Line(string name, long limit, long spent)
            => text.AppendLine(limit == ResourceLimits.Unlimited
                ? string.Create(CultureInfo.InvariantCulture, $"  {name}: no limit, {spent} used")
                : string.Create(CultureInfo.InvariantCulture, $"  {name}: {limit - spent} of {limit}"));

        void Most(string name, long limit)
            => text.AppendLine(limit == ResourceLimits.Unlimited
                ? $"  {name}: no limit"
                : string.Create(CultureInfo.InvariantCulture, $"  {name}: at most {limit}"));
    }

    /// <summary>The main line, what runs, and the tasks that are not done.</summary>
    private static IEnumerable<Strand> StrandsOf(Scheduler scheduler)
        => new Strand[] { scheduler.Main, scheduler.Current }.Concat(scheduler.UnfinishedTasks()).Distinct();

    private static void DescribeStrand(StringBuilder text, Strand strand, Scheduler scheduler)
    {
        string name = ReferenceEquals(strand, scheduler.Main) ? "main line" : strand is PyTask { IsTask: true, Name: var given } ? $"task {Show(given)}" : "callback";
        text.AppendLine(CultureInfo.InvariantCulture, $"{name}, {strand.Frames.Length} frames, outermost first");
        if (strand is PyTask { Awaited: { } awaited })
            text.AppendLine(awaited is HostFuture answer ? $"  waits for call {answer.CallId.ToString(CultureInfo.InvariantCulture)}" : $"  waits for a {awaited.Type.Name}");
        foreach (Frame frame in strand.Frames)
        {
            if (frame is PythonFrame python)
                DescribeFrame(text, python);
            else
                text.AppendLine(CultureInfo.InvariantCulture, $"  builtin: {frame.GetType().Name}");
        }
    }

    private static void DescribeFrame(StringBuilder text, PythonFrame frame)
    {
        int line = frame.State == 0 ? frame.Code.FirstLine : frame.Code.PositionOf(frame.State).Line;
        text.AppendLine(CultureInfo.InvariantCulture, $"  File \"{frame.Code.Program.FileName}\", line {line}, in {frame.Code.Name}");
        if (frame.Code.Program.LineText(line) is { } source)
            text.AppendLine(CultureInfo.InvariantCulture, $"    {source.Trim()}");
        for (int slot = 0; slot < frame.Slots.Length; slot++)
        {
            string variable = frame.Code.SlotNames[slot];
            PyValue value = frame.Slots[slot].Ref is PyCell cell ? cell.Content : frame.Slots[slot];
            if (variable.Length > 0 && !value.IsUnbound)
                text.AppendLine(CultureInfo.InvariantCulture, $"      {variable} = {Show(value)}");
        }
    }

    private static void DescribeGlobals(StringBuilder text, GlobalNamespace globals)
    {
        text.AppendLine("globals");
        if (globals.Dict is { } dict)
        {
            DescribeDict(text, dict);
            return;
        }

        for (int i = 0; i < globals.Program.GlobalNames.Count; i++)
        {
            PyValue value = globals.Slots[i];
            if (!value.IsUnbound)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {globals.Program.GlobalNames[i]} = {Show(value)}");
        }
    }

    private static void DescribeDict(StringBuilder text, PyDict globals)
    {
        for (int position = 0; globals.MoveNext(ref position, out int row);)
            text.AppendLine($"  {(globals.KeyAt(row).Ref is PyStr name ? name.Text : Show(globals.KeyAt(row)))} = {Show(globals.ValueAt(row))}");
    }

    /// <summary>A value in short. Its own <c>__repr__</c> is code of the snapshot, which nothing here runs.</summary>
    private static string Show(PyValue value)
    {
        if (value.IsInt)
            return value.Bits.ToString(CultureInfo.InvariantCulture);
        if (value.IsFloat)
            return value.AsFloat.ToString("R", CultureInfo.InvariantCulture);
        if (value.IsBool)
            return value.IsTrue ? "True" : "False";
        return value.Ref switch
        {
            NoneTag => "None",
            PyStr text => Quote(text.Text),
            PyList list => Counted("list", list.Count, "item"),
            PyTuple tuple => Counted("tuple", tuple.Count, "item"),
            PyDict dict => Counted("dict", dict.Count, "item"),
            PySetBase set => Counted(set.Type.Name, set.Count, "item"),
            PyBytes bytes => Counted("bytes", bytes.Count, "byte"),
            PyFunction function => $"<function {function.Code.QualifiedName}>",
            PyType type => $"<class '{type.Name}'>",
            _ => $"<{value.Type.Name}>",
        };
    }

    private static string Counted(string type, int count, string unit) => $"<{type} of {count} {unit}{(count == 1 ? "" : "s")}>";

    private static string Quote(string text)
    {
        string shown = text.Length > LongestText ? text[..LongestText] + "…" : text;
        return "'" + shown.Replace("\\", "\\\\").Replace("'", "\\'").ReplaceLineEndings("\\n") + "'";
    }
}
