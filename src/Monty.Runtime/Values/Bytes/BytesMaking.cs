using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What the constructors of bytes and bytearray take.</summary>
internal static class BytesMaking
{
    /// <summary>Bytes of a text, a size, a bytes-like object or an iterable; or a signal.</summary>
    public static PyValue Make(PyContext context, string type, PyValue source, PyValue encoding, PyValue errors)
    {
        string? codec = CodecArguments.Text(encoding, type, "encoding");
        string? handler = CodecArguments.Text(errors, type, "errors");
        if (PyStr.Of(source) is { } text)
        {
            if (codec is null && handler is null && type == "bytes" && source.Ref is PyAttributeHolder derived && TryBytes(context, derived, source, out PyValue own))
                return own;
            return codec is not null
                ? CodecRegistry.Find(codec).Encode(context, text, handler ?? "strict")
                : throw Errors.TypeError("string argument without an encoding").ToException();
        }

        if (codec is not null || handler is not null)
            throw Errors.TypeError($"{(codec is null ? "errors" : "encoding")} without a string argument").ToException();
        if (source.IsUnbound)
            return PyBytes.Empty;
        if (type == "bytes" && source.Ref is PyAttributeHolder holder && TryBytes(context, holder, source, out PyValue made))
            return made;
        if (!Indices.IsIndex(source))
            return FromObject(context, type, source);
        if (source.Ref is not PyAttributeHolder)
            return Zeros(context, source, Indices.ToInt(context, source));
        return context.Pinned > 0
            ? OfSize(context, type, source, Indices.ToInt(context, source))
            : new SizeFrame(type, source).Start(context);
    }

    /// <summary>The bytes that an object says it is, that it has, or that it is an iterable of: never of a size, nor of a text.</summary>
    public static PyValue OfObject(PyContext context, PyValue source)
    {
        if (source.Ref is PyAttributeHolder holder && TryBytes(context, holder, source, out PyValue made))
            return made;
        return PyStr.Of(source) is null
            ? FromObject(context, "bytes", source)
            : throw Errors.TypeError($"cannot convert '{source.Type.Name}' object to bytes").ToException();
    }

    /// <summary>Bytes of a size, which an <c>__index__</c> gave; where that is a TypeError, those of an iterable.</summary>
    public static PyValue OfSize(PyContext context, string type, PyValue source, PyValue size)
    {
        if (!size.IsSignal || !context.IsRaising(ExceptionTypes.TypeError))
            return Zeros(context, source, size);
        context.TakeRaised();
        return FromObject(context, type, source);
    }

    /// <summary>As many zeros as <paramref name="length"/> says, which is a signal or the size as an int.</summary>
    public static PyValue Zeros(PyContext context, PyValue given, PyValue length)
    {
        if (length.IsSignal)
            return length;
        if (!length.IsInt)
            return context.Raise(Errors.CountTooLarge(given));
        if (length.Bits < 0)
            return context.Raise(Errors.ValueError("negative count"));
        context.Meter.ChargeBytes(length.Bits);
        return length.Bits > Array.MaxLength ? context.Raise(Errors.MemoryError()) : new PyBytes(new byte[length.Bits]);
    }

    /// <summary>By <c>__bytes__</c>; false where the class has none.</summary>
    public static bool TryBytes(PyContext context, PyAttributeHolder holder, PyValue source, out PyValue made)
    {
        made = default;
        if (!holder.Class.TryLookup("__bytes__", out PyValue method))
            return false;
        made = SpecialResults.Apply(context, ResultRule.Bytes, source, SpecialCalls.Call0(context, method, source));
        return true;
    }

    /// <summary>The bytes of an object that has them, or those of an iterable.</summary>
    private static PyValue FromObject(PyContext context, string type, PyValue source)
    {
        if (PyBytes.Of(context, source) is { } bytes)
            return bytes;
        BytesFillFrame frame = type == "bytes" ? new BytesFillFrame() : BytesFillFrame.ForByteArray();
        return frame.StartOver(context, source, $"cannot convert '{source.Type.Name}' object to {type}");
    }
}
