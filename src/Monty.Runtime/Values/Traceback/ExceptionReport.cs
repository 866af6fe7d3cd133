using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// An exception with what its traceback shows of causes, contexts and members: decided for the whole tree before anything is
/// written, each exception in one chain only, in CPython's order.
/// </summary>
internal sealed class ExceptionReport(PyException exception, TracebackEntry[]? traceback = null)
{
    private const string CauseText = "\nThe above exception was the direct cause of the following exception:\n\n";
    private const string ContextText = "\nDuring handling of the above exception, another exception occurred:\n\n";

    private ExceptionReport? _cause;
    private ExceptionReport? _context;

    public PyException Exception { get; } = exception;

    /// <summary>The frames, innermost first.</summary>
    public ReadOnlySpan<TracebackEntry> Traceback => traceback ?? Exception.Traceback;

    /// <summary>The members of a group; empty for other exceptions.</summary>
    public ExceptionReport[] Members { get; private set; } = [];

    public bool IsGroup => Exception.Class.IsSubtypeOf(ExceptionTypes.BaseExceptionGroup);

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
    public static ExceptionReport Of(PyContext context, PyException exception, TracebackEntry[] traceback, bool withChain)
    {
        var root = new ExceptionReport(exception, traceback);
        var seen = new HashSet<PyException>(ReferenceEqualityComparer.Instance) { exception };
        var waiting = new Stack<ExceptionReport>([root]);
        while (waiting.TryPop(out ExceptionReport? report))
        {
            // Groups that share their members are written out once for each way to them.
            context.Meter.ChargeWork(1);
            context.Meter.ChargeValues(4);
            if (withChain)
                report.FindLinks(seen);
            report.FindMembers(seen);
            if (report._cause is not null)
                waiting.Push(report._cause);
            if (report._context is not null)
                waiting.Push(report._context);
            foreach (ExceptionReport member in report.Members)
                waiting.Push(member);
        }

        return root;
    }

    private void FindLinks(HashSet<PyException> seen)
    {
        if (Exception.Cause is { } cause && seen.Add(cause))
            _cause = new ExceptionReport(cause);
        else if (!Exception.SuppressContext && Exception.Context is { } context && seen.Add(context))
            _context = new ExceptionReport(context);
    }

    private void FindMembers(HashSet<PyException> seen)
    {
        if (!IsGroup)
            return;
        ReadOnlySpan<PyValue> members = ExceptionGroupBehaviour.MembersOf(Exception).Items;
        Members = new ExceptionReport[members.Length];
        for (int i = 0; i < members.Length; i++)
        {
            var member = (PyException)members[i].Ref;
            seen.Add(member);
            Members[i] = new ExceptionReport(member);
        }
    }
}
