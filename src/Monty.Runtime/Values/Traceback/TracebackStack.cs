using System.Text;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The frames of a traceback as text; frames that repeat are counted.</summary>
internal static class TracebackStack
{
    /// <summary>A recursion shows this many of its frames.</summary>
    private const int Cutoff = 3;

    /// <param name="text">What the frames are appended to.</param>
    /// <param name="entries">Innermost first, as exceptions collect them.</param>
    public static void Write(StringBuilder text, ReadOnlySpan<TracebackEntry> entries)
    {
        int count = 0;
        for (int i = entries.Length - 1; i >= 0; i--)
        {
            CodeObject code = entries[i].Code;
            CodePosition position = entries[i].Position;
            bool repeats = i < entries.Length - 1 && IsSamePlace(entries[i + 1], code, position);
            if (!repeats)
            {
                WriteRepetitions(text, count);
                count = 0;
            }

            if (++count <= Cutoff)
                WriteFrame(text, code, position);
        }

        WriteRepetitions(text, count);
    }

    private static bool IsSamePlace(TracebackEntry entry, CodeObject code, CodePosition position)
        => ReferenceEquals(entry.Code.Program, code.Program)
            && entry.Code.Name == code.Name
            && entry.Position.Line == position.Line;

    private static void WriteFrame(StringBuilder text, CodeObject code, CodePosition position)
    {
        text.Append($"  File \"{code.Program.FileName}\", line {position.Line}, in {code.Name}\n");
        text.Append(SourceExcerpt.Of(code.Program, position));
    }

    private static void WriteRepetitions(StringBuilder text, int count)
    {
        if (count > Cutoff)
            text.Append($"  [Previous line repeated {count - Cutoff} more time{(count - Cutoff > 1 ? "s" : "")}]\n");
    }
}
