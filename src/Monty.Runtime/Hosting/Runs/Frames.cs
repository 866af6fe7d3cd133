using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>Turns points in code into places in the source.</summary>
internal static class Frames
{
    public static MontyFrame At(CodeObject code, int state) => At(code, code.PositionOf(state));

    private static MontyFrame At(CodeObject code, CodePosition position)
    {
        CodeProgram program = code.Program;
        return position.Line == 0
            ? new MontyFrame(program.FileName, code.Name, 0, 0, 0, 0, null)
            : new MontyFrame(
                program.FileName,
                code.Name,
                position.Line,
                position.Column + 1,
                position.EndLine,
                position.EndColumn + 1,
                program.LineText(position.Line));
    }

    /// <summary>The frames of an exception, outermost first.</summary>
    public static MontyFrame[] Of(PyException exception)
    {
        ReadOnlySpan<TracebackEntry> entries = exception.Traceback;
        var frames = new MontyFrame[entries.Length];
        for (int i = 0; i < frames.Length; i++)
            frames[i] = At(entries[entries.Length - 1 - i].Code, entries[entries.Length - 1 - i].Position);
        return frames;
    }
}
