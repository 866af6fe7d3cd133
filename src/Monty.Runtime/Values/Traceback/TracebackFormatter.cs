using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Writes an exception with its traceback, causes and contexts as CPython 3.14 does for one that nobody caught.</summary>
internal sealed class TracebackFormatter
{
    private readonly PyContext _context;
    private readonly TracebackLimits _limits;
    private readonly List<string> _text = [];
    private int _depth;
    private bool _needsClose;

    private TracebackFormatter(PyContext context, TracebackLimits limits)
    {
        _context = context;
        _limits = limits;
    }

    /// <summary>The whole text, its last line ended.</summary>
    public static string Format(PyContext context, PyException exception)
        => string.Concat(Pieces(context, exception, exception.Traceback.ToArray(), true, TracebackLimits.OfScript(context)));

    /// <summary>The text in pieces, each of one or more whole lines: what <c>traceback.format_exception</c> gives.</summary>
    /// <param name="context">The run.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="traceback">Its frames, innermost first.</param>
    /// <param name="withChain">Whether causes and contexts are shown.</param>
    /// <param name="limits">How much is shown of long tracebacks and large groups.</param>
    public static List<string> Pieces(
        PyContext context, PyException exception, TracebackEntry[] traceback, bool withChain, TracebackLimits limits)
    {
        var formatter = new TracebackFormatter(context, limits);
        formatter.WriteChain(ExceptionReport.Of(context, exception, traceback, withChain));
        return formatter._text;
    }

    /// <summary>The exception and what led to it, oldest first.</summary>
    private void WriteChain(ExceptionReport last)
    {
        var chain = new List<(ExceptionReport Report, string? Link)>();
        for (ExceptionReport? report = last; report is not null;)
        {
            (ExceptionReport? before, string? link) = report.Before;
            chain.Add((report, link));
            report = before;
        }

        for (int i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i].Link is { } link)
                Emit(link, '|');
            if (chain[i].Report.IsGroup)
                WriteGroup(chain[i].Report);
            else
                WriteOne(chain[i].Report, "Traceback (most recent call last):\n", null);
        }
    }

    private void WriteOne(ExceptionReport report, string heading, char? margin)
    {
        var pieces = new List<string>();
        TracebackStack.Write(pieces, report.Traceback, _limits.Frames);
        if (pieces.Count > 0)
            Emit(heading, margin ?? '|');
        report.Summary.Write(_context, pieces);
        foreach (string piece in pieces)
            Emit(piece, '|');
    }

    private void WriteGroup(ExceptionReport group)
    {
        if (_depth > _limits.GroupDepth)
        {
            Emit($"... (max_group_depth is {_limits.GroupDepth})\n", '|');
            return;
        }

        bool isTop = _depth == 0;
        if (isTop)
            _depth++;
        WriteOne(group, "Exception Group Traceback (most recent call last):\n", isTop ? '+' : null);
        ExceptionReport[] members = group.Members;
        int shown = members.Length <= _limits.GroupWidth ? members.Length : _limits.GroupWidth + 1;
        _needsClose = false;
        for (int i = 0; i < shown; i++)
            WriteMember(members, i, i == shown - 1);
        if (isTop)
            _depth = 0;
    }

    private void WriteMember(ExceptionReport[] members, int index, bool isLast)
    {
        if (isLast)
            _needsClose = true;
        bool isCut = index >= _limits.GroupWidth;
        string title = isCut ? "..." : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        _text.Add($"{Indent}{(index == 0 ? "+-" : "  ")}+---------------- {title} ----------------\n");
        _depth++;
        int left = members.Length - _limits.GroupWidth;
        if (isCut)
            Emit($"and {left} more exception{(left > 1 ? "s" : "")}\n", '|');
        else
            WriteChain(members[index]);
        if (isLast && _needsClose)
        {
            _text.Add(Indent + "+------------------------------------\n");
            _needsClose = false;
        }

        _depth--;
    }

    private string Indent => new(' ', 2 * _depth);

    /// <summary>Appends whole lines, in a group with its margin.</summary>
    private void Emit(string lines, char margin)
    {
        _context.Meter.ChargeText(lines.Length);
        _context.Meter.LookAtWork();
        if (_depth == 0)
        {
            _text.Add(lines);
            return;
        }

        var piece = new StringBuilder();
        foreach (string line in lines[..^1].Split('\n'))
            piece.Append(Indent).Append(margin).Append(' ').Append(line).Append('\n');
        _text.Add(piece.ToString());
    }
}
