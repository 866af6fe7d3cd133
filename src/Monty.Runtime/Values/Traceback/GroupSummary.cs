using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Types and messages of a group and of all that is in it, each level indented.</summary>
internal static class GroupSummary
{
    private const int Indent = 3;

    /// <exception cref="RaisedException">The text of an exception is not there yet, or may not be had.</exception>
    public static void Write(PyContext context, List<string> text, ExceptionReport group)
    {
        var waiting = new Stack<(ExceptionReport Report, int Depth)>([(group, 0)]);
        while (waiting.TryPop(out (ExceptionReport Report, int Depth) next))
        {
            WriteOne(context, text, next.Report, next.Depth);
            for (int i = next.Report.Members.Length - 1; i >= 0; i--)
                waiting.Push((next.Report.Members[i], next.Depth + 1));
        }
    }

    private static void WriteOne(PyContext context, List<string> text, ExceptionReport report, int depth)
    {
        var own = new List<string>();
        report.Summary.Write(context, own);
        string margin = new(' ', Indent * depth);
        foreach (string piece in own)
        {
            context.Meter.ChargeText(piece.Length + margin.Length);
            context.Meter.LookAtWork();
            foreach (string line in depth == 0 ? [piece[..^1]] : piece[..^1].Split('\n'))
                text.Add(margin + line + "\n");
        }
    }
}
