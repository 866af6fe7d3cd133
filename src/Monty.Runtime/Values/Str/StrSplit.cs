using System.Buffers;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Splits text into lists of strs.</summary>
internal static class StrSplit
{
    /// <summary>What one piece costs beside its characters: the str, its string and its place in the list.</summary>
    private const int PieceBytes = 96;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029");

    /// <summary>Units below which there are few words.</summary>
    private const int ShortText = 24;

    private const int RoomForWords = 8;

    /// <summary>Splits at runs of white space; pieces are never empty.</summary>
    public static PyList AtSpaces(PyContext context, PyStr source, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        // Room for as many words as a line of text often has.
        var pieces = new PyList();
        if (text.Length >= ShortText)
            pieces.EnsureCapacity(context, RoomForWords);
        Charge(context, text.Length, 0);
        var loop = new ClockedLoop(context.Meter);
        int start = SkipSpaces(ref loop, text, 0);
        while (start < text.Length)
        {
            if (pieces.Count >= most)
            {
                // The rest keeps its trailing white space.
                pieces.Append(context, source.CutUnits(context.Meter, start, text.Length));
                break;
            }

            int stop = start + 1;
            for (; stop < text.Length && !UnicodeClass.IsSpace(text[stop]); stop++)
                loop.At(stop);
            Add(context, pieces, source, start, stop);
            start = SkipSpaces(ref loop, text, stop);
        }

        return pieces;
    }

    /// <summary>Splits at runs of white space, from the right.</summary>
    public static PyList AtSpacesFromRight(PyContext context, PyStr source, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        var pieces = new PyList();
        Charge(context, text.Length, 0);
        int start = 0;
        int stop = text.Length;
        var loop = new ClockedLoop(context.Meter);
        StrStrip.Spaces(context.Meter, text, StripEnds.Right, ref start, ref stop);
        while (stop > 0)
        {
            if (pieces.Count >= most)
            {
                // The rest keeps its leading white space.
                pieces.Append(context, source.CutUnits(context.Meter, 0, stop));
                break;
            }

            int begin = stop - 1;
            for (; begin > 0 && !UnicodeClass.IsSpace(text[begin - 1]); begin--)
                loop.At(text.Length - begin);
            Add(context, pieces, source, begin, stop);
            stop = begin;
            for (; stop > 0 && UnicodeClass.IsSpace(text[stop - 1]); stop--)
                loop.At(text.Length - stop);
        }

        pieces.Storage.AsSpan(0, pieces.Count).Reverse();
        return pieces;
    }

    /// <summary>Splits at each separator, which is not empty.</summary>
    public static PyList AtSeparator(PyContext context, PyStr source, ReadOnlySpan<char> separator, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        Charge(context, text.Length, 0);
        var pieces = new PyList();
        if (text.Length >= ShortText)
            pieces.EnsureCapacity(context, RoomForWords);
        var search = new SpanSearch(context.Meter);
        int start = 0;
        while (pieces.Count < most)
        {
            ReadOnlySpan<char> rest = text[start..];
            int found = StrSearch.IndexOf(ref search, rest, separator);
            if (found < 0)
                break;
            Add(context, pieces, source, start, start + found);
            start += found + separator.Length;
        }

        Add(context, pieces, source, start, text.Length);
        return pieces;
    }

    /// <summary>Splits at separators from the right.</summary>
    public static PyList AtSeparatorFromRight(PyContext context, PyStr source, ReadOnlySpan<char> separator, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        Charge(context, text.Length, 0);
        var pieces = new PyList();
        var search = new SpanSearch(context.Meter);
        for (int found = -1; pieces.Count < most; text = text[..found])
        {
            found = StrSearch.LastIndexOf(ref search, text, separator);
            if (found < 0)
                break;
            Add(context, pieces, source, found + separator.Length, text.Length);
        }

        pieces.Append(context, source.CutUnits(context.Meter, 0, text.Length));
        pieces.Storage.AsSpan(0, pieces.Count).Reverse();
        return pieces;
    }

    /// <summary>Splits at line boundaries as <c>str.splitlines</c> knows them.</summary>
    public static PyList Lines(PyContext context, PyStr source, bool keepEnds)
    {
        ReadOnlySpan<char> text = source.Chars;
        Charge(context, text.Length, 0);
        var pieces = new PyList();
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny(LineEnds);
            int stop = length < 0 ? text.Length : start + length;
            int next = length < 0 ? stop : stop + (text[stop..] is ['\r', '\n', ..] ? 2 : 1);
            Add(context, pieces, source, start, keepEnds ? next : stop);
            start = next;
        }

        return pieces;
    }

    private static void Add(PyContext context, PyList pieces, PyStr source, int start, int stop)
    {
        context.Meter.ChargeBytes(PieceBytes);
        pieces.Append(context, source.CutUnits(context.Meter, start, stop));
    }

    private static void Charge(PyContext context, int units, int pieces)
    {
        context.Meter.ChargeWork((units >> 4) + pieces);
        context.Meter.ChargeBytes((units * 2L) + (pieces * (long)PieceBytes));
    }

    private static int SkipSpaces(ref ClockedLoop loop, ReadOnlySpan<char> text, int start)
    {
        for (; start < text.Length && UnicodeClass.IsSpace(text[start]); start++)
            loop.At(start);
        return start;
    }
}
