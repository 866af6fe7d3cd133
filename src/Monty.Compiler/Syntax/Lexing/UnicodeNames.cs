using System.Globalization;
using System.Text;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>Which characters may stand in a name (UAX 31, as <c>str.isidentifier</c>), and how names are normalised.</summary>
internal static class UnicodeNames
{
    /// <summary>XID_Start or an underscore.</summary>
    public static bool CanStart(int codePoint)
    {
        if (codePoint == '_' || IsOtherStart(codePoint))
            return true;
        if (IsExcludedByNormalisation(codePoint))
            return false;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
    }

    /// <summary>XID_Continue.</summary>
    public static bool CanContinue(int codePoint)
    {
        if (CanStart(codePoint) || IsOtherContinue(codePoint))
            return true;
        if (IsExcludedFromContinue(codePoint))
            return false;
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
    }

    /// <summary>As <c>str.isprintable</c>.</summary>
    public static bool IsPrintable(int codePoint) =>
        codePoint == ' '
        || CharUnicodeInfo.GetUnicodeCategory(codePoint) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    /// <summary>NFKC, as Python compares names.</summary>
    public static string Normalise(string name) => Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormKC);

    // Other_ID_Start
    private static bool IsOtherStart(int c) => c is 0x1885 or 0x1886 or 0x2118 or 0x212E;

    // Other_ID_Continue, and those that start a name before normalisation but only continue one after it.
    private static bool IsOtherContinue(int c) =>
        c is 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA or 0x200C or 0x200D or 0x30FB or 0xFF65
            or 0xE33 or 0xEB3 or 0xFF9E or 0xFF9F;

    // ID_Start without XID_Start: their NFKC forms do not start a name.
    private static bool IsExcludedByNormalisation(int c) =>
        c is 0x37A or 0xE33 or 0xEB3 or 0x2E2F or (>= 0x309B and <= 0x309C) or (>= 0xFC5E and <= 0xFC63)
            or (>= 0xFDFA and <= 0xFDFB) or 0xFE70 or 0xFE72 or 0xFE74 or 0xFE76 or 0xFE78 or 0xFE7A or 0xFE7C or 0xFE7E
            or 0xFF9E or 0xFF9F;

    // ID_Continue without XID_Continue.
    private static bool IsExcludedFromContinue(int c) => c is 0x37A or (>= 0xFC5E and <= 0xFC63);
}
