using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Traceback;

/// <summary>A frame as a tuple: file, first and last line, first and last column, function, source line, text in a traceback.</summary>
internal static class FrameDescription
{
    /// <param name="context">The run.</param>
    /// <param name="entry">Where the frame is.</param>
    /// <param name="withCarets">Whether columns are known: not for frames that are being executed.</param>
    public static PyTuple Of(PyContext context, TracebackEntry entry, bool withCarets)
    {
        CodeObject code = entry.Code;
        CodePosition position = entry.Position;
        string? line = code.Program.LineText(position.Line)?.Trim();
        string text = withCarets ? TracebackStack.Frame(code, position) : TracebackStack.Heading(code, position);
        if (!withCarets && !string.IsNullOrEmpty(line))
            text += $"    {line}\n";
        context.Meter.ChargeText(text.Length);
        return new PyTuple(
        [
            PyValue.Str(code.Program.FileName),
            PyValue.Int(position.Line),
            PyValue.Int(position.EndLine),
            withCarets ? PyValue.Int(position.Column) : PyValue.None,
            withCarets ? PyValue.Int(position.EndColumn) : PyValue.None,
            PyValue.Str(code.Name),
            line is null ? PyValue.None : PyValue.Str(line),
            PyValue.Str(text),
        ]);
    }
}
