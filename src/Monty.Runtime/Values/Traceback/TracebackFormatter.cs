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
        formatter.WriteChain(ExceptionReport.Of(context, exception, withChain));
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
                Emit(link);
            if (chain[i].Report.IsGroup)
                WriteGroup(chain[i].Report);
            else
                WriteOne(chain[i].Report.Exception, "Traceback (most recent call last):\n", null);
        }
    }

    private void WriteOne(PyException exception, string heading, char? margin)
    {
        if (exception.Traceback.Length > 0)
        {
            Emit(heading, margin ?? '|');
            Emit(FormatFrames(exception.Traceback));
        }

        Emit(FormatSummary(_context, exception));
    }

    private void WriteGroup(ExceptionReport group)
    {
        if (_depth > GroupDepthLimit)
        {
            Emit($"... (max_group_depth is {GroupDepthLimit})\n");
            return;
        }

        bool isTop = _depth == 0;
        if (isTop)
            _depth++;
        WriteOne(group.Exception, "Exception Group Traceback (most recent call last):\n", isTop ? '+' : null);
        ExceptionReport[] members = group.Members;
        int shown = members.Length <= GroupWidthLimit ? members.Length : GroupWidthLimit + 1;
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
        bool isCut = index >= GroupWidthLimit;
        string title = isCut ? "..." : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Indent().Append(index == 0 ? "+-" : "  ").Append($"+---------------- {title} ----------------\n");
        _depth++;
        int left = members.Length - GroupWidthLimit;
        if (isCut)
            Emit($"and {left} more exception{(left > 1 ? "s" : "")}\n");
        else
            WriteChain(members[index]);
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
        _context.Meter.ChargeText(lines.Length);
        if (_depth == 0)
        {
            _text.Append(lines);
            return;
        }

        foreach (string line in lines[..^1].Split('\n'))
            Indent().Append(margin).Append(' ').Append(line).Append('\n');
    }
}
