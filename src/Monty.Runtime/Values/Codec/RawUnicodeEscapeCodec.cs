using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Latin-1 with <c>\uXXXX</c> and <c>\UXXXXXXXX</c> for what lies beyond: <c>raw_unicode_escape</c>.</summary>
internal sealed class RawUnicodeEscapeCodec() : TextCodec("rawunicodeescape", "rawunicodeescape", "")
{
    public static readonly RawUnicodeEscapeCodec Instance = new();

    public override bool TryEncode(int codePoint, ref BytesBuilder target)
    {
        if (codePoint <= byte.MaxValue)
            target.Append((byte)codePoint);
        else
            UnicodeEscapeCodec.AppendEscape(codePoint, ref target);
        return true;
    }

    protected override bool CanEncode(int codePoint) => true;

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
    {
        if (source[0] != '\\' || source.Length == 1)
            return new DecodedUnit(source[0], 1);
        const string tooLarge = "\\Uxxxxxxxx out of range";
        return source[1] switch
        {
            (byte)'u' => UnicodeEscapeCodec.Hexadecimal(source, 4, "truncated \\uXXXX escape", tooLarge),
            (byte)'U' => UnicodeEscapeCodec.Hexadecimal(source, 8, "truncated \\UXXXXXXXX escape", tooLarge),
            // A backslash and what follows it, which may be another one, stand for themselves.
            byte next => new DecodedUnit('\\', 2, null, next),
        };
    }
}
