using System.Collections.Concurrent;
using System.Numerics;
using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Dataclasses;

/// <summary>
/// The frame that tracebacks show for the <c>__init__</c> of a dataclass. In CPython that is text: a line for each field after the
/// head in line 2, then one for <c>__post_init__</c>. Here it is code that never runs and has as many lines.
/// </summary>
internal static class DataclassInitLines
{
    private const int FirstLine = 3;

    /// <summary>Of classes with more fields nothing is shown: compiling so many lines would hold up the run.</summary>
    private const int MostFields = 1000;

    private const int LeastLines = 32;

    /// <summary>By number of lines, a power of two; what is compiled can be shared by all runs.</summary>
    private static readonly ConcurrentDictionary<int, InitLines> Known = new();

    /// <summary>Notes in the exception that is being raised that it passes through field number <paramref name="index"/>, or <c>__post_init__</c> after them.</summary>
    public static void Note(PyContext context, int index)
    {
        if (context.State != RunState.Raising || index > MostFields)
            return;
        int count = System.Math.Max(LeastLines, (int)BitOperations.RoundUpToPowerOf2((uint)index + 1));
        if (!Known.TryGetValue(count, out InitLines? lines))
        {
            context.Meter.Uncounted(() => lines = Make(context.Compiler!, count));
            Known[count] = lines!;
        }

        context.Raised!.AddTracebackEntry(context, lines!.Code, lines.States[index], isLookup: false);
    }

    private static InitLines Make(ISourceCompiler compiler, int count)
    {
        var text = new StringBuilder("\ndef __init__(self):\n");
        for (int i = 0; i < count; i++)
            text.Append("    self()\n");
        CodeObject code = compiler.Compile(text.ToString(), "<string>", SourceMode.Exec, static () => { }).Codes[1];
        var states = new int[count];
        // Of the points in a line the last one is the call.
        for (int state = 0; state < code.StateCount; state++)
        {
            int line = code.PositionOf(state).Line - FirstLine;
            if ((uint)line < (uint)count)
                states[line] = state;
        }

        return new InitLines(code, states);
    }

    /// <param name="Code">The code.</param>
    /// <param name="States">By line, a point in it.</param>
    private sealed record InitLines(CodeObject Code, int[] States);
}
