using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What bytes and their methods complain about.</summary>
internal static class BytesErrors
{
    public static bool IsByte(PyValue value) => value.IsInt && (ulong)value.Bits < 256;

    public static PyException ByteRange() => Errors.ValueError("byte must be in range(0, 256)");

    public static PyException NotBytesLike(PyValue value)
        => Errors.TypeError($"a bytes-like object is required, not '{value.Type.Name}'");

    /// <summary>An argument that has to be bytes.</summary>
    /// <exception cref="RaisedException">It is not.</exception>
    public static PyBytes Require(PyContext context, PyValue value) => PyBytes.Of(context, value) ?? throw NotBytesLike(value).ToException();
}
