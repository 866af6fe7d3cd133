using System.Globalization;
using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The exceptions of codecs.</summary>
internal static class CodecErrors
{
    public static PyException Encode(string encoding, PyStr source, int start, int end, string reason)
        => Make(ExceptionTypes.UnicodeEncodeError, encoding, source, start, end, reason);

    public static PyException Decode(string encoding, PyBytes source, int start, int end, string reason)
        => Make(ExceptionTypes.UnicodeDecodeError, encoding, source, start, end, reason);

    /// <summary>Refuses text with lone surrogates, as what CPython has to read as UTF-8.</summary>
    /// <exception cref="RaisedException">There is one.</exception>
    public static void RequireUtf8(PyStr text)
    {
        ReadOnlySpan<char> units = text.Chars;
        int first = units.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (first < 0)
            return;
        for (int unit = first, position = first; unit < units.Length; unit += PyStr.UnitsAt(units, unit), position++)
        {
            int end = position;
            for (int i = unit; i < units.Length && PyStr.UnitsAt(units, i) == 1 && char.IsSurrogate(units[i]); i++)
                end++;
            if (end > position)
                throw Encode("utf-8", text, position, end, "surrogates not allowed").ToException();
        }
    }

    /// <summary>The text with lone surrogates written as <c>\ud800</c>, as CPython's standard error has them.</summary>
    public static string EscapeSurrogates(string text)
    {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            int units = PyStr.UnitsAt(text, i);
            if (units == 1 && char.IsSurrogate(text[i]))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else
                escaped.Append(text, i, units);
        }

        return escaped.ToString();
    }

    private static PyException Make(PyType type, string encoding, PyObject source, int start, int end, string reason)
    {
        PyValue[] arguments = [PyValue.Str(encoding), source, PyValue.Int(start), PyValue.Int(end), PyValue.Str(reason)];
        var exception = new PyException(type, new PyTuple(arguments));
        for (int i = 0; i < arguments.Length; i++)
            exception.SetField(i, arguments[i]);
        return exception;
    }
}
