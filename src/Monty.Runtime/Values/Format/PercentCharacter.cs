using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The conversion <c>%c</c>.</summary>
internal static class PercentCharacter
{
    public static PyStr Of(PyContext context, PyValue value, bool isBytes) => isBytes ? Byte(context, value) : CodePoint(context, value);

    private static PyStr CodePoint(PyContext context, PyValue value)
    {
        if (PyStr.Of(value) is { } text)
        {
            return text.IsSingle
                ? text
                : throw Errors.TypeError(string.Create(
                    CultureInfo.InvariantCulture,
                    $"%c requires an int or a unicode character, not a string of length {text.CountIn(context.Meter)}")).ToException();
        }

        if (!Indices.IsIndex(value))
            throw NoCharacter(value);
        PyValue code = Indices.ToInt(context, value);
        return PercentNumbers.IsWrongType(context, code) ? throw NoCharacter(value) : PyStr.FromCodePoint(InRange(context, code, 0x110000, "0x110000"));
    }

    private static PyStr Byte(PyContext context, PyValue value)
    {
        if (PyDerived.Unwrap(value).Ref is PyBytes or PyByteArray && PyBytes.Of(context, value) is { } bytes)
        {
            return bytes.Count == 1
                ? PyStr.FromCodePoint(bytes.Data[0])
                : throw Errors.TypeError(string.Create(
                    CultureInfo.InvariantCulture,
                    $"%c requires an integer in range(256) or a single byte, not a {PyDerived.Unwrap(value).Type.Name} object of length {bytes.Count}")).ToException();
        }

        if (!Indices.IsIndex(value))
            throw Errors.TypeError($"%c requires an integer in range(256) or a single byte, not {value.Type.Name}").ToException();
        return PyStr.FromCodePoint(InRange(context, Indices.ToInt(context, value), 256, "256"));
    }

    private static RaisedException NoCharacter(PyValue value)
        => Errors.TypeError($"%c requires an int or a unicode character, not {value.Type.Name}").ToException();

    private static int InRange(PyContext context, PyValue code, int limit, string shown)
    {
        if (code.IsSignal)
            throw context.SignalException();
        return code.IsInt && (ulong)code.Bits < (ulong)limit
            ? (int)code.Bits
            : throw Errors.OverflowError($"%c arg not in range({shown})").ToException();
    }
}
