using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>repr</c> of bytes.</summary>
internal static class BytesRepr
{
    public static PyStr Repr(Meter meter, ReadOnlySpan<byte> data) => Repr(meter, data, escapesApostrophe: false);

    /// <summary>The bytes in the <c>repr</c> of a <c>bytearray</c>, which escapes the apostrophe also between quotation marks.</summary>
    public static PyStr ReprInByteArray(Meter meter, ReadOnlySpan<byte> data) => Repr(meter, data, escapesApostrophe: true);

    private static PyStr Repr(Meter meter, ReadOnlySpan<byte> data, bool escapesApostrophe)
    {
        var builder = new TextBuilder(meter, stackalloc char[TextBuilder.StackUnits]);
        char quote = data.Contains((byte)'\'') && !data.Contains((byte)'"') ? '"' : '\'';
        builder.Append('b');
        builder.Append(quote);
        char escaped = escapesApostrophe ? '\'' : quote;
        foreach (byte value in data)
        {
            builder.LookAtClock();
            Append(ref builder, value, escaped);
        }

        builder.Append(quote);
        return builder.FinishStr(StrKind.Ascii);
    }

    private static void Append(ref TextBuilder builder, byte value, char escaped)
    {
        string named = value switch { (byte)'\n' => "\\n", (byte)'\r' => "\\r", (byte)'\t' => "\\t", _ => "" };
        if (named.Length > 0)
        {
            builder.Append(named);
        }
        else if (value == escaped || value == '\\')
        {
            builder.Append('\\');
            builder.Append((char)value);
        }
        else if (value is < 32 or > 126)
        {
            StrRepr.AppendEscape(ref builder, value);
        }
        else
        {
            builder.Append((char)value);
        }
    }
}
