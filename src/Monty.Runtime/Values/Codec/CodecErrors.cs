using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The exceptions of codecs.</summary>
internal static class CodecErrors
{
    public static PyException Encode(string encoding, PyStr source, int start, int end, string reason)
        => Make(ExceptionTypes.UnicodeEncodeError, encoding, source, start, end, reason);

    public static PyException Decode(string encoding, PyBytes source, int start, int end, string reason)
        => Make(ExceptionTypes.UnicodeDecodeError, encoding, source, start, end, reason);

    private static PyException Make(PyType type, string encoding, PyObject source, int start, int end, string reason)
    {
        PyValue[] arguments = [PyValue.Str(encoding), source, PyValue.Int(start), PyValue.Int(end), PyValue.Str(reason)];
        var exception = new PyException(type, new PyTuple(arguments));
        for (int i = 0; i < arguments.Length; i++)
            exception.SetField(i, arguments[i]);
        return exception;
    }
}
