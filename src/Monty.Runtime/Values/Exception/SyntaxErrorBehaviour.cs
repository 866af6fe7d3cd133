using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset]))</c></summary>
internal sealed class SyntaxErrorBehaviour : ExceptionBehaviour
{
    public const int Message = 0;
    public const int FileName = 1;
    public const int Line = 2;
    public const int Offset = 3;
    public const int Text = 4;
    public const int EndLine = 5;
    public const int EndOffset = 6;

    /// <summary>A tuple of what is printed instead where a keyword is misspelt; no attribute: see <see cref="SyntaxErrorText"/>.</summary>
    public const int Typo = 8;

    public override string[] FieldNames { get; } =
        ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"];

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue result = base.Initialize(context, exception, arguments, keywords);
        if (result.IsSignal || arguments.Length == 0)
            return result;
        exception.SetField(Message, arguments[0]);
        if (arguments.Length != 2)
            return result;
        if (arguments[1].Ref is not PyTuple details)
            return context.Raise(Errors.NotImplementedError("SyntaxError details that are no tuple"));
        if (details.Count is not (4 or 6))
        {
            return context.Raise(Errors.TypeError(details.Count < 4
                ? $"function missing required argument '{FieldNames[details.Count + 1]}' (pos {details.Count + 1})"
                : details.Count == 5
                    ? "end_offset must be provided when end_lineno is provided"
                    : $"function takes at most 6 arguments ({details.Count} given)"));
        }

        for (int i = 0; i < details.Count; i++)
            exception.SetField(FileName + i, details.Items[i]);
        return result;
    }

    public override PyValue Str(PyContext context, PyException exception)
    {
        PyValue message = exception.Field(Message);
        PyValue text = Formatting.Str(context, message.IsUnbound ? PyValue.None : message);
        if (text.Ref is not PyStr plain)
            return text;
        string? file = exception.Field(FileName).Ref is PyStr name ? name.Text : null;
        PyValue line = exception.Field(Line);
        if (file is null && !line.IsInt)
            return text;
        file = file?[(file.LastIndexOf('/') + 1)..];
        string place = file is null ? $"line {line.Bits}" : line.IsInt ? $"{file}, line {line.Bits}" : file;
        return PyValue.Str($"{plain.Text} ({place})");
    }
}
