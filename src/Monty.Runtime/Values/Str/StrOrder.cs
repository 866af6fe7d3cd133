using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The order of strs: by code point, which differs from the order of UTF-16 units behind U+D800.</summary>
internal static class StrOrder
{
    /// <summary>Negative, zero or positive.</summary>
    public static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Compare(a, b, a.CommonPrefixLength(b));

    /// <summary>Charges what long texts have in common.</summary>
    /// <inheritdoc cref="Compare(ReadOnlySpan{char}, ReadOnlySpan{char})"/>
    public static int Compare(Meter meter, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int common = LongSpans.CommonPrefix(meter, a, b);
        meter.ChargeScan(common);
        return Compare(a, b, common);
    }

    private static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int common)
    {
        if (common == a.Length || common == b.Length)
            return a.Length - b.Length;
        if (!char.IsSurrogate(a[common]) && !char.IsSurrogate(b[common]))
            return a[common] - b[common];
        // The units may be second halves of pairs that begin with the same first half.
        if (common > 0 && char.IsHighSurrogate(a[common - 1]))
            common--;
        return PyStr.CodePointAt(a, common) - PyStr.CodePointAt(b, common);
    }
}
