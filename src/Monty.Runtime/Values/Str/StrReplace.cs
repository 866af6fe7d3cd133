using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The algorithms of <c>str.replace</c>. The text itself is the result where nothing is found.</summary>
internal static class StrReplace
{
    /// <summary>Replaces every occurrence of a character.</summary>
    public static PyStr Units(PyContext context, PyStr source, char old, char replacement)
    {
        ReadOnlySpan<char> text = source.Text;
        if (!text.Contains(old))
            return source;
        if (char.IsSurrogate(old))
            return Texts(context, source, [old], PyStr.FromCodePoint(replacement), long.MaxValue);
        Span<char> target = StrPadding.Allocate(context, text.Length, out string result);
        text.Replace(target, old, replacement);
        return new PyStr(result, char.IsAscii(replacement) ? source.KindOfParts : StrKind.Unknown);
    }

    /// <summary>Replaces the first occurrences of a text that is not empty.</summary>
    public static PyStr Texts(PyContext context, PyStr source, ReadOnlySpan<char> old, PyStr replacement, long most)
    {
        ReadOnlySpan<char> text = source.Text;
        ReadOnlySpan<char> with = replacement.Text;
        long count = Math.Min(StrSearch.Count(text, old), most);
        if (count == 0)
            return source;
        Span<char> target = StrPadding.Allocate(context, text.Length + (count * (with.Length - old.Length)), out string result);
        for (; count > 0; count--)
        {
            int found = StrSearch.IndexOf(text, old);
            text[..found].CopyTo(target);
            with.CopyTo(target[found..]);
            text = text[(found + old.Length)..];
            target = target[(found + with.Length)..];
        }

        text.CopyTo(target);
        return result.Length == 0
            ? PyStr.Empty
            : new PyStr(result, StrConcatenation.Join(source.KindOfParts, replacement.KnownKind));
    }

    /// <summary>Puts a text before each code point, and behind the last, as replacing '' does.</summary>
    public static PyStr Interleave(PyContext context, PyStr source, PyStr replacement, long most)
    {
        ReadOnlySpan<char> text = source.Text;
        ReadOnlySpan<char> with = replacement.Text;
        long count = Math.Min(source.CodePointCount + 1L, most);
        Span<char> target = StrPadding.Allocate(context, text.Length + (count * with.Length), out string result);
        for (int unit = 0; count > 0; count--)
        {
            with.CopyTo(target);
            target = target[with.Length..];
            if (unit == text.Length)
                break;
            int units = PyStr.UnitsAt(text, unit);
            text.Slice(unit, units).CopyTo(target);
            target = target[units..];
            unit += units;
            if (count == 1)
                text[unit..].CopyTo(target);
        }

        return new PyStr(result, StrConcatenation.Join(source.KindOfParts, replacement.KnownKind));
    }
}
