using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>
/// An exception with what its traceback shows of causes, contexts and members: read for the whole tree before anything is
/// written, each exception in one chain only, in CPython's order.
/// </summary>
internal sealed class ExceptionReport
{
    private const string CauseText = "\nThe above exception was the direct cause of the following exception:\n\n";
    private const string ContextText = "\nDuring handling of the above exception, another exception occurred:\n\n";

    private readonly PyException _exception;
    private ExceptionReport? _cause;
    private ExceptionReport? _context;

    private ExceptionReport(PyContext context, PyException exception, TracebackEntry[] traceback)
    {
        _exception = exception;
        Traceback = traceback;
        Summary = ExceptionSummary.Of(context, exception, hasTraceback: traceback.Length > 0);
    }

    /// <summary>The frames, innermost first.</summary>
    public TracebackEntry[] Traceback { get; }

    /// <summary>The lines behind the frames.</summary>
    public ExceptionSummary Summary { get; }

    /// <summary>The members of a group; empty for other exceptions.</summary>
    public ExceptionReport[] Members { get; private set; } = [];

    public bool IsGroup => GroupCondition.IsGroup(_exception);

    /// <summary>What is written before the exception, and the words between them; nothing at the beginning of a chain.</summary>
    public (ExceptionReport? Report, string? Link) Before
    {
        get
        {
            if (_cause is not null)
                return (_cause, CauseText);
            return _context is null ? (null, null) : (_context, ContextText);
        }
    }

    /// <param name="context">The run, which pays for the tree.</param>
    /// <param name="exception">The one that was raised last.</param>
    /// <param name="traceback">Its frames, innermost first.</param>
    /// <param name="withChain">Whether causes and contexts are shown.</param>
    /// <exception cref="RaisedException">The text of an exception is not there yet, or may not be had.</exception>
    public static ExceptionReport Of(PyContext context, PyException exception, TracebackEntry[] traceback, bool withChain)
    {
        var root = new ExceptionReport(context, exception, traceback);
        var seen = new HashSet<PyException>(ReferenceEqualityComparer.Instance) { exception };
        var waiting = new Stack<ExceptionReport>([root]);
        while (waiting.TryPop(out ExceptionReport? report))
        {
            // Groups that share their members are written out once for each way to them.
            context.Meter.ChargeWork(1);
            context.Meter.LookAtWork();
            if (withChain)
                report.FindLinks(context, seen);
            report.FindMembers(context, seen);
            if (report._cause is not null)
                waiting.Push(report._cause);
            if (report._context is not null)
                waiting.Push(report._context);
            foreach (ExceptionReport member in report.Members)
                waiting.Push(member);
        }

        return root;
    }

    private static ExceptionReport Read(PyContext context, PyException exception)
    {
        PyValue traceback = PinnedRead.Kept(context, exception, exception, static (_, exception) => exception.TracebackValue);
        TracebackEntry[] entries = traceback.Ref is PyTraceback seen ? seen.InnermostFirst().ToArray() : [];
        return new ExceptionReport(context, exception, entries);
    }

    private void FindLinks(PyContext context, HashSet<PyException> seen)
    {
        PyValue cause = PinnedRead.Kept(context, _exception, _exception, static (_, exception) => ValueOf(exception.Cause));
        if (cause.Ref is PyException direct && seen.Add(direct))
        {
            _cause = Read(context, direct);
            return;
        }

        PyValue other = PinnedRead.Kept(
            context, _exception, _exception, static (_, exception) => ValueOf(exception.SuppressContext ? null : exception.Context));
        if (other.Ref is PyException handled && seen.Add(handled))
            _context = Read(context, handled);
    }

    private static PyValue ValueOf(PyException? exception) => exception is null ? PyValue.None : exception;

    private void FindMembers(PyContext context, HashSet<PyException> seen)
    {
        if (!IsGroup)
            return;
        ReadOnlySpan<PyValue> members = ExceptionGroupBehaviour.MembersOf(_exception).Items;
        Members = new ExceptionReport[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            var member = (PyException)members[i].Ref;
            seen.Add(member);
            Members[i] = Read(context, member);
        }
    }
}
