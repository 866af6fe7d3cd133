using System.Buffers.Binary;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>UTF-32 in one byte order, or with a byte order mark.</summary>
internal sealed class Utf32Codec(string encoderName, string decoderName, bool bigEndian, bool marked)
    : TextCodec(encoderName, decoderName, "surrogates not allowed")
{
    public static readonly Utf32Codec LittleEndian = new("utf-32-le", "utf-32-le", bigEndian: false, marked: false);
    public static readonly Utf32Codec BigEndian = new("utf-32-be", "utf-32-be", bigEndian: true, marked: false);
    public static readonly Utf32Codec Marked = new("utf-32", "utf-32-le", bigEndian: false, marked: true);

    public override bool IsWide => true;

    protected override ReadOnlySpan<byte> Preamble => marked ? [0xFF, 0xFE, 0, 0] : default;

    public override bool TryEncode(int codePoint, ref BytesBuilder target)
    {
        if (!CanEncode(codePoint))
            return false;
        Append(codePoint, ref target);
        return true;
    }

    public override bool TryEncodeSurrogate(char surrogate, ref BytesBuilder target)
    {
        Append(surrogate, ref target);
        return true;
    }

    public override int DecodeSurrogate(ReadOnlySpan<byte> source, out char surrogate)
    {
        uint value = source.Length >= 4 ? Read(source) : 0;
        surrogate = (char)value;
        return value is >= 0xD800 and <= 0xDFFF ? 4 : 0;
    }

    protected override bool CanEncode(int codePoint) => codePoint is < 0xD800 or > 0xDFFF;

    protected override PyStr? TryDecodeAll(PyContext context, PyBytes source, string errors)
    {
        if (!marked)
            return null;
        if (source.Data is [0xFF, 0xFE, 0, 0, ..])
            return LittleEndian.DecodeFrom(context, source, errors, 4);
        return source.Data is [0, 0, 0xFE, 0xFF, ..] ? BigEndian.DecodeFrom(context, source, errors, 4) : null;
    }

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
    {
        if (source.Length < 4)
            return new DecodedUnit(0, source.Length, "truncated data");
        uint value = Read(source);
        if (value is >= 0xD800 and <= 0xDFFF)
            return new DecodedUnit(0, 4, "code point in surrogate code point range(0xd800, 0xe000)");
        return value < 0x110000
            ? new DecodedUnit((int)value, 4)
            : new DecodedUnit(0, 4, "code point not in range(0x110000)");
    }

    private uint Read(ReadOnlySpan<byte> source)
        => bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(source) : BinaryPrimitives.ReadUInt32LittleEndian(source);

    private void Append(int codePoint, ref BytesBuilder target)
    {
        Span<byte> buffer = stackalloc byte[4];
        if (bigEndian)
            BinaryPrimitives.WriteInt32BigEndian(buffer, codePoint);
        else
            BinaryPrimitives.WriteInt32LittleEndian(buffer, codePoint);
        target.Append(buffer);
    }
}
