using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>UTF-8, with or without a signature.</summary>
internal sealed class Utf8Codec(bool signature) : TextCodec("utf-8", "utf-8", "surrogates not allowed")
{
    public static readonly Utf8Codec Plain = new(signature: false);
    public static readonly Utf8Codec WithSignature = new(signature: true);

    private static ReadOnlySpan<byte> Signature => [0xEF, 0xBB, 0xBF];

    protected override ReadOnlySpan<byte> Preamble => signature ? Signature : default;

    public override bool TryEncode(int codePoint, ref BytesBuilder target)
    {
        if (!Rune.IsValid(codePoint))
            return false;
        Span<byte> buffer = stackalloc byte[4];
        int length = new Rune(codePoint).EncodeToUtf8(buffer);
        target.Append(buffer[..length]);
        return true;
    }

    public override bool TryEncodeSurrogate(char surrogate, ref BytesBuilder target)
    {
        target.Append((byte)(0xE0 | (surrogate >> 12)));
        target.Append((byte)(0x80 | ((surrogate >> 6) & 0x3F)));
        target.Append((byte)(0x80 | (surrogate & 0x3F)));
        return true;
    }

    public override int DecodeSurrogate(ReadOnlySpan<byte> source, out char surrogate)
    {
        surrogate = default;
        if (source is not [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
            return 0;
        surrogate = (char)(0xD000 | ((source[1] & 0x3F) << 6) | (source[2] & 0x3F));
        return 3;
    }

    protected override bool CanEncode(int codePoint) => Rune.IsValid(codePoint);

    protected override PyBytes? TryEncodeAll(PyContext context, PyStr text)
    {
        string units = text.Text;
        int count = text.IsAscii ? units.Length : Encoding.UTF8.GetByteCount(units);
        context.Meter.ChargeBytes(count + Preamble.Length);
        var data = new byte[count + Preamble.Length];
        Preamble.CopyTo(data);
        OperationStatus status = Utf8.FromUtf16(units, data.AsSpan(Preamble.Length), out _, out _, replaceInvalidSequences: false);
        return status == OperationStatus.Done ? new PyBytes(data) : null;
    }

    protected override PyStr? TryDecodeAll(PyContext context, PyBytes source, string errors)
    {
        ReadOnlySpan<byte> data = source.Data;
        if (signature && data.StartsWith(Signature))
            return Plain.Decode(context, PyBytes.From(data[Signature.Length..]), errors);
        bool ascii = Ascii.IsValid(data);
        if (!ascii && !Utf8.IsValid(data))
            return null;
        context.Meter.ChargeText(ascii ? data.Length : Encoding.UTF8.GetCharCount(data));
        string text = Encoding.UTF8.GetString(data);
        return PyStr.From(text, ascii ? StrKind.Ascii : StrKind.Unknown);
    }

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
    {
        OperationStatus status = Rune.DecodeFromUtf8(source, out Rune rune, out int length);
        if (status == OperationStatus.Done)
            return new DecodedUnit(rune.Value, length);
        if (status == OperationStatus.NeedMoreData)
            return new DecodedUnit(0, length, "unexpected end of data");
        bool isStart = source[0] is >= 0xC2 and <= 0xF4;
        return new DecodedUnit(0, length, isStart ? "invalid continuation byte" : "invalid start byte");
    }
}
