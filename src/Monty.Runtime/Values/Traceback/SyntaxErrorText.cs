using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>How a traceback ends for a SyntaxError: the place, the line, carets, the message.</summary>
internal static class SyntaxErrorText
{
    public static void Write(PyContext context, List<string> text, PyException exception, string type)
    {
        PyValue file = exception.Field(SyntaxErrorBehaviour.FileName);
        PyValue line = exception.Field(SyntaxErrorBehaviour.Line);
        string fileName = file.IsUnbound || file.IsNone ? "" : ExceptionSummary.SafeText(context, file, "filename");
        string suffix = "";
        if (!line.IsUnbound && !line.IsNone)
            text.Add($"  File \"{(fileName.Length == 0 ? "<string>" : fileName)}\", line {ExceptionSummary.SafeText(context, line, "line")}\n");
        else if (fileName.Length > 0)
            suffix = $" ({fileName})";
        if (exception.Field(SyntaxErrorBehaviour.Text).Ref is PyStr source)
            WriteLine(text, exception, source.Text);
        PyValue message = exception.Field(SyntaxErrorBehaviour.Message);
        string detail = message.IsUnbound || message.IsNone ? "<no detail available>" : ExceptionSummary.SafeText(context, message, "message");
        text.Add($"{type}: {detail}{suffix}\n");
    }

    private static void WriteLine(List<string> text, PyException exception, string source)
    {
        string line = source.TrimEnd('\n');
        string stripped = line.TrimStart(' ', '\n', '\f');
        int spaces = line.Length - stripped.Length;
        text.Add($"    {stripped}\n");
        PyValue given = exception.Field(SyntaxErrorBehaviour.Offset);
        if (!given.IsInt)
            return;
        long offset = given.Bits;
        long endOffset = EndOffset(exception, offset, line);
        if (offset > source.Length)
            offset = line.Length + 1;
        if (endOffset > source.Length)
            endOffset = line.Length + 1;
        if (offset >= endOffset || endOffset < 0)
            endOffset = offset + 1;
        long column = offset - 1 - spaces;
        if (column < 0)
            return;
        var carets = new StringBuilder("    ");
        for (int i = 0; i < column && i < stripped.Length; i++)
            carets.Append(char.IsWhiteSpace(stripped[i]) ? stripped[i] : ' ');
        text.Add(carets.Append('^', (int)(endOffset - offset)).Append('\n').ToString());
    }

    private static long EndOffset(PyException exception, long offset, string line)
    {
        PyValue first = exception.Field(SyntaxErrorBehaviour.Line);
        PyValue last = exception.Field(SyntaxErrorBehaviour.EndLine);
        bool isOneLine = !last.IsUnbound && !last.IsNone ? first.Is(last) : first.IsUnbound || first.IsNone;
        if (!isOneLine)
            return line.Length + 1;
        PyValue end = exception.Field(SyntaxErrorBehaviour.EndOffset);
        return end.IsInt && end.Bits != 0 ? end.Bits : offset;
    }
}
