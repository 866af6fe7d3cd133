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

    private const int MostDetails = 7;

    /// <summary>A tuple of what is printed instead where a keyword is misspelt; no attribute: see <see cref="SyntaxErrorText"/>.</summary>
    public const int Typo = 8;

    public override string[] FieldNames { get; } =
        ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"];

    public override bool DefinesStr => true;

    public override bool DefinesInit => true;

    public override PyValue Initialize(PyContext context, PyException exception, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        PyValue result = base.Initialize(context, exception, arguments, keywords);
        if (result.IsSignal || arguments.Length == 0)
            return result;
        exception.SetField(Message, arguments[0]);
        if (arguments.Length != 2)
            return result;
        context.Pinned++;
        PyValue details = Displays.ToList(context, arguments[1]);
        context.Pinned--;
        return details.IsSignal ? details : SetDetails(context, exception, ((PyList)details.Ref).Items);
    }

    private static PyValue SetDetails(PyContext context, PyException exception, ReadOnlySpan<PyValue> details)
    {
        string? problem = details.Length switch
        {
            < 4 => $"function takes at least 4 arguments ({details.Length} given)",
            5 => "end_offset must be provided when end_lineno is provided",
            > MostDetails => $"function takes at most {MostDetails} arguments ({details.Length} given)",
            _ => null,
        };
        if (problem is not null)
            return context.Raise(Errors.TypeError(problem));
        // A seventh is CPython's own note for its traceback.
        for (int i = 0; i < details.Length && FileName + i <= EndOffset; i++)
            exception.SetField(FileName + i, details[i]);
        return PyValue.None;
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
