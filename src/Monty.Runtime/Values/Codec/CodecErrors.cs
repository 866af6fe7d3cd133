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
        => new(type, new PyTuple(
            [PyValue.Str(encoding), source, PyValue.Int(start), PyValue.Int(end), PyValue.Str(reason)]));
}
