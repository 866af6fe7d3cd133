using System.Text;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    /// <summary>What the lower case letters of ASCII have and the upper case ones have not.</summary>
    private const int AsciiCaseBit = 0x20;

    [PyMethod("upper()")]
    private static PyStr Upper(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        context.Meter.ChargeText(text.Length);
        context.Meter.ChargeWork(text.Length >> 5);
        if (self.KindIn(context.Meter) == StrKind.Ascii)
        {
            if (!text.ContainsAnyInRange('a', 'z'))
                return self;
            string upper = new('\0', text.Length);
            Span<char> target = StrConcatenation.Writable(upper);
            for (int start = 0; start < text.Length; start += ClockedLoop.Steps)
            {
                int part = Math.Min(ClockedLoop.Steps, text.Length - start);
                Ascii.ToUpper(text.Slice(start, part), target.Slice(start, part), out _);
                if (part == ClockedLoop.Steps)
                    context.Meter.LookAtClock();
            }

            return new PyStr(upper, StrKind.Ascii);
        }

        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            UnicodeCase.AppendUpper(ref builder, PyStr.CodePointAt(text, i));
        }

        return builder.FinishStr();
    }

    [PyMethod("lower()")]
    private static PyStr Lower(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        context.Meter.ChargeText(text.Length);
        context.Meter.ChargeWork(text.Length >> 5);
        if (self.KindIn(context.Meter) == StrKind.Ascii)
            return LowerAscii(context, self);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            UnicodeCase.AppendLowerAt(ref builder, text, i, PyStr.CodePointAt(text, i));
        }

        return builder.FinishStr();
    }

    [PyMethod("casefold()")]
    private static PyStr CaseFold(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        context.Meter.ChargeText(text.Length);
        context.Meter.ChargeWork(text.Length >> 5);
        if (self.KindIn(context.Meter) == StrKind.Ascii)
            return LowerAscii(context, self);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            UnicodeCase.AppendFold(ref builder, PyStr.CodePointAt(text, i));
        }

        return builder.FinishStr();
    }

    [PyMethod("swapcase()")]
    private static PyStr SwapCase(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        context.Meter.ChargeWork(text.Length >> 3);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            int codePoint = PyStr.CodePointAt(text, i);
            if (UnicodeClass.IsUpper(codePoint))
                UnicodeCase.AppendLowerAt(ref builder, text, i, codePoint);
            else if (UnicodeClass.IsLower(codePoint))
                UnicodeCase.AppendUpper(ref builder, codePoint);
            else
                builder.AppendCodePoint(codePoint);
        }

        return builder.FinishStr();
    }

    [PyMethod("title()")]
    private static PyStr Title(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        context.Meter.ChargeWork(text.Length >> 3);
        if (self.KindIn(context.Meter) == StrKind.Ascii)
            return TitleAscii(context, text);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        bool inWord = false;
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            int codePoint = PyStr.CodePointAt(text, i);
            if (inWord)
                UnicodeCase.AppendLowerAt(ref builder, text, i, codePoint);
            else
                UnicodeCase.AppendTitle(ref builder, codePoint);
            inWord = UnicodeClass.IsCased(codePoint);
        }

        return builder.FinishStr();
    }

    private static PyStr TitleAscii(PyContext context, ReadOnlySpan<char> text)
    {
        context.Meter.ChargeText(text.Length);
        string title = new('\0', text.Length);
        Span<char> target = StrConcatenation.Writable(title);
        var loop = new ClockedLoop(context.Meter);
        int caseBit = 0;
        for (int i = 0; i < text.Length; i++)
        {
            loop.At(i);
            int unit = text[i];
            bool isLetter = char.IsAsciiLetter((char)unit);
            target[i] = (char)(isLetter ? (unit & ~AsciiCaseBit) | caseBit : unit);
            caseBit = isLetter ? AsciiCaseBit : 0;
        }

        return new PyStr(title, StrKind.Ascii);
    }

    [PyMethod("capitalize()")]
    internal static PyStr Capitalize(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        if (text.Length == 0)
            return self;
        context.Meter.ChargeWork(text.Length >> 3);
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        int i = PyStr.UnitsAt(text, 0);
        UnicodeCase.AppendTitle(ref builder, PyStr.CodePointAt(text, 0));
        var loop = new ClockedLoop(context.Meter);
        for (; i < text.Length; i += PyStr.UnitsAt(text, i))
        {
            loop.At(i);
            UnicodeCase.AppendLowerAt(ref builder, text, i, PyStr.CodePointAt(text, i));
        }

        return builder.FinishStr();
    }

    private static PyStr LowerAscii(PyContext context, PyStr self)
    {
        ReadOnlySpan<char> text = self.Chars;
        if (!text.ContainsAnyInRange('A', 'Z'))
            return self;
        string lower = new('\0', text.Length);
        Span<char> target = StrConcatenation.Writable(lower);
        for (int start = 0; start < text.Length; start += ClockedLoop.Steps)
        {
            int part = Math.Min(ClockedLoop.Steps, text.Length - start);
            Ascii.ToLower(text.Slice(start, part), target.Slice(start, part), out _);
            if (part == ClockedLoop.Steps)
                context.Meter.LookAtClock();
        }

        return new PyStr(lower, StrKind.Ascii);
    }
}
