using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The compiler's error as the exception that a script can catch.</summary>
internal static class SyntaxErrorValue
{
    public static PyException Of(MontySyntaxException error)
    {
        PyType type = error.PythonType switch
        {
            "IndentationError" => ExceptionTypes.IndentationError,
            "TabError" => ExceptionTypes.TabError,
            _ => ExceptionTypes.SyntaxError,
        };
        PyValue text = error.SourceLine is { } line ? PyValue.Str(line) : PyValue.None;
        PyValue[] details =
        [
            PyValue.Str(error.FileName), PyValue.Int(error.Line), PyValue.Int(error.Column), text,
            PyValue.Int(error.EndLine), PyValue.Int(error.EndColumn),
        ];
        var exception = new PyException(type, new PyTuple([PyValue.Str(error.Message), new PyTuple(details)]));
        exception.SetField(SyntaxErrorBehaviour.Message, PyValue.Str(error.Message));
        for (int i = 0; i < details.Length; i++)
            exception.SetField(SyntaxErrorBehaviour.FileName + i, details[i]);
        if (error.Typo is { } typo)
        {
            exception.SetField(
                SyntaxErrorBehaviour.Typo,
                new PyTuple([PyValue.Str(typo.Line), PyValue.Int(typo.Column), PyValue.Int(typo.EndColumn), PyValue.Str(typo.Keyword)]));
        }

        return exception;
    }
}
