using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>repr</c> of bytes.</summary>
internal static class BytesRepr
{
    public static PyStr Repr(Meter meter, ReadOnlySpan<byte> data)
    {
        var builder = new TextBuilder(meter, stackalloc char[TextBuilder.StackUnits]);
        char quote = data.Contains((byte)'\'') && !data.Contains((byte)'"') ? '"' : '\'';
        builder.Append('b');
        builder.Append(quote);
        foreach (byte value in data)
        {
            builder.LookAtClock();
            Append(ref builder, value, quote);
        }

        builder.Append(quote);
        return builder.FinishStr(StrKind.Ascii);
    }

    private static void Append(ref TextBuilder builder, byte value, char quote)
    {
        string named = value switch { (byte)'\n' => "\\n", (byte)'\r' => "\\r", (byte)'\t' => "\\t", _ => "" };
        if (named.Length > 0)
        {
            builder.Append(named);
        }
        else if (value == quote || value == '\\')
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
