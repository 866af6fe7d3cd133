using System.Collections.Frozen;

namespace Monty.Compiler.Syntax.Building;

/// <summary>The names for <c>\N{…}</c> that programs really use; .NET has no table of Unicode names.</summary>
internal static class NamedCharacters
{
    private static readonly FrozenDictionary<string, int> s_characters = new Dictionary<string, int>
    {
        ["SPACE"] = 0x20,
        ["NO-BREAK SPACE"] = 0xA0,
        ["CENT SIGN"] = 0xA2,
        ["POUND SIGN"] = 0xA3,
        ["YEN SIGN"] = 0xA5,
        ["SECTION SIGN"] = 0xA7,
        ["COPYRIGHT SIGN"] = 0xA9,
        ["REGISTERED SIGN"] = 0xAE,
        ["DEGREE SIGN"] = 0xB0,
        ["PLUS-MINUS SIGN"] = 0xB1,
        ["SUPERSCRIPT TWO"] = 0xB2,
        ["SUPERSCRIPT THREE"] = 0xB3,
        ["MICRO SIGN"] = 0xB5,
        ["MIDDLE DOT"] = 0xB7,
        ["MULTIPLICATION SIGN"] = 0xD7,
        ["DIVISION SIGN"] = 0xF7,
        ["LATIN SMALL LETTER SHARP S"] = 0xDF,
        ["LATIN SMALL LETTER E WITH ACUTE"] = 0xE9,
        ["COMBINING GRAVE ACCENT"] = 0x300,
        ["COMBINING ACUTE ACCENT"] = 0x301,
        ["COMBINING DIAERESIS"] = 0x308,
        ["GREEK CAPITAL LETTER DELTA"] = 0x394,
        ["GREEK CAPITAL LETTER SIGMA"] = 0x3A3,
        ["GREEK CAPITAL LETTER OMEGA"] = 0x3A9,
        ["GREEK SMALL LETTER ALPHA"] = 0x3B1,
        ["GREEK SMALL LETTER BETA"] = 0x3B2,
        ["GREEK SMALL LETTER GAMMA"] = 0x3B3,
        ["GREEK SMALL LETTER DELTA"] = 0x3B4,
        ["GREEK SMALL LETTER LAMDA"] = 0x3BB,
        ["GREEK SMALL LETTER LAMBDA"] = 0x3BB,
        ["GREEK SMALL LETTER MU"] = 0x3BC,
        ["GREEK SMALL LETTER PI"] = 0x3C0,
        ["GREEK SMALL LETTER SIGMA"] = 0x3C3,
        ["GREEK SMALL LETTER OMEGA"] = 0x3C9,
        ["ZERO WIDTH SPACE"] = 0x200B,
        ["ZERO WIDTH NON-JOINER"] = 0x200C,
        ["ZERO WIDTH JOINER"] = 0x200D,
        ["EN DASH"] = 0x2013,
        ["EM DASH"] = 0x2014,
        ["LEFT SINGLE QUOTATION MARK"] = 0x2018,
        ["RIGHT SINGLE QUOTATION MARK"] = 0x2019,
        ["LEFT DOUBLE QUOTATION MARK"] = 0x201C,
        ["RIGHT DOUBLE QUOTATION MARK"] = 0x201D,
        ["BULLET"] = 0x2022,
        ["HORIZONTAL ELLIPSIS"] = 0x2026,
        ["EURO SIGN"] = 0x20AC,
        ["TRADE MARK SIGN"] = 0x2122,
        ["OHM SIGN"] = 0x2126,
        ["LEFTWARDS ARROW"] = 0x2190,
        ["UPWARDS ARROW"] = 0x2191,
        ["RIGHTWARDS ARROW"] = 0x2192,
        ["DOWNWARDS ARROW"] = 0x2193,
        ["INFINITY"] = 0x221E,
        ["NOT EQUAL TO"] = 0x2260,
        ["LESS-THAN OR EQUAL TO"] = 0x2264,
        ["GREATER-THAN OR EQUAL TO"] = 0x2265,
        ["BLACK SQUARE"] = 0x25A0,
        ["WHITE SQUARE"] = 0x25A1,
        ["BLACK CIRCLE"] = 0x25CF,
        ["WHITE CIRCLE"] = 0x25CB,
        ["BLACK STAR"] = 0x2605,
        ["WHITE STAR"] = 0x2606,
        ["SNOWMAN"] = 0x2603,
        ["CHECK MARK"] = 0x2713,
        ["HEAVY CHECK MARK"] = 0x2714,
        ["BALLOT X"] = 0x2717,
        ["WHITE HEAVY CHECK MARK"] = 0x2705,
        ["CROSS MARK"] = 0x274C,
        ["HEAVY BLACK HEART"] = 0x2764,
        ["BYTE ORDER MARK"] = 0xFEFF,
        ["ZERO WIDTH NO-BREAK SPACE"] = 0xFEFF,
        ["REPLACEMENT CHARACTER"] = 0xFFFD,
        ["GRINNING FACE"] = 0x1F600,
        ["FACE WITH TEARS OF JOY"] = 0x1F602,
        ["SMILING FACE WITH SMILING EYES"] = 0x1F60A,
        ["THUMBS UP SIGN"] = 0x1F44D,
        ["PARTY POPPER"] = 0x1F389,
        ["ROCKET"] = 0x1F680,
        ["FIRE"] = 0x1F525,
        ["SNAKE"] = 0x1F40D,
        ["PILE OF POO"] = 0x1F4A9,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The combining characters behind <c>LATIN SMALL LETTER A WITH …</c>.</summary>
    private static readonly FrozenDictionary<string, char> s_marks = new Dictionary<string, char>
    {
        ["GRAVE"] = '\u0300',
        ["ACUTE"] = '\u0301',
        ["CIRCUMFLEX"] = '\u0302',
        ["TILDE"] = '\u0303',
        ["MACRON"] = '\u0304',
        ["BREVE"] = '\u0306',
        ["DOT ABOVE"] = '\u0307',
        ["DIAERESIS"] = '\u0308',
        ["RING ABOVE"] = '\u030A',
        ["DOUBLE ACUTE"] = '\u030B',
        ["CARON"] = '\u030C',
        ["DOT BELOW"] = '\u0323',
        ["CEDILLA"] = '\u0327',
        ["OGONEK"] = '\u0328',
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool TryGet(string name, out int codePoint) =>
        s_characters.TryGetValue(name, out codePoint) || TryGetLatin(name.ToUpperInvariant(), out codePoint);

    /// <summary><c>LATIN CAPITAL LETTER E</c>, alone or <c>WITH ACUTE</c>.</summary>
    private static bool TryGetLatin(string name, out int codePoint)
    {
        codePoint = 0;
        bool capital = name.StartsWith("LATIN CAPITAL LETTER ", StringComparison.Ordinal);
        if (!capital && !name.StartsWith("LATIN SMALL LETTER ", StringComparison.Ordinal))
            return false;

        string rest = name[(capital ? "LATIN CAPITAL LETTER " : "LATIN SMALL LETTER ").Length..];
        if (rest.Length == 0 || rest[0] is < 'A' or > 'Z')
            return false;
        char letter = capital ? rest[0] : char.ToLowerInvariant(rest[0]);
        if (rest.Length == 1)
        {
            codePoint = letter;
            return true;
        }

        if (!rest[1..].StartsWith(" WITH ", StringComparison.Ordinal) || !s_marks.TryGetValue(rest[7..], out char mark))
            return false;
        string composed = new string([letter, mark]).Normalize();
        codePoint = composed[0];
        return composed.Length == 1;
    }
}
