using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The frames of a traceback as text; frames that repeat are counted.</summary>
internal static class TracebackStack
{
    /// <summary>A recursion shows this many of its frames.</summary>
    private const int Cutoff = 3;

    /// <param name="text">Each frame is appended as one piece.</param>
    /// <param name="entries">Innermost first, as exceptions collect them.</param>
    /// <param name="limit">How many of the outermost frames are shown; below 0, of the innermost; null shows all.</param>
    public static void Write(List<string> text, ReadOnlySpan<TracebackEntry> entries, long? limit = null)
    {
        entries = Limited(entries, limit);
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
                text.Add(Frame(code, position));
        }

        WriteRepetitions(text, count);
    }

    /// <summary>A frame with its source and carets.</summary>
    public static string Frame(CodeObject code, CodePosition position)
        => Heading(code, position) + SourceExcerpt.Of(code.Program, position);

    /// <summary>Where a frame is.</summary>
    public static string Heading(CodeObject code, CodePosition position)
        => $"  File \"{code.Program.FileName}\", line {position.Line}, in {code.Name}\n";

    private static bool IsSamePlace(TracebackEntry entry, CodeObject code, CodePosition position)
        => ReferenceEquals(entry.Code.Program, code.Program)
            && entry.Code.Name == code.Name
            && entry.Position.Line == position.Line;

    private static ReadOnlySpan<TracebackEntry> Limited(ReadOnlySpan<TracebackEntry> entries, long? limit)
    {
        if (limit is not { } wanted || wanted >= entries.Length || wanted <= -entries.Length)
            return entries;
        return wanted < 0 ? entries[..(int)-wanted] : entries[(entries.Length - (int)wanted)..];
    }


    private static void WriteRepetitions(List<string> text, int count)
    {
        if (count > Cutoff)
            text.Add($"  [Previous line repeated {count - Cutoff} more time{(count - Cutoff > 1 ? "s" : "")}]\n");
    }
}
