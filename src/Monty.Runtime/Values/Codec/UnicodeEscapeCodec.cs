using System.Globalization;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The escapes of Python string literals: <c>unicode_escape</c>.</summary>
internal sealed class UnicodeEscapeCodec() : TextCodec("unicodeescape", "unicodeescape", "")
{
    public static readonly UnicodeEscapeCodec Instance = new();

    private const string TooLarge = "illegal Unicode character";

    public override bool TryEncode(int codePoint, ref BytesBuilder target)
    {
        if (codePoint is >= 32 and < 127 && codePoint != '\\')
        {
            target.Append((byte)codePoint);
            return true;
        }

        char named = codePoint switch { '\n' => 'n', '\r' => 'r', '\t' => 't', '\\' => '\\', _ => '\0' };
        if (named != '\0')
        {
            target.Append((byte)'\\');
            target.Append((byte)named);
            return true;
        }

        AppendEscape(codePoint, ref target);
        return true;
    }

    /// <summary>Appends the escape of a character, of two, four or eight hexadecimal digits.</summary>
    public static void AppendEscape(int codePoint, ref BytesBuilder target)
    {
        var escape = new TextBuilder(null, stackalloc char[16]);
        StrRepr.AppendEscape(ref escape, codePoint);
        target.AppendLatin1(escape.Written);
    }

    protected override bool CanEncode(int codePoint) => true;

    protected override DecodedUnit DecodeOne(ReadOnlySpan<byte> source)
    {
        if (source[0] != '\\')
            return new DecodedUnit(source[0], 1);
        if (source.Length == 1)
            return new DecodedUnit(0, 1, "\\ at end of string");
        byte kind = source[1];
        int simple = Simple(kind);
        if (simple >= 0)
            return new DecodedUnit(simple, 2);
        return kind switch
        {
            (byte)'\n' => new DecodedUnit(DecodedUnit.Nothing, 2),
            (byte)'x' => Hexadecimal(source, 2, "truncated \\xXX escape", TooLarge),
            (byte)'u' => Hexadecimal(source, 4, "truncated \\uXXXX escape", TooLarge),
            (byte)'U' => Hexadecimal(source, 8, "truncated \\UXXXXXXXX escape", TooLarge),
            (byte)'N' => Named(source),
            >= (byte)'0' and <= (byte)'7' => Octal(source),
            // An unknown escape stands for itself.
            _ => new DecodedUnit('\\', 2, null, kind),
        };
    }

    public override string? DecodingWarning(Meter meter, ReadOnlySpan<byte> source)
    {
        var loop = new ClockedLoop(meter);
        for (int i = source.IndexOf((byte)'\\'); i >= 0 && i + 1 < source.Length;)
        {
            loop.At(i);
            DecodedUnit unit = Instance.DecodeOne(source[i..]);
            if (unit.Problem is null && unit.Next != DecodedUnit.Nothing)
                return $"\"\\{(char)unit.Next}\" is an invalid escape sequence. Such sequences will not work in the future. ";
            if (unit.Problem is null && source[i + 1] is >= (byte)'0' and <= (byte)'7' && unit.CodePoint > 0xFF)
                return $"\"\\{Convert.ToString(unit.CodePoint, 8)}\" is an invalid octal escape sequence. Such sequences will not work in the future. ";
            i += unit.Length;
            int next = source[i..].IndexOf((byte)'\\');
            i = next < 0 ? -1 : i + next;
        }

        return null;
    }

    /// <summary>Reads so many hexadecimal digits, behind a backslash and a letter.</summary>
    public static DecodedUnit Hexadecimal(ReadOnlySpan<byte> source, int digits, string truncated, string tooLarge)
    {
        int length = 0;
        while (length < digits && length + 2 < source.Length && char.IsAsciiHexDigit((char)source[length + 2]))
            length++;
        if (length < digits)
            return new DecodedUnit(0, length + 2, truncated);
        uint value = uint.Parse(source.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return value < 0x110000 ? new DecodedUnit((int)value, digits + 2) : new DecodedUnit(0, digits + 2, tooLarge);
    }

    private static DecodedUnit Named(ReadOnlySpan<byte> source)
    {
        const string malformed = "malformed \\N character escape";
        if (source.Length < 3 || source[2] != '{')
            return new DecodedUnit(0, 2, malformed);
        int length = source[3..].IndexOf((byte)'}');
        if (length <= 0)
            return new DecodedUnit(0, length < 0 ? source.Length : 3, malformed);
        string name = System.Text.Encoding.Latin1.GetString(source.Slice(3, length));
        return NamedCharacters.TryGet(name, out int codePoint)
            ? new DecodedUnit(codePoint, length + 4)
            : new DecodedUnit(0, length + 4, "unknown Unicode character name");
    }

    private static int Simple(byte kind) => kind switch
    {
        (byte)'\\' or (byte)'\'' or (byte)'"' => kind,
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'t' => '\t',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'v' => '\v',
        (byte)'a' => '\a',
        _ => -1,
    };

    private static DecodedUnit Octal(ReadOnlySpan<byte> source)
    {
        int value = 0;
        int length = 1;
        while (length < source.Length && length < 4 && source[length] is >= (byte)'0' and <= (byte)'7')
            value = (value * 8) + source[length++] - '0';
        return new DecodedUnit(value, length);
    }
}
