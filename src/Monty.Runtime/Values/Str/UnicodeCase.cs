namespace Monty.Runtime.Values;

/// <summary>Unicode's full case mappings, the same on every machine.</summary>
internal static class UnicodeCase
{
    public static void AppendUpper(ref TextBuilder builder, int codePoint)
    {
        if (codePoint < 128)
            builder.Append(char.ToUpperInvariant((char)codePoint));
        else if (!TryAppend(ref builder, codePoint, UnicodeTables.Upper, UnicodeTables.UpperExpanding, UnicodeTables.UpperExpansions))
            builder.AppendCodePoint(codePoint);
    }

    public static void AppendLower(ref TextBuilder builder, int codePoint)
    {
        if (codePoint < 128)
            builder.Append(char.ToLowerInvariant((char)codePoint));
        else if (!TryAppend(ref builder, codePoint, UnicodeTables.Lower, UnicodeTables.LowerExpanding, UnicodeTables.LowerExpansions))
            builder.AppendCodePoint(codePoint);
    }

    /// <summary>The lower case of the code point at a place in a text: a final sigma depends on its neighbours.</summary>
    public static void AppendLowerAt(ref TextBuilder builder, ReadOnlySpan<char> text, int unit, int codePoint)
    {
        if (codePoint == 'Σ')
            builder.Append(IsFinalSigma(text, unit) ? 'ς' : 'σ');
        else
            AppendLower(ref builder, codePoint);
    }

    public static void AppendTitle(ref TextBuilder builder, int codePoint)
    {
        if (codePoint < 128)
            builder.Append(char.ToUpperInvariant((char)codePoint));
        else if (!TryAppend(ref builder, codePoint, UnicodeTables.Title, UnicodeTables.TitleExpanding, UnicodeTables.TitleExpansions))
            AppendUpper(ref builder, codePoint);
    }

    public static void AppendFold(ref TextBuilder builder, int codePoint)
    {
        if (codePoint < 128)
            builder.Append(char.ToLowerInvariant((char)codePoint));
        else if (!TryAppend(ref builder, codePoint, UnicodeTables.Fold, UnicodeTables.FoldExpanding, UnicodeTables.FoldExpansions))
            AppendLower(ref builder, codePoint);
    }

    /// <summary>A sigma that ends a word: a cased letter somewhere before it and none behind, case-ignorable ones skipped.</summary>
    private static bool IsFinalSigma(ReadOnlySpan<char> text, int unit)
    {
        int before = unit;
        int codePoint = -1;
        while (before > 0)
        {
            before -= before > 1 && char.IsSurrogatePair(text[before - 2], text[before - 1]) ? 2 : 1;
            codePoint = PyStr.CodePointAt(text, before);
            if (!UnicodeClass.IsCaseIgnorable(codePoint))
                break;
            codePoint = -1;
        }

        if (codePoint < 0 || !UnicodeClass.IsCased(codePoint))
            return false;
        for (int after = unit + 1; after < text.Length; after += PyStr.UnitsAt(text, after))
        {
            codePoint = PyStr.CodePointAt(text, after);
            if (!UnicodeClass.IsCaseIgnorable(codePoint))
                return !UnicodeClass.IsCased(codePoint);
        }

        return true;
    }

    private static bool TryAppend(
        ref TextBuilder builder, int codePoint, ReadOnlySpan<int> runs, ReadOnlySpan<int> expanding, string[] expansions)
    {
        if (TryMap(runs, codePoint, out int mapped))
        {
            builder.AppendCodePoint(mapped);
            return true;
        }

        int index = expanding.BinarySearch(codePoint);
        if (index < 0)
            return false;
        builder.Append(expansions[index]);
        return true;
    }

    /// <summary>Looks up a one-to-one mapping in rows of first, last, step and difference.</summary>
    private static bool TryMap(ReadOnlySpan<int> runs, int codePoint, out int mapped)
    {
        int low = 0;
        int high = (runs.Length / 4) - 1;
        mapped = codePoint;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            ReadOnlySpan<int> row = runs.Slice(middle * 4, 4);
            if (codePoint < row[0])
            {
                high = middle - 1;
            }
            else if (codePoint > row[1])
            {
                low = middle + 1;
            }
            else
            {
                mapped = codePoint + row[3];
                return (codePoint - row[0]) % row[2] == 0;
            }
        }

        return false;
    }
}
