using System.Buffers.Binary;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>UTF-16 in one byte order, or with a byte order mark.</summary>
internal sealed class Utf16Codec(string encoderName, string decoderName, bool bigEndian, bool marked)
    : TextCodec(encoderName, decoderName, "surrogates not allowed")
{
    public static readonly Utf16Codec LittleEndian = new("utf-16-le", "utf-16-le", bigEndian: false, marked: false);
    public static readonly Utf16Codec BigEndian = new("utf-16-be", "utf-16-be", bigEndian: true, marked: false);
    public static readonly Utf16Codec Marked = new("utf-16", "utf-16-le", bigEndian: false, marked: true);

    public override bool IsWide => true;

    protected override ReadOnlySpan<byte> Preamble => marked ? [0xFF, 0xFE] : default;

    public override bool TryEncode(int codePoint, ref BytesBuilder target)
    {
        if (!CanEncode(codePoint))
            return false;
        if (codePoint > 0xFFFF)
        {
            AppendUnit((char)((codePoint - 0x10000 >> 10) + 0xD800), ref target);
            codePoint = (codePoint & 0x3FF) + 0xDC00;
        }

        AppendUnit((char)codePoint, ref target);
        return true;
    }

    public override bool TryEncodeSurrogate(char surrogate, ref BytesBuilder target)
    {
        AppendUnit(surrogate, ref target);
        return true;
    }

    public override int DecodeSurrogate(ReadOnlySpan<byte> source, out char surrogate)
    {
        surrogate = source.Length >= 2 ? UnitAt(source) : default;
        return char.IsSurrogate(surrogate) ? 2 : 0;
    }

    protected override bool CanEncode(int codePoint) => codePoint is < 0xD800 or > 0xDFFF;

    protected override PyStr? TryDecodeAll(PyContext context, PyBytes source, string errors)
    {
        if (!marked)
            return null;
        if (source.Data is [0xFF, 0xFE, ..])
            return LittleEndian.DecodeFrom(context, source, errors, 2);
        return source.Data is [0xFE, 0xFF, ..] ? BigEndian.DecodeFrom(context, source, errors, 2) : null;
    }

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
    {
        if (source.Length < 2)
            return new DecodedUnit(0, source.Length, "truncated data");
        char first = UnitAt(source);
        if (!char.IsSurrogate(first))
            return new DecodedUnit(first, 2);
        if (char.IsLowSurrogate(first))
            return new DecodedUnit(0, 2, "illegal encoding");
        if (source.Length < 4)
            return new DecodedUnit(0, source.Length, "unexpected end of data");
        char second = UnitAt(source[2..]);
        return char.IsLowSurrogate(second)
            ? new DecodedUnit(char.ConvertToUtf32(first, second), 4)
            : new DecodedUnit(0, 2, "illegal UTF-16 surrogate");
    }

    private char UnitAt(ReadOnlySpan<byte> source)
        => (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(source) : BinaryPrimitives.ReadUInt16LittleEndian(source));

    private void AppendUnit(char unit, ref BytesBuilder target)
    {
        target.Append((byte)(bigEndian ? unit >> 8 : unit));
        target.Append((byte)(bigEndian ? unit : unit >> 8));
    }
}
