using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The methods of <c>bytes</c>.</summary>
internal static partial class BytesMethods
{
    [PyConstructor("bytes(source=<unset>, encoding=<unset>, errors=<unset>)", Style = ArgumentStyle.Clinic)]
    private static PyValue New(PyContext context, PyType type, PyValue source, PyValue encoding, PyValue errors)
        => BytesMaking.Make(context, "bytes", source, encoding, errors);

    [PyMethod("decode(encoding='utf-8', errors='strict')")]
    private static PyValue Decode(PyContext context, PyBytes self, string encoding, string errors)
        => self.Count == 0 ? PyStr.Empty : CodecRegistry.Find(encoding).DecodeWarning(context, self, errors);

    [PyMethod("hex(sep=<unset>, bytes_per_sep=1)")]
    private static PyStr Hex(PyContext context, PyBytes self, PyValue sep, long bytes_per_sep)
        => BytesHex.Write(context, self.Data, BytesHex.Separator(context, sep), bytes_per_sep);

    [PyClassMethod("fromhex(string, /)")]
    private static PyValue FromHex(PyContext context, PyType type, PyValue text)
        => type.Made(context, BytesType.Type, BytesHex.Read(context, text));

    [PyMethod("join(iterable_of_bytes, /)")]
    private static PyValue Join(PyContext context, PyBytes self, PyValue iterable)
        => ImmediateItems.TrySpan(iterable, out ReadOnlySpan<PyValue> items)
            ? BytesJoinFrame.Join(context, self, items)
            : new BytesJoinFrame(self, iterable).Begin(context);

    [PyMethod("translate(table, /, delete=<unset>)")]
    private static PyBytes Translate(PyContext context, PyBytes self, PyValue table, PyValue delete)
    {
        PyBytes? map = table.IsNone ? null : BytesErrors.Require(context, table);
        if (map is not null && map.Count != 256)
            throw Errors.ValueError("translation table must be 256 characters long").ToException();
        ReadOnlySpan<byte> deleted = delete.IsUnbound ? default : BytesErrors.Require(context, delete).Data;
        context.Meter.ChargeBytes(self.Count);
        context.Meter.ChargeWork(self.Count >> 3);
        var result = new byte[self.Count];
        int length = 0;
        Span<bool> isDeleted = stackalloc bool[256];
        foreach (byte value in deleted)
            isDeleted[value] = true;
        var loop = new ClockedLoop(context.Meter);
        ReadOnlySpan<byte> data = self.Data;
        for (int i = 0; i < data.Length; i++)
        {
            loop.At(i);
            if (!isDeleted[data[i]])
                result[length++] = map is null ? data[i] : map.Data[data[i]];
        }

        return PyBytes.From(context.Meter, result.AsSpan(0, length));
    }

    [PyStaticMethod("maketrans(frm, to, /)")]
    private static PyBytes MakeTranslation(PyContext context, PyValue frm, PyValue to)
    {
        PyBytes from = BytesErrors.Require(context, frm);
        PyBytes target = BytesErrors.Require(context, to);
        if (from.Count != target.Count)
            throw Errors.ValueError("maketrans arguments must have same length").ToException();
        var table = new byte[256];
        for (int i = 0; i < table.Length; i++)
            table[i] = (byte)i;
        ReadOnlySpan<byte> keys = from.Data;
        ReadOnlySpan<byte> values = target.Data;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < keys.Length; i++)
        {
            loop.At(i);
            table[keys[i]] = values[i];
        }

        return new PyBytes(table);
    }
}
