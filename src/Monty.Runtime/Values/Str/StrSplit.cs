using System.Buffers;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Splits text into lists of strs.</summary>
internal static partial class StrSplit
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029");

    /// <summary>Splits at runs of white space, from the right.</summary>
    public static PyList AtSpacesFromRight(PyContext context, PyStr source, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        SplitPieces pieces = Begin(context, source, stackalloc int[SplitPieces.Room]);
        var loop = new ClockedLoop(context.Meter);
        for (int i = text.Length; ;)
        {
            for (; i > 0 && UnicodeClass.IsSpace(text[i - 1]); i--)
                loop.At(text.Length - i);
            if (i == 0)
                return pieces.FinishReversed();
            int stop = i;
            // The last piece that is allowed is the rest and keeps its leading white space.
            if (pieces.Count >= most)
                i = 0;
            for (; i > 0 && !UnicodeClass.IsSpace(text[i - 1]); i--)
                loop.At(text.Length - i);
            pieces.Add(i, stop);
        }
    }

    /// <summary>Splits at each separator, which is not empty.</summary>
    public static PyList AtSeparator(PyContext context, PyStr source, ReadOnlySpan<char> separator, long most)
    {
        if (separator.Length <= 2 && !StrSearch.MayCutPair(separator))
            return AtShortSeparator(context, source, separator, most);
        ReadOnlySpan<char> text = source.Chars;
        SplitPieces pieces = Begin(context, source, stackalloc int[SplitPieces.Room]);
        var search = new SpanSearch(context.Meter);
        int start = 0;
        while (pieces.Count < most)
        {
            int found = StrSearch.IndexOf(ref search, text[start..], separator);
            if (found < 0)
                break;
            pieces.Add(start, start + found);
            start += found + separator.Length;
        }

        pieces.Add(start, text.Length);
        return pieces.Finish();
    }

    /// <summary>Splits at separators from the right.</summary>
    public static PyList AtSeparatorFromRight(PyContext context, PyStr source, ReadOnlySpan<char> separator, long most)
    {
        ReadOnlySpan<char> text = source.Chars;
        SplitPieces pieces = Begin(context, source, stackalloc int[SplitPieces.Room]);
        var search = new SpanSearch(context.Meter);
        for (int found = -1; pieces.Count < most; text = text[..found])
        {
            found = StrSearch.LastIndexOf(ref search, text, separator);
            if (found < 0)
                break;
            pieces.Add(found + separator.Length, text.Length);
        }

        pieces.Add(0, text.Length);
        return pieces.FinishReversed();
    }

    /// <summary>Splits at line boundaries as <c>str.splitlines</c> knows them.</summary>
    public static PyList Lines(PyContext context, PyStr source, bool keepEnds)
    {
        ReadOnlySpan<char> text = source.Chars;
        SplitPieces pieces = Begin(context, source, stackalloc int[SplitPieces.Room]);
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOfAny(LineEnds);
            int stop = length < 0 ? text.Length : start + length;
            int next = length < 0 ? stop : stop + (text[stop..] is ['\r', '\n', ..] ? 2 : 1);
            pieces.Add(start, keepEnds ? next : stop);
            start = next;
        }

        return pieces.Finish();
    }

    /// <summary>Charges for the characters; the pieces are charged for as they are made.</summary>
    private static SplitPieces Begin(PyContext context, PyStr source, Span<int> room)
    {
        context.Meter.ChargeWork(source.Units >> 4);
        context.Meter.ChargeBytes(source.Units * 2L);
        return new SplitPieces(context, source, room);
    }
}
