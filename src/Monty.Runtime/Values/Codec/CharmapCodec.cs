namespace Monty.Runtime.Values;

/// <summary>A code page that differs from Latin-1 between 0x80 and 0x9F.</summary>
/// <param name="upper">Its characters there; NUL where it has none.</param>
internal sealed class CharmapCodec(string upper) : TextCodec("charmap", "charmap", "character maps to <undefined>")
{
    public static readonly CharmapCodec Windows1252 = new(
        "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
        + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178");

    public override bool TryEncode(int codePoint, ref BytesBuilder target)
    {
        int value = ByteOf(codePoint);
        if (value < 0)
            return false;
        target.Append((byte)value);
        return true;
    }

    protected override bool CanEncode(int codePoint) => ByteOf(codePoint) >= 0;

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
    {
        byte value = source[0];
        if (value is < 0x80 or > 0x9F)
            return new DecodedUnit(value, 1);
        char mapped = upper[value - 0x80];
        return mapped == '\0' ? new DecodedUnit(0, 1, CannotEncode) : new DecodedUnit(mapped, 1);
    }

    private int ByteOf(int codePoint)
    {
        if (codePoint is < 0x80 or (> 0x9F and < 0x100))
            return codePoint;
        int index = codePoint < 0x10000 && codePoint != 0 ? upper.IndexOf((char)codePoint, StringComparison.Ordinal) : -1;
        return index < 0 ? -1 : index + 0x80;
    }
}
