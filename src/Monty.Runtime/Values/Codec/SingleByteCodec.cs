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
        ReadOnlySpan<char> units = text.Text;
        if (units.ContainsAnyExceptInRange('\0', (char)(limit - 1)))
            return null;
        context.Meter.ChargeBytes(units.Length);
        return new PyBytes(Encoding.Latin1.GetBytes(text.Text));
    }

    protected override PyStr? TryDecodeAll(PyContext context, PyBytes source, string errors)
    {
        if (limit == 128 && source.Data.ContainsAnyExceptInRange((byte)0, (byte)127))
            return null;
        context.Meter.ChargeText(source.Count);
        return PyStr.From(Encoding.Latin1.GetString(source.Data), limit == 128 ? StrKind.Ascii : StrKind.Unknown);
    }

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
        => source[0] < limit ? new DecodedUnit(source[0], 1) : new DecodedUnit(0, 1, CannotEncode);
}
