using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Pads text to a width.</summary>
internal static class StrPadding
{
    /// <summary>Puts fill characters to the left and to the right; the text itself where there are none.</summary>
    public static PyStr Pad(PyContext context, PyStr text, long left, long right, string fill)
    {
        left = Math.Max(0, left);
        right = Math.Max(0, right);
        if (left + right == 0)
            return text;
        Int128 units = ((Int128)(left + right) * fill.Length) + text.Units;
        Span<char> target = Allocate(context, units > long.MaxValue ? long.MaxValue : (long)units, out string result);
        int leftUnits = (int)left * fill.Length;
        SpanRepeat.Fill(context.Meter, target[..leftUnits], fill);
        LongSpans.Copy(context.Meter, text.Chars, target[leftUnits..]);
        SpanRepeat.Fill(context.Meter, target[(leftUnits + text.Units)..], fill);
        return new PyStr(result, char.IsAscii(fill[0]) ? text.KnownKind : StrKind.Unknown);
    }

    /// <summary>Charges for a new string and gives its characters to write.</summary>
    public static Span<char> Allocate(PyContext context, long units, out string text)
    {
        context.Meter.ChargeText(units);
        context.Meter.ChargeWork(units >> 8);
        if (units > PyStr.LongestText)
            throw Errors.MemoryError().ToException();
        text = units == 0 ? "" : new string('\0', (int)units);
        return StrConcatenation.Writable(text);
    }
}
