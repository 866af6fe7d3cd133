using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Writes an exception with its traceback, causes and contexts as CPython 3.14 does for one that nobody caught.</summary>
internal sealed class TracebackFormatter
{
    private const int GroupDepthLimit = 10;
    private const int GroupWidthLimit = 15;

    private readonly PyContext _context;
    private readonly StringBuilder _text = new();
    private readonly HashSet<PyException> _seen = new(ReferenceEqualityComparer.Instance);
    private int _depth;
    private bool _needsClose;

    private TracebackFormatter(PyContext context)
    {
        _context = context;
    }

    /// <summary>The whole text, its last line ended.</summary>
    public static string Format(PyContext context, PyException exception, bool withChain = true)
    {
        var formatter = new TracebackFormatter(context);
        formatter.WriteChain(exception, withChain);
        return formatter._text.ToString();
    }

    /// <summary>What <c>traceback.format_exception_only</c> gives: type, message and notes.</summary>
    public static string FormatSummary(PyContext context, PyException exception)
    {
        var text = new StringBuilder();
        ExceptionSummary.Write(context, text, exception);
        return text.ToString();
    }

    /// <summary>The frames alone, as <c>traceback.format_tb</c> gives them.</summary>
    public static string FormatFrames(ReadOnlySpan<TracebackEntry> entries)
    {
        var text = new StringBuilder();
        TracebackStack.Write(text, entries);
        return text.ToString();
    }

    /// <summary>The exception and what led to it, oldest first.</summary>
    private void WriteChain(PyException last, bool withChain)
    {
        var chain = new List<(PyException Exception, string? Link)>();
        for (PyException? exception = last; exception is not null;)
        {
            _seen.Add(exception);
            PyException? next = withChain ? Unseen(exception.Cause) : null;
            string? link = next is null ? null : "\nThe above exception was the direct cause of the following exception:\n\n";
            if (withChain && next is null && !exception.SuppressContext)
            {
                next = Unseen(exception.Context);
                link = next is null ? null : "\nDuring handling of the above exception, another exception occurred:\n\n";
            }

            chain.Add((exception, link));
            exception = next;
        }

        for (int i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i].Link is { } link)
                Emit(link);
            if (chain[i].Exception.Class.IsSubtypeOf(ExceptionTypes.BaseExceptionGroup))
                WriteGroup(chain[i].Exception, withChain);
            else
                WriteOne(chain[i].Exception, "Traceback (most recent call last):\n", null);
        }
    }

    private PyException? Unseen(PyException? exception) => exception is null || _seen.Contains(exception) ? null : exception;

    private void WriteOne(PyException exception, string heading, char? margin)
    {
        if (exception.Traceback.Length > 0)
        {
            Emit(heading, margin ?? '|');
            Emit(FormatFrames(exception.Traceback));
        }

        Emit(FormatSummary(_context, exception));
    }

    private void WriteGroup(PyException group, bool withChain)
    {
        if (_depth > GroupDepthLimit)
        {
            Emit($"... (max_group_depth is {GroupDepthLimit})\n");
            return;
        }

        bool isTop = _depth == 0;
        if (isTop)
            _depth++;
        WriteOne(group, "Exception Group Traceback (most recent call last):\n", isTop ? '+' : null);
        ReadOnlySpan<PyValue> members = ExceptionGroupBehaviour.MembersOf(group).Items;
        int shown = members.Length <= GroupWidthLimit ? members.Length : GroupWidthLimit + 1;
        _needsClose = false;
        for (int i = 0; i < shown; i++)
            WriteMember(members, i, i == shown - 1, withChain);
        if (isTop)
            _depth = 0;
    }

    private void WriteMember(ReadOnlySpan<PyValue> members, int index, bool isLast, bool withChain)
    {
        if (isLast)
            _needsClose = true;
        bool isCut = index >= GroupWidthLimit;
        string title = isCut ? "..." : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Indent().Append(index == 0 ? "+-" : "  ").Append($"+---------------- {title} ----------------\n");
        _depth++;
        int left = members.Length - GroupWidthLimit;
        if (isCut)
            Emit($"and {left} more exception{(left > 1 ? "s" : "")}\n");
        else
            WriteChain((PyException)members[index].Ref, withChain);
        if (isLast && _needsClose)
        {
            Indent().Append("+------------------------------------\n");
            _needsClose = false;
        }

        _depth--;
    }

    private StringBuilder Indent() => _text.Append(' ', 2 * _depth);

    /// <summary>Appends lines, in a group with its margin.</summary>
    private void Emit(string lines, char margin = '|')
    {
        if (_depth == 0)
        {
            _text.Append(lines);
            return;
        }

        foreach (string line in lines[..^1].Split('\n'))
            Indent().Append(margin).Append(' ').Append(line).Append('\n');
    }
}
