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
        PyValue message = exception.Field(SyntaxErrorBehaviour.Message);
        string detail = message.IsUnbound || message.IsNone ? "<no detail available>" : ExceptionSummary.SafeText(context, message, "message");
        PyValue source = exception.Field(SyntaxErrorBehaviour.Text);
        if (source.Ref is PyStr && TypoOf(exception, detail) is { } typo)
        {
            WriteLine(text, ((PyStr)typo.Items[0].Ref).Text, typo.Items[1], typo.Items[2].Bits);
            detail = $"invalid syntax. Did you mean '{((PyStr)typo.Items[3].Ref).Text}'?";
        }
        else if (source.Ref is PyStr shown)
        {
            PyValue offset = exception.Field(SyntaxErrorBehaviour.Offset);
            WriteLine(text, shown.Text, offset, EndOffset(exception, offset, shown.Text.TrimEnd('\n')));
        }

        text.Add($"{type}: {detail}{suffix}\n");
    }

    /// <summary>What is shown instead of the place of an error that nothing explains; null where it has been explained.</summary>
    private static PyTuple? TypoOf(PyException exception, string detail)
        => detail == "invalid syntax" || detail.Contains("Perhaps you forgot a comma", StringComparison.Ordinal)
            ? exception.Field(SyntaxErrorBehaviour.Typo).Ref as PyTuple
            : null;

    private static void WriteLine(List<string> text, string source, PyValue given, long endOffset)
    {
        bool hasOffset = !given.IsUnbound && !given.IsNone;
        if (hasOffset && !given.IsInt)
            return;
        string line = source.TrimEnd('\n');
        string stripped = line.TrimStart(' ', '\n', '\f');
        int spaces = line.Length - stripped.Length;
        text.Add($"    {stripped}\n");
        if (!hasOffset)
            return;
        long offset = given.Bits;
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

    private static long EndOffset(PyException exception, PyValue offset, string line)
    {
        PyValue first = exception.Field(SyntaxErrorBehaviour.Line);
        PyValue last = exception.Field(SyntaxErrorBehaviour.EndLine);
        bool isOneLine = !last.IsUnbound && !last.IsNone ? first.Is(last) : first.IsUnbound || first.IsNone;
        if (!isOneLine)
            return line.Length + 1;
        PyValue end = exception.Field(SyntaxErrorBehaviour.EndOffset);
        return end.IsInt && end.Bits != 0 ? end.Bits : offset.IsInt ? offset.Bits : 0;
    }
}
