using System.Buffers;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    private static readonly SearchValues<char> AsciiLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> AsciiLettersAndDigits =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> AsciiDigits = SearchValues.Create("0123456789");

    [PyMethod("isalpha()")]
    private static bool IsAlpha(PyStr self) => All(self, AsciiLetters, UnicodeClass.IsAlphabetic);

    [PyMethod("isalnum()")]
    private static bool IsAlnum(PyStr self) => All(self, AsciiLettersAndDigits, UnicodeClass.IsAlphanumeric);

    [PyMethod("isdecimal()")]
    private static bool IsDecimal(PyStr self) => All(self, AsciiDigits, UnicodeClass.IsDecimal);

    [PyMethod("isdigit()")]
    private static bool IsDigit(PyStr self) => All(self, AsciiDigits, UnicodeClass.IsDigit);

    [PyMethod("isnumeric()")]
    private static bool IsNumeric(PyStr self) => All(self, AsciiDigits, UnicodeClass.IsNumeric);

    [PyMethod("isascii()")]
    private static bool IsAscii(PyStr self) => self.IsAscii;

    [PyMethod("isspace()")]
    private static bool IsSpace(PyStr self)
    {
        foreach (char unit in self.Chars)
        {
            if (!UnicodeClass.IsSpace(unit))
                return false;
        }

        return self.Units > 0;
    }

    [PyMethod("isprintable()")]
    private static bool IsPrintable(PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        for (int i = text.IndexOfAnyExceptInRange(' ', '~'); i >= 0 && i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            if (!UnicodeClass.IsPrintable(PyStr.CodePointAt(text, i)))
                return false;
        }

        return true;
    }

    [PyMethod("isidentifier()")]
    private static bool IsIdentifier(PyStr self) => IsIdentifierText(self.Chars);

    /// <summary>Whether a text is a name, or a keyword.</summary>
    internal static bool IsIdentifierText(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !UnicodeClass.IsIdentifierStart(PyStr.CodePointAt(text, 0)))
            return false;
        for (int i = PyStr.UnitsAt(text, 0); i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            if (!UnicodeClass.IsIdentifierPart(PyStr.CodePointAt(text, i)))
                return false;
        }

        return true;
    }

    [PyMethod("islower()")]
    private static bool IsLower(PyStr self)
    {
        bool cased = false;
        ReadOnlySpan<char> text = self.Chars;
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            int codePoint = PyStr.CodePointAt(text, i);
            if (UnicodeClass.IsUpper(codePoint) || UnicodeClass.IsTitle(codePoint))
                return false;
            cased = cased || UnicodeClass.IsLower(codePoint);
        }

        return cased;
    }

    [PyMethod("isupper()")]
    private static bool IsUpper(PyStr self)
    {
        bool cased = false;
        ReadOnlySpan<char> text = self.Chars;
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            int codePoint = PyStr.CodePointAt(text, i);
            if (UnicodeClass.IsLower(codePoint) || UnicodeClass.IsTitle(codePoint))
                return false;
            cased = cased || UnicodeClass.IsUpper(codePoint);
        }

        return cased;
    }

    [PyMethod("istitle()")]
    private static bool IsTitle(PyStr self)
    {
        bool cased = false;
        bool inWord = false;
        ReadOnlySpan<char> text = self.Chars;
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            int codePoint = PyStr.CodePointAt(text, i);
            bool starts = UnicodeClass.IsUpper(codePoint) || UnicodeClass.IsTitle(codePoint);
            bool continues = !starts && UnicodeClass.IsLower(codePoint);
            if (starts ? inWord : continues && !inWord)
                return false;
            inWord = starts || continues;
            cased = cased || inWord;
        }

        return cased;
    }

    /// <summary>Whether there are characters and all have a property.</summary>
    private static bool All(PyStr self, SearchValues<char> ascii, Func<int, bool> has)
    {
        ReadOnlySpan<char> text = self.Chars;
        int i = text.IndexOfAnyExcept(ascii);
        if (i < 0)
            return text.Length > 0;
        for (; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            if (!has(PyStr.CodePointAt(text, i)))
                return false;
        }

        return true;
    }
}
