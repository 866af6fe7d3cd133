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
        ReadOnlySpan<char> units = text.Chars;
        context.Meter.ChargeScan(units.Length);
        long count = units.Length;
        if (text.KindIn(context.Meter) != StrKind.Ascii)
        {
            count = 0;
            for (int start = 0; start < units.Length;)
            {
                ReadOnlySpan<char> part = Part(context.Meter, units[start..]);
                count += Encoding.UTF8.GetByteCount(part);
                start += part.Length;
            }
        }

        context.Meter.ChargeBytes(count + Preamble.Length);
        if (count + Preamble.Length > Array.MaxLength)
            throw Errors.MemoryError().ToException();
        var data = new byte[count + Preamble.Length];
        Preamble.CopyTo(data);
        Span<byte> target = data.AsSpan(Preamble.Length);
        while (!units.IsEmpty)
        {
            ReadOnlySpan<char> part = Part(context.Meter, units);
            if (Utf8.FromUtf16(part, target, out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
                return null;
            target = target[written..];
            units = units[part.Length..];
        }

        return new PyBytes(data);
    }

    protected override PyStr? TryDecodeAll(PyContext context, PyBytes source, string errors)
    {
        ReadOnlySpan<byte> data = source.Data;
        if (signature && data.StartsWith(Signature))
            return Plain.Decode(context, PyBytes.From(context.Meter, data[Signature.Length..]), errors);
        context.Meter.ChargeScan(data.Length);
        bool ascii = true;
        int count = 0;
        for (int start = 0; start < data.Length;)
        {
            ReadOnlySpan<byte> part = Part(context.Meter, data[start..]);
            bool isAscii = Ascii.IsValid(part);
            if (!isAscii && !Utf8.IsValid(part))
                return null;
            ascii = ascii && isAscii;
            count += isAscii ? part.Length : Encoding.UTF8.GetCharCount(part);
            start += part.Length;
        }

        if (count == 0)
            return PyStr.Empty;
        Span<char> target = StrPadding.Allocate(context, count, out string text);
        while (!data.IsEmpty)
        {
            ReadOnlySpan<byte> part = Part(context.Meter, data);
            target = target[Encoding.UTF8.GetChars(part, target)..];
            data = data[part.Length..];
        }

        return text.Length == 1 ? PyStr.From(text) : new PyStr(text, ascii ? StrKind.Ascii : StrKind.Unknown);
    }

    /// <summary>As much as is coded until the next look at the clock; does not end inside of a surrogate pair.</summary>
    private static ReadOnlySpan<char> Part(Meter meter, ReadOnlySpan<char> text)
    {
        if (text.Length <= ClockedLoop.Steps)
            return text;
        meter.LookAtClock();
        return text[..(ClockedLoop.Steps - (char.IsHighSurrogate(text[ClockedLoop.Steps - 1]) ? 1 : 0))];
    }

    /// <summary>As much as is decoded until the next look at the clock; does not end inside of a character.</summary>
    private static ReadOnlySpan<byte> Part(Meter meter, ReadOnlySpan<byte> data)
    {
        if (data.Length <= ClockedLoop.Steps)
            return data;
        meter.LookAtClock();
        int end = ClockedLoop.Steps;
        while (end > ClockedLoop.Steps - 4 && (data[end] & 0xC0) == 0x80)
            end--;
        return data[..end];
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
