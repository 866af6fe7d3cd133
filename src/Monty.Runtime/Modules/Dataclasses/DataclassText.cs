using System.Collections.Concurrent;
using System.Numerics;
using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Dataclasses;

/// <summary>
/// The frames that tracebacks show for methods of a dataclass. CPython makes the methods from one text, in which each stands at some line.
/// Here a frame is of code that never runs and has as many lines.
/// </summary>
internal static class DataclassText
{
    /// <summary>The first line of the body of <c>__init__</c>, which comes first.</summary>
    public const int InitLine = 3;

    /// <summary>In longer texts nothing is shown: compiling so many lines would hold up the run.</summary>
    private const int MostLines = 1000;

    private const int LeastLines = 32;

    /// <summary>By the name of the method and a number of lines, a power of two; what is compiled can be shared by all runs.</summary>
    private static readonly ConcurrentDictionary<(string Method, int Lines), MethodText> Known = new();

    /// <summary>Notes in the exception that is being raised that it passes through a line of a method; false where that is too far down.</summary>
    public static bool TryNote(PyContext context, string method, int line)
    {
        if (line is < InitLine or > MostLines)
            return false;
        int count = System.Math.Max(LeastLines, (int)BitOperations.RoundUpToPowerOf2((uint)line + 1));
        if (!Known.TryGetValue((method, count), out MethodText? text))
        {
            context.Meter.Uncounted(() => text = Make(context.Compiler!, method, count));
            Known[(method, count)] = text!;
        }

        context.Raised!.AddTracebackEntry(context, text!.Code, text.States[line], isLookup: false);
        return true;
    }

    private static MethodText Make(ISourceCompiler compiler, string method, int lines)
    {
        var source = new StringBuilder($"\ndef {method}(self):\n");
        for (int line = InitLine; line < lines; line++)
            source.Append("    self()\n");
        CodeObject code = compiler.Compile(source.ToString(), "<string>", SourceMode.Exec, static () => { }).Codes[1];
        var states = new int[lines];
        // Of the points in a line the last one is the call.
        for (int state = 0; state < code.StateCount; state++)
        {
            int line = code.PositionOf(state).Line;
            if ((uint)line < (uint)lines)
                states[line] = state;
        }

        return new MethodText(code, states);
    }

    /// <param name="Code">The code.</param>
    /// <param name="States">By line, a point in it.</param>
    private sealed record MethodText(CodeObject Code, int[] States);
}
