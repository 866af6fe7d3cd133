using System.Globalization;
using System.Runtime.CompilerServices;

namespace Monty.Runtime.Values;

/// <summary>What Python's str predicates ask about a code point.</summary>
internal static class UnicodeClass
{
    /// <summary>A bit for each white space character up to the space: 9–13, 28–31 and 32.</summary>
    private const ulong AsciiSpaces = 0x1_F000_3E00;

    public static bool IsAlphabetic(int codePoint)
        => codePoint < 128 ? char.IsAsciiLetter((char)codePoint) : CharUnicodeInfo.GetUnicodeCategory(codePoint) <= UnicodeCategory.OtherLetter;

    public static bool IsDecimal(int codePoint)
        => codePoint < 128
            ? char.IsAsciiDigit((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsDigit(int codePoint)
        => codePoint < 128 ? char.IsAsciiDigit((char)codePoint) : Property(codePoint, CharUnicodeInfo.GetDigitValue) >= 0;

    public static bool IsNumeric(int codePoint)
        => codePoint < 128
            ? char.IsAsciiDigit((char)codePoint)
            : Property(codePoint, CharUnicodeInfo.GetNumericValue) != -1 || Contains(UnicodeTables.NumericLetters, codePoint);

    public static bool IsAlphanumeric(int codePoint) => IsAlphabetic(codePoint) || IsNumeric(codePoint);

    public static bool IsLower(int codePoint)
        => codePoint < 128
            ? char.IsAsciiLetterLower((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.LowercaseLetter
                || Contains(UnicodeTables.OtherLowercase, codePoint);

    public static bool IsUpper(int codePoint)
        => codePoint < 128
            ? char.IsAsciiLetterUpper((char)codePoint)
            : CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.UppercaseLetter
                || Contains(UnicodeTables.OtherUppercase, codePoint);

    public static bool IsTitle(int codePoint)
        => codePoint >= 128 && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.TitlecaseLetter;

    public static bool IsCased(int codePoint) => IsLower(codePoint) || IsUpper(codePoint) || IsTitle(codePoint);

    /// <summary>Skipped when the position of a sigma in its word is looked for.</summary>
    public static bool IsCaseIgnorable(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || Contains(UnicodeTables.OtherCaseIgnorable, codePoint);

    /// <summary>White space as <c>str.isspace</c> and <c>str.split</c> see it: four control characters more than .NET's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char unit)
        => unit <= ' ' ? ((AsciiSpaces >> unit) & 1) != 0 : unit >= '\x85' && char.IsWhiteSpace(unit);

    public static bool IsPrintable(int codePoint)
    {
        if (codePoint < 127)
            return codePoint >= 32;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
    }

    public static bool IsIdentifierStart(int codePoint)
    {
        if (codePoint < 128)
            return codePoint == '_' || char.IsAsciiLetter((char)codePoint);
        bool likely = CharUnicodeInfo.GetUnicodeCategory(codePoint) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
        return !Contains(likely ? UnicodeTables.NoIdentifierStart : UnicodeTables.OtherIdentifierStart, codePoint) == likely;
    }

    public static bool IsIdentifierPart(int codePoint)
    {
        if (codePoint < 128)
            return codePoint == '_' || char.IsAsciiLetterOrDigit((char)codePoint);
        bool likely = CharUnicodeInfo.GetUnicodeCategory(codePoint) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
        return !Contains(likely ? UnicodeTables.NoIdentifierPart : UnicodeTables.OtherIdentifierPart, codePoint) == likely;
    }

    /// <summary>The value of a decimal digit of any script; -1 for other characters.</summary>
    public static int DecimalValue(int codePoint)
        => codePoint < 128
            ? char.IsAsciiDigit((char)codePoint) ? codePoint - '0' : -1
            : (int)Property(codePoint, static (text, index) => CharUnicodeInfo.GetDecimalDigitValue(text, index));

    /// <summary>Whether a sorted list of inclusive ranges holds a code point.</summary>
    private static bool Contains(ReadOnlySpan<int> ranges, int codePoint)
    {
        int low = 0;
        int high = (ranges.Length / 2) - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (codePoint < ranges[middle * 2])
                high = middle - 1;
            else if (codePoint > ranges[(middle * 2) + 1])
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    /// <summary>.NET gives these properties for text only.</summary>
    private static T Property<T>(int codePoint, Func<string, int, T> get)
    {
        string text = codePoint < 0x10000 ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
        return get(text, 0);
    }
}
