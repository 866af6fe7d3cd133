using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("find(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static int Find(PyContext context, PyStr self, PyStr sub, PyValue start, PyValue end)
        => FirstPosition(context, self, sub, start, end);

    [PyMethod("rfind(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static int FindLast(PyContext context, PyStr self, PyStr sub, PyValue start, PyValue end)
        => LastPosition(context, self, sub, start, end);

    [PyMethod("index(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static PyValue Index(PyContext context, PyStr self, PyStr sub, PyValue start, PyValue end)
        => FoundOrError(context, FirstPosition(context, self, sub, start, end));

    [PyMethod("rindex(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static PyValue IndexLast(PyContext context, PyStr self, PyStr sub, PyValue start, PyValue end)
        => FoundOrError(context, LastPosition(context, self, sub, start, end));

    [PyMethod("count(sub, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static int Count(PyContext context, PyStr self, PyStr sub, PyValue start, PyValue end)
    {
        if (!TryRange(context, self, start, end, out int from, out int to))
            return 0;
        ReadOnlySpan<char> range = self.Chars[from..to];
        if (sub.Units == 0)
            context.Meter.ChargeScan(range.Length);
        if (sub.Units == 0)
            return self.PositionOf(to) - self.PositionOf(from) + 1;
        var search = new SpanSearch(context.Meter);
        return StrSearch.Count(ref search, range, sub.Chars);
    }

    [PyMethod("startswith(prefix, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static bool StartsWith(PyContext context, PyStr self, PyValue prefix, PyValue start, PyValue end)
        => HasAffix(context, self, prefix, start, end, "startswith", atEnd: false);

    [PyMethod("endswith(suffix, start=None, end=None, /)", Replays = Replaying.OnInstances)]
    private static bool EndsWith(PyContext context, PyStr self, PyValue suffix, PyValue start, PyValue end)
        => HasAffix(context, self, suffix, start, end, "endswith", atEnd: true);

    private static PyValue FoundOrError(PyContext context, int position)
        => position < 0 ? context.Raise(Errors.ValueError("substring not found")) : PyValue.Int(position);

    private static int FirstPosition(PyContext context, PyStr self, PyStr sub, PyValue start, PyValue end)
    {
        if (!TryRange(context, self, start, end, out int from, out int to))
            return -1;
        int found = StrSearch.IndexOf(context.Meter, self.Chars[from..to], sub.Chars);
        return found < 0 ? -1 : self.PositionOf(from + found);
    }

    private static int LastPosition(PyContext context, PyStr self, PyStr sub, PyValue start, PyValue end)
    {
        if (!TryRange(context, self, start, end, out int from, out int to))
            return -1;
        int found = StrSearch.LastIndexOf(context.Meter, self.Chars[from..to], sub.Chars);
        return found < 0 ? -1 : self.PositionOf(from + found);
    }

    private static bool HasAffix(
        PyContext context, PyStr self, PyValue affix, PyValue start, PyValue end, string method, bool atEnd)
    {
        bool inRange = TryRange(context, self, start, end, out int from, out int to);
        ReadOnlySpan<char> range = inRange ? self.Chars[from..to] : default;
        if (PyStr.Of(affix) is { } text)
            return inRange && HasAffix(context, range, text.Chars, atEnd);
        if (PyDerived.Unwrap(affix).Ref is not PyTuple choices)
            throw Errors.TypeError($"{method} first arg must be str or a tuple of str, not {affix.Type.Name}").ToException();
        foreach (PyValue choice in choices.Items)
        {
            if (PyStr.Of(choice) is not { } candidate)
                throw Errors.TypeError($"tuple for {method} must only contain str, not {choice.Type.Name}").ToException();
            if (inRange && HasAffix(context, range, candidate.Chars, atEnd))
                return true;
        }

        return false;
    }

    private static bool HasAffix(PyContext context, ReadOnlySpan<char> text, ReadOnlySpan<char> affix, bool atEnd)
    {
        if (affix.Length > text.Length)
            return false;
        context.Meter.ChargeScan(affix.Length);
        return LongSpans.Equal(context.Meter, atEnd ? text[^affix.Length..] : text[..affix.Length], affix);
    }

    /// <summary>The UTF-16 range of <c>[start:end]</c>; false where start lies behind end, when not even '' is found.</summary>
    /// <exception cref="RaisedException">A bound is no index.</exception>
    private static bool TryRange(PyContext context, PyStr self, PyValue start, PyValue end, out int from, out int to)
    {
        self.Locate(context.Meter);
        from = 0;
        to = self.Units;
        if (start.IsNone && end.IsNone)
            return true;
        int count = self.CodePointCount;
        long first = Bound(context, start, 0);
        long last = Bound(context, end, count);
        if (last < 0)
            last = Math.Max(0, last + count);
        if (first < 0)
            first = Math.Max(0, first + count);
        last = Math.Min(last, count);
        if (first > last)
            return false;
        from = self.UnitOf((int)first);
        to = self.UnitOf((int)last);
        return true;
    }

    /// <summary>A bound of a search, also of bytes.</summary>
    internal static long Bound(PyContext context, PyValue value, long whenNone)
    {
        if (value.IsNone)
            return whenNone;
        return Indices.TrySliceIndex(context, value, out long bound) ? bound : throw context.SignalException();
    }
}
