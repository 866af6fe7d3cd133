using System.Globalization;

namespace Monty;

/// <summary>What names Python code can use.</summary>
internal static class PythonNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else",
        "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
        "return", "try", "while", "with", "yield",
    };

    /// <summary>Whether Python code can mention a name as a variable. Names that Python would normalize (NFKC) are none.</summary>
    public static bool IsIdentifier(string? name)
    {
        if (string.IsNullOrEmpty(name) || Keywords.Contains(name) || !IsStart(name[0]))
            return false;
        foreach (char unit in name)
        {
            if (!IsStart(unit) && !IsContinuation(unit))
                return false;
        }

        return name.IsNormalized(System.Text.NormalizationForm.FormKC);
    }

    private static bool IsStart(char unit) => unit == '_' || char.IsLetter(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.LetterNumber;

    private static bool IsContinuation(char unit) => char.GetUnicodeCategory(unit)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
