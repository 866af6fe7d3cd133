using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal static partial class BytesMethods
{
    [PyMethod("find(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static int Find(PyContext context, PyBytes self, PyValue sub, PyValue start, PyValue end)
        => Position(context, self, sub, start, end, fromRight: false);

    [PyMethod("rfind(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static int FindLast(PyContext context, PyBytes self, PyValue sub, PyValue start, PyValue end)
        => Position(context, self, sub, start, end, fromRight: true);

    [PyMethod("index(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static PyValue Index(PyContext context, PyBytes self, PyValue sub, PyValue start, PyValue end)
        => FoundOrError(context, Position(context, self, sub, start, end, fromRight: false));

    [PyMethod("rindex(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static PyValue IndexLast(PyContext context, PyBytes self, PyValue sub, PyValue start, PyValue end)
        => FoundOrError(context, Position(context, self, sub, start, end, fromRight: true));

    [PyMethod("count(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static int Count(PyContext context, PyBytes self, PyValue sub, PyValue start, PyValue end)
    {
        bool isInside = TryRange(context, self, start, end, out int from, out int to);
        ReadOnlySpan<byte> part = Needle(context, sub);
        if (!isInside)
            return 0;
        return part.Length == 0 ? to - from + 1 : new SpanSearch(context.Meter).Count(self.Data[from..to], part);
    }

    [PyMethod("startswith(prefix, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static bool StartsWith(PyContext context, PyBytes self, PyValue prefix, PyValue start, PyValue end)
        => HasAffix(context, self, prefix, start, end, "startswith", atEnd: false);

    [PyMethod("endswith(suffix, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static bool EndsWith(PyContext context, PyBytes self, PyValue suffix, PyValue start, PyValue end)
        => HasAffix(context, self, suffix, start, end, "endswith", atEnd: true);

    private static PyValue FoundOrError(PyContext context, int position)
        => position < 0 ? context.Raise(Errors.ValueError("subsection not found")) : PyValue.Int(position);

    private static int Position(PyContext context, PyBytes self, PyValue sub, PyValue start, PyValue end, bool fromRight)
    {
        bool isInside = TryRange(context, self, start, end, out int from, out int to);
        ReadOnlySpan<byte> part = Needle(context, sub);
        if (!isInside)
            return -1;
        ReadOnlySpan<byte> range = self.Data[from..to];
        var search = new SpanSearch(context.Meter);
        int found = fromRight ? search.LastIndexOf(range, part) : search.IndexOf(range, part);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>What is looked for: bytes, or one byte as an int.</summary>
    private static ReadOnlySpan<byte> Needle(PyContext context, PyValue sub)
    {
        if (PyBytes.Of(context, sub) is { } bytes)
            return bytes.Data;
        if (!Indices.IsIndex(sub))
            throw Errors.TypeError($"argument should be integer or bytes-like object, not '{sub.Type.Name}'").ToException();
        PyValue value = Indices.ToInt(context, sub);
        if (value.IsSignal)
            throw context.SignalException();
        return BytesErrors.IsByte(value) ? new byte[] { (byte)value.Bits } : throw BytesErrors.ByteRange().ToException();
    }

    private static bool HasAffix(
        PyContext context, PyBytes self, PyValue affix, PyValue start, PyValue end, string method, bool atEnd)
    {
        bool inRange = TryRange(context, self, start, end, out int from, out int to);
        ReadOnlySpan<byte> range = inRange ? self.Data[from..to] : default;
        if (PyBytes.Of(context, affix) is { } bytes)
            return inRange && HasAffix(context, range, bytes.Data, atEnd);
        if (PyDerived.Unwrap(affix).Ref is not PyTuple choices)
            throw Errors.TypeError($"{method} first arg must be bytes or a tuple of bytes, not {affix.Type.Name}").ToException();
        foreach (PyValue choice in choices.Items)
        {
            if (HasAffix(context, range, BytesErrors.Require(context, choice).Data, atEnd) && inRange)
                return true;
        }

        return false;
    }

    private static bool HasAffix(PyContext context, ReadOnlySpan<byte> data, ReadOnlySpan<byte> affix, bool atEnd)
    {
        if (affix.Length <= data.Length)
            context.Meter.ChargeScan(affix.Length);
        return atEnd ? LongSpans.EndsWith(context.Meter, data, affix) : LongSpans.StartsWith(context.Meter, data, affix);
    }

    /// <summary>The range of <c>[start:end]</c>; false where start lies behind end.</summary>
    private static bool TryRange(PyContext context, PyBytes self, PyValue start, PyValue end, out int from, out int to)
    {
        long first = StrMethods.Bound(context, start, 0);
        long last = StrMethods.Bound(context, end, self.Count);
        if (last < 0)
            last = Math.Max(0, last + self.Count);
        if (first < 0)
            first = Math.Max(0, first + self.Count);
        last = Math.Min(last, self.Count);
        from = (int)Math.Min(first, self.Count);
        to = (int)last;
        return first <= last;
    }
}
