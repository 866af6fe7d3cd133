using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>ASCII and Latin-1: the byte is the code point.</summary>
internal sealed class SingleByteCodec(string name, int limit) : TextCodec(name, name, $"ordinal not in range({limit})")
{
    public static readonly SingleByteCodec Ascii = new("ascii", 128);
    public static readonly SingleByteCodec Latin1 = new("latin-1", 256);

    public override bool TryEncode(int codePoint, ref BytesBuilder target)
    {
        if (codePoint >= limit)
            return false;
        target.Append((byte)codePoint);
        return true;
    }

    protected override bool CanEncode(int codePoint) => codePoint < limit;

    protected override PyBytes? TryEncodeAll(PyContext context, PyStr text)
    {
        ReadOnlySpan<char> units = text.Chars;
        for (int start = 0; start < units.Length; start += ClockedLoop.Steps)
        {
            ReadOnlySpan<char> part = units[start..Math.Min(units.Length, start + ClockedLoop.Steps)];
            if (part.ContainsAnyExceptInRange('\0', (char)(limit - 1)))
                return null;
            if (part.Length == ClockedLoop.Steps)
                context.Meter.LookAtClock();
        }

        context.Meter.ChargeBytes(units.Length);
        byte[] data = GC.AllocateUninitializedArray<byte>(units.Length);
        for (int start = 0; start < units.Length; start += ClockedLoop.Steps)
        {
            int end = Math.Min(units.Length, start + ClockedLoop.Steps);
            Encoding.Latin1.GetBytes(units[start..end], data.AsSpan(start));
            if (end < units.Length)
                context.Meter.LookAtClock();
        }

        return new PyBytes(data);
    }

    protected override PyStr? TryDecodeAll(PyContext context, PyBytes source, string errors)
    {
        if (limit == 128 && source.Data.ContainsAnyExceptInRange((byte)0, (byte)127))
            return null;
        return Decode(context, source.Data, limit == 128 ? StrKind.Ascii : StrKind.Unknown);
    }

    /// <summary>The text of code points of one byte.</summary>
    /// <exception cref="ResourceLimitException">There is no memory for it, or no time.</exception>
    public static PyStr Decode(PyContext context, ReadOnlySpan<byte> data, StrKind kind)
    {
        if (data.Length <= 1)
            return PyStr.From(Encoding.Latin1.GetString(data), kind);
        Span<char> target = StrPadding.Allocate(context, data.Length, out string text);
        for (int start = 0; start < data.Length; start += ClockedLoop.Steps)
        {
            int end = Math.Min(data.Length, start + ClockedLoop.Steps);
            Encoding.Latin1.GetChars(data[start..end], target[start..]);
            if (end < data.Length)
                context.Meter.LookAtClock();
        }

        return new PyStr(text, kind);
    }

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
        => source[0] < limit ? new DecodedUnit(source[0], 1) : new DecodedUnit(0, 1, CannotEncode);
}
