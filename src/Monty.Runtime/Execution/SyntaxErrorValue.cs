using System.Text;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The compiler's error as the exception that a script can catch.</summary>
internal static class SyntaxErrorValue
{
    /// <summary>An error in a text that a script made. CPython looks for its lines in a file of the name, and finds none.</summary>
    public static PyException OfText(MontySyntaxException error)
    {
        if (OfDepth(error) is { } tooDeep)
            return tooDeep;
        string? line = error.Origin switch
        {
            SyntaxErrorOrigin.Parser => error.SourceLine + "\n",
            SyntaxErrorOrigin.Tokenizer => error.SourceLine,
            _ => null,
        };
        bool isLineless = error.Origin is SyntaxErrorOrigin.Symbols or SyntaxErrorOrigin.Code;
        int start = isLineless ? InBytes(error, error.Line, error.Column) : error.Column;
        int end = isLineless ? InBytes(error, error.EndLine, error.EndColumn) : error.OpenEnd ?? error.EndColumn;
        if (line is not null && error.EndLine != error.Line)
            end = Math.Min(end, line.EnumerateRunes().Count() + 1);
        bool hasDetails = error.Line > 0 && error.Origin != SyntaxErrorOrigin.Symbols;
        return Make(error, line is null ? PyValue.None : PyValue.Str(line), start, end, hasDetails);
    }

    /// <summary>Without a line CPython cannot count characters, and gives the place in bytes of UTF-8.</summary>
    private static int InBytes(MontySyntaxException error, int line, int column)
    {
        if (line != error.Line || error.SourceLine is not { } text)
            return column;
        int bytes = column;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (--column < 1)
                break;
            bytes += rune.Utf8SequenceLength - 1;
        }

        return bytes;
    }

    /// <summary>An error in a program.</summary>
    public static PyException Of(MontySyntaxException error)
        => OfDepth(error) ?? Make(error, error.SourceLine is { } line ? PyValue.Str(line) : PyValue.None, error.Column, error.OpenEnd ?? error.EndColumn, hasDetails: true);

    /// <summary>A source that nests too deep is no SyntaxError.</summary>
    private static PyException? OfDepth(MontySyntaxException error) => error.PythonType switch
    {
        "MemoryError" => new PyException(ExceptionTypes.MemoryError, new PyTuple([PyValue.Str(error.Message)])),
        "RecursionError" => new PyException(ExceptionTypes.RecursionError, new PyTuple([PyValue.Str(error.Message)])),
        _ => null,
    };

    private static PyException Make(MontySyntaxException error, PyValue text, int start, int end, bool hasDetails)
    {
        PyType type = error.PythonType switch
        {
            "IndentationError" => ExceptionTypes.IndentationError,
            "TabError" => ExceptionTypes.TabError,
            _ => ExceptionTypes.SyntaxError,
        };
        PyValue[] details =
        [
            PyValue.Str(error.FileName), PyValue.Int(error.Line), PyValue.Int(start), text,
            PyValue.Int(error.EndLine), PyValue.Int(end),
        ];
        PyValue message = PyValue.Str(error.Message);
        var exception = new PyException(type, hasDetails ? new PyTuple([message, new PyTuple(details)]) : new PyTuple([message]));
        exception.SetField(SyntaxErrorBehaviour.Message, message);
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
