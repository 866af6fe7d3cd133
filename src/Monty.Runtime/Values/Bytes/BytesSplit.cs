using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Splits bytes into lists.</summary>
internal static class BytesSplit
{
    private const int PieceBytes = 80;

    public static PyList AtSpaces(PyContext context, PyBytes source, long most)
    {
        ReadOnlySpan<byte> data = source.Data;
        var pieces = new PyList();
        context.Meter.ChargeScan(data.Length);
        var loop = new ClockedLoop(context.Meter);
        int start = SkipSpaces(ref loop, data, 0);
        while (start < data.Length)
        {
            int stop = start + 1;
            for (; stop < data.Length && !BytesText.IsSpace(data[stop]); stop++)
                loop.At(stop);
            Add(context, pieces, source, start, pieces.Count >= most ? data.Length : stop);
            if (pieces.Count > most)
                break;
            start = SkipSpaces(ref loop, data, stop);
        }

        return pieces;
    }

    public static PyList AtSpacesFromRight(PyContext context, PyBytes source, long most)
    {
        ReadOnlySpan<byte> data = source.Data;
        var pieces = new PyList();
        context.Meter.ChargeScan(data.Length);
        var loop = new ClockedLoop(context.Meter);
        int stop = SkipSpacesBack(ref loop, data, data.Length);
        while (stop > 0)
        {
            int start = stop - 1;
            for (; start > 0 && !BytesText.IsSpace(data[start - 1]); start--)
                loop.At(data.Length - start);
            Add(context, pieces, source, pieces.Count >= most ? 0 : start, stop);
            if (pieces.Count > most)
                break;
            stop = SkipSpacesBack(ref loop, data, start);
        }

        pieces.Storage.AsSpan(0, pieces.Count).Reverse();
        return pieces;
    }

    public static PyList AtSeparator(PyContext context, PyBytes source, ReadOnlySpan<byte> separator, long most)
    {
        ReadOnlySpan<byte> data = source.Data;
        var pieces = new PyList();
        int start = 0;
        var search = new SpanSearch(context.Meter);
        while (pieces.Count < most)
        {
            int found = search.IndexOf(data[start..], separator);
            if (found < 0)
                break;
            Add(context, pieces, source, start, start + found);
            start += found + separator.Length;
        }

        Add(context, pieces, source, start, data.Length);
        return pieces;
    }

    public static PyList AtSeparatorFromRight(PyContext context, PyBytes source, ReadOnlySpan<byte> separator, long most)
    {
        ReadOnlySpan<byte> data = source.Data;
        var pieces = new PyList();
        int stop = data.Length;
        var search = new SpanSearch(context.Meter);
        while (pieces.Count < most)
        {
            int found = search.LastIndexOf(data[..stop], separator);
            if (found < 0)
                break;
            Add(context, pieces, source, found + separator.Length, stop);
            stop = found;
        }

        Add(context, pieces, source, 0, stop);
        pieces.Storage.AsSpan(0, pieces.Count).Reverse();
        return pieces;
    }

    public static PyList Lines(PyContext context, PyBytes source, bool keepEnds)
    {
        ReadOnlySpan<byte> data = source.Data;
        var pieces = new PyList();
        for (int start = 0; start < data.Length;)
        {
            int length = data[start..].IndexOfAny((byte)'\n', (byte)'\r');
            int stop = length < 0 ? data.Length : start + length;
            int next = length < 0 ? stop : stop + (data[stop..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
            Add(context, pieces, source, start, keepEnds ? next : stop);
            start = next;
        }

        return pieces;
    }

    private static void Add(PyContext context, PyList pieces, PyBytes source, int start, int stop)
    {
        context.Meter.ChargeBytes(PieceBytes + stop - start);
        context.Meter.ChargeWork(1 + ((stop - start) >> 4));
        pieces.Append(context, source.Cut(context.Meter, start, stop));
    }

    private static int SkipSpaces(ref ClockedLoop loop, ReadOnlySpan<byte> data, int start)
    {
        for (; start < data.Length && BytesText.IsSpace(data[start]); start++)
            loop.At(start);
        return start;
    }

    private static int SkipSpacesBack(ref ClockedLoop loop, ReadOnlySpan<byte> data, int stop)
    {
        for (; stop > 0 && BytesText.IsSpace(data[stop - 1]); stop--)
            loop.At(data.Length - stop);
        return stop;
    }
}
