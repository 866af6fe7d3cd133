namespace Monty.Runtime.Values;

/// <summary>What bytes methods ask about a byte: ASCII only.</summary>
internal static class BytesText
{
    public static bool IsSpace(byte value) => value is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');

    public static bool IsUpper(byte value) => value is >= (byte)'A' and <= (byte)'Z';

    public static bool IsLower(byte value) => value is >= (byte)'a' and <= (byte)'z';

    public static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    public static bool IsLetter(byte value) => IsUpper(value) || IsLower(value);

    public static byte ToUpper(byte value) => IsLower(value) ? (byte)(value - 32) : value;

    public static byte ToLower(byte value) => IsUpper(value) ? (byte)(value + 32) : value;
}
