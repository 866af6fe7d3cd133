using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The algorithms of <c>str.replace</c>. The text itself is the result where nothing is found.</summary>
internal static class StrReplace
{
    /// <summary>Results that may be longer are foreseen, and refused where memory does not allow for them.</summary>
    private const long LongResult = 1 << 21;

    /// <summary>Replaces every occurrence of a character.</summary>
    public static PyStr Units(PyContext context, PyStr source, char old, char replacement)
    {
        ReadOnlySpan<char> text = source.Chars;
        int first = StrSearch.IndexOf(context.Meter, text, [old]);
        if (first < 0)
            return source;
        if (char.IsSurrogate(old))
            return Texts(context, source, [old], PyStr.FromCodePoint(replacement), long.MaxValue);
        Span<char> target = StrPadding.Allocate(context, text.Length, out string result);
        for (int start = 0; start < text.Length; start += ClockedLoop.Steps)
        {
            int part = Math.Min(ClockedLoop.Steps, text.Length - start);
            text.Slice(start, part).Replace(target.Slice(start, part), old, replacement);
            context.Meter.LookAtClock();
        }

        return new PyStr(result, char.IsAscii(replacement) ? source.KindOfParts : StrKind.Unknown);
    }

    /// <summary>Replaces the first occurrences of a text that is not empty.</summary>
    public static PyStr Texts(PyContext context, PyStr source, ReadOnlySpan<char> old, PyStr replacement, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        ReadOnlySpan<char> with = replacement.Chars;
        var search = new SpanSearch(context.Meter);
        int found = StrSearch.IndexOf(ref search, text, old);
        if (found < 0)
            return source;
        // One pass into a buffer costs less than counting first: the search is the dear part.
        var builder = new TextBuilder(context.Meter, stackalloc char[TextBuilder.StackUnits]);
        if (with.Length <= old.Length)
            builder.Reserve(text.Length);
        else if ((long)text.Length * with.Length > LongResult)
            context.Meter.RefuseBytes(2 * (text.Length + (Math.Min(most, search.Count(text, old)) * ((long)with.Length - old.Length))));
        for (; found >= 0 && most > 0; most--)
        {
            builder.Append(text[..found]);
            builder.Append(with);
            text = text[(found + old.Length)..];
            found = StrSearch.IndexOf(ref search, text, old);
        }

        builder.Append(text);
        return builder.FinishStr(StrConcatenation.Join(source.KindOfParts, replacement.KnownKind));
    }

    /// <summary>Puts a text before each code point, and behind the last, as replacing '' does.</summary>
    public static PyStr Interleave(PyContext context, PyStr source, PyStr replacement, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        ReadOnlySpan<char> with = replacement.Chars;
        long count = Math.Min(source.CountIn(context.Meter) + 1L, most);
        Span<char> target = StrPadding.Allocate(context, text.Length + (count * with.Length), out string result);
        var loop = new ClockedLoop(context.Meter);
        for (int unit = 0; count > 0; count--)
        {
            loop.At(unit);
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
