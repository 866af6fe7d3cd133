using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Types and messages of a group and of all that is in it, each level indented.</summary>
internal static class GroupSummary
{
    private const int Indent = 3;

    public static void Write(PyContext context, List<string> text, PyException exception, bool hasTraceback)
    {
        var waiting = new Stack<(PyException Exception, int Depth)>([(exception, 0)]);
        while (waiting.TryPop(out (PyException Exception, int Depth) next))
        {
            bool isMember = next.Depth > 0;
            WriteOne(context, text, next.Exception, next.Depth, isMember ? next.Exception.Traceback.Length > 0 : hasTraceback);
            if (!GroupCondition.IsGroup(next.Exception))
                continue;
            ReadOnlySpan<PyValue> members = ExceptionGroupBehaviour.MembersOf(next.Exception).Items;
            for (int i = members.Length - 1; i >= 0; i--)
                waiting.Push(((PyException)members[i].Ref, next.Depth + 1));
        }
    }

    private static void WriteOne(PyContext context, List<string> text, PyException exception, int depth, bool hasTraceback)
    {
        var own = new List<string>();
        ExceptionSummary.Write(context, own, exception, hasTraceback);
        string margin = new(' ', Indent * depth);
        foreach (string piece in own)
        {
            context.Meter.ChargeText(piece.Length + margin.Length);
            foreach (string line in depth == 0 ? [piece[..^1]] : piece[..^1].Split('\n'))
                text.Add(margin + line + "\n");
        }
    }
}
