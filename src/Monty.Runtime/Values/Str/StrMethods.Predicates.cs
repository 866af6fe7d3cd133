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
    private static bool IsAlpha(PyContext context, PyStr self) => All(context, self, AsciiLetters, UnicodeClass.IsAlphabetic);

    [PyMethod("isalnum()")]
    private static bool IsAlnum(PyContext context, PyStr self) => All(context, self, AsciiLettersAndDigits, UnicodeClass.IsAlphanumeric);

    [PyMethod("isdecimal()")]
    private static bool IsDecimal(PyContext context, PyStr self) => All(context, self, AsciiDigits, UnicodeClass.IsDecimal);

    [PyMethod("isdigit()")]
    private static bool IsDigit(PyContext context, PyStr self) => All(context, self, AsciiDigits, UnicodeClass.IsDigit);

    [PyMethod("isnumeric()")]
    private static bool IsNumeric(PyContext context, PyStr self) => All(context, self, AsciiDigits, UnicodeClass.IsNumeric);

    [PyMethod("isascii()")]
    private static bool IsAscii(PyContext context, PyStr self)
    {
        context.Meter.ChargeScan(self.Units);
        return self.KindIn(context.Meter) == StrKind.Ascii;
    }

    [PyMethod("isspace()")]
    private static bool IsSpace(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        ClockedLoop loop = Begin(context, self);
        for (int i = 0; i < text.Length; i++)
        {
            loop.At(i);
            if (!UnicodeClass.IsSpace(text[i]))
                return false;
        }

        return self.Units > 0;
    }

    [PyMethod("isprintable()")]
    private static bool IsPrintable(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        ClockedLoop loop = Begin(context, self);
        for (int i = text.IndexOfAnyExceptInRange(' ', '~'); i >= 0 && i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            if (!UnicodeClass.IsPrintable(PyStr.CodePointAt(text, i)))
                return false;
        }

        return true;
    }

    [PyMethod("isidentifier()")]
    private static bool IsIdentifier(PyContext context, PyStr self) => IsIdentifierText(context, self);

    /// <summary>Whether a text is a name, or a keyword.</summary>
    internal static bool IsIdentifierText(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        if (text.Length == 0 || !UnicodeClass.IsIdentifierStart(PyStr.CodePointAt(text, 0)))
            return false;
        ClockedLoop loop = Begin(context, self);
        for (int i = PyStr.UnitsAt(text, 0); i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            if (!UnicodeClass.IsIdentifierPart(PyStr.CodePointAt(text, i)))
                return false;
        }

        return true;
    }

    [PyMethod("islower()")]
    private static bool IsLower(PyContext context, PyStr self)
    {
        bool cased = false;
        ReadOnlySpan<char> text = self.Chars;
        ClockedLoop loop = Begin(context, self);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            int codePoint = PyStr.CodePointAt(text, i);
            if (UnicodeClass.IsUpper(codePoint) || UnicodeClass.IsTitle(codePoint))
                return false;
            cased = cased || UnicodeClass.IsLower(codePoint);
        }

        return cased;
    }

    [PyMethod("isupper()")]
    private static bool IsUpper(PyContext context, PyStr self)
    {
        bool cased = false;
        ReadOnlySpan<char> text = self.Chars;
        ClockedLoop loop = Begin(context, self);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            int codePoint = PyStr.CodePointAt(text, i);
            if (UnicodeClass.IsLower(codePoint) || UnicodeClass.IsTitle(codePoint))
                return false;
            cased = cased || UnicodeClass.IsUpper(codePoint);
        }

        return cased;
    }

    [PyMethod("istitle()")]
    private static bool IsTitle(PyContext context, PyStr self)
    {
        bool cased = false;
        bool inWord = false;
        ReadOnlySpan<char> text = self.Chars;
        ClockedLoop loop = Begin(context, self);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
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
    private static bool All(PyContext context, PyStr self, SearchValues<char> ascii, Func<int, bool> has)
    {
        ReadOnlySpan<char> text = self.Chars;
        context.Meter.ChargeScan(text.Length);
        int i = text.IndexOfAnyExcept(ascii);
        if (i < 0)
            return text.Length > 0;
        ClockedLoop loop = Begin(context, self);
        for (; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            if (!has(PyStr.CodePointAt(text, i)))
                return false;
        }

        return true;
    }

    /// <summary>Charges looking through all of a text.</summary>
    private static ClockedLoop Begin(PyContext context, PyStr self)
    {
        context.Meter.ChargeScan(self.Units);
        return new ClockedLoop(context.Meter);
    }
}
