using System.Buffers;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>repr</c> and <c>ascii</c> of text.</summary>
internal static class StrRepr
{
    /// <summary>ASCII characters that <c>repr</c> copies whatever the quote.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary><c>repr(text)</c>.</summary>
    public static PyStr Repr(Meter meter, ReadOnlySpan<char> text)
    {
        if (text.Length <= ClockedLoop.Steps && text.IndexOfAnyExcept(Plain) < 0)
        {
            meter.ChargeText(text.Length + 2L);
            return new PyStr(string.Concat("'", text, "'"), StrKind.Ascii);
        }

        var builder = new TextBuilder(meter, stackalloc char[TextBuilder.StackUnits]);
        Append(ref builder, text, asciiOnly: false);
        return builder.FinishStr();
    }

    /// <summary>Appends <c>repr(text)</c>, or <c>ascii(text)</c>.</summary>
    public static void Append(ref TextBuilder builder, ReadOnlySpan<char> text, bool asciiOnly)
    {
        char quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        builder.Append(quote);
        int done = 0;
        while (done < text.Length)
        {
            builder.LookAtClock();
            ReadOnlySpan<char> part = text.Slice(done, Math.Min(ClockedLoop.Steps, text.Length - done));
            int plain = part.IndexOfAnyExcept(Plain);
            if (plain < 0)
                plain = part.Length;
            builder.Append(part[..plain]);
            done += plain;
            if (plain == part.Length)
                continue;
            int codePoint = PyStr.CodePointAt(text, done);
            done += codePoint > 0xFFFF ? 2 : 1;
            AppendSpecial(ref builder, codePoint, quote, asciiOnly);
        }

        builder.Append(quote);
    }

    /// <summary>The text of a repr with everything beyond ASCII escaped, as <c>ascii()</c> does it.</summary>
    public static PyStr EscapeBeyondAscii(Meter meter, PyStr text)
    {
        if (text.KindIn(meter) == StrKind.Ascii)
            return text;
        var builder = new TextBuilder(meter, stackalloc char[TextBuilder.StackUnits]);
        ReadOnlySpan<char> rest = text.Chars;
        for (int i = 0; i < rest.Length;)
        {
            int codePoint = PyStr.CodePointAt(rest, i);
            i += codePoint > 0xFFFF ? 2 : 1;
            builder.LookAtClock();
            if (codePoint < 128)
                builder.Append((char)codePoint);
            else
                AppendEscape(ref builder, codePoint);
        }

        return builder.FinishStr(StrKind.Ascii);
    }

    /// <summary><c>\xhh</c>, <c>\uhhhh</c> or <c>\Uhhhhhhhh</c>.</summary>
    public static void AppendEscape(ref TextBuilder builder, int codePoint)
    {
        builder.Append('\\');
        builder.Append(codePoint < 0x100 ? 'x' : codePoint < 0x10000 ? 'u' : 'U');
        builder.AppendHex(codePoint, codePoint < 0x100 ? 2 : codePoint < 0x10000 ? 4 : 8);
    }

    private static void AppendSpecial(ref TextBuilder builder, int codePoint, char quote, bool asciiOnly)
    {
        if (codePoint == quote || codePoint == '\\')
        {
            builder.Append('\\');
            builder.Append((char)codePoint);
            return;
        }

        string named = codePoint switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => "" };
        if (named.Length > 0)
            builder.Append(named);
        else if (codePoint < 128 ? codePoint is < 32 or 127 : asciiOnly || !UnicodeClass.IsPrintable(codePoint))
            AppendEscape(ref builder, codePoint);
        else
            builder.AppendCodePoint(codePoint);
    }
}
