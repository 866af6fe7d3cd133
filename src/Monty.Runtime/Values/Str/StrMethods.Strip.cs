using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("strip(chars=None, /)")]
    private static PyStr Strip(PyContext context, PyStr self, PyValue chars)
        => Strip(context, self, chars, "strip", StripEnds.Both);

    [PyMethod("lstrip(chars=None, /)")]
    private static PyStr StripLeft(PyContext context, PyStr self, PyValue chars)
        => Strip(context, self, chars, "lstrip", StripEnds.Left);

    [PyMethod("rstrip(chars=None, /)")]
    private static PyStr StripRight(PyContext context, PyStr self, PyValue chars)
        => Strip(context, self, chars, "rstrip", StripEnds.Right);

    [PyMethod("removeprefix(prefix, /)")]
    private static PyStr RemovePrefix(PyContext context, PyStr self, PyStr prefix)
    {
        context.Meter.ChargeScan(self.Units);
        return prefix.Units > 0 && LongSpans.StartsWith(context.Meter, self.Chars, prefix.Chars) ? self.CutUnits(context.Meter, prefix.Units, self.Units) : self;
    }

    [PyMethod("removesuffix(suffix, /)")]
    private static PyStr RemoveSuffix(PyContext context, PyStr self, PyStr suffix)
    {
        context.Meter.ChargeScan(self.Units);
        return suffix.Units > 0 && LongSpans.EndsWith(context.Meter, self.Chars, suffix.Chars) ? self.CutUnits(context.Meter, 0, self.Units - suffix.Units) : self;
    }

    private static PyStr Strip(PyContext context, PyStr self, PyValue chars, string method, StripEnds ends)
    {
        ReadOnlySpan<char> text = self.Chars;
        int from = 0;
        int to = text.Length;
        if (chars.IsNone)
            StrStrip.Spaces(context.Meter, text, ends, ref from, ref to);
        else if (PyStr.Of(chars) is not { } set)
            throw Errors.TypeError($"{method} arg must be None or str").ToException();
        else if (set.KindIn(context.Meter) != StrKind.Surrogates)
            StrStrip.Units(context.Meter, text, set.Chars, ends, ref from, ref to);
        else
            StrStrip.CodePoints(context.Meter, text, set, ends, ref from, ref to);
        context.Meter.ChargeText(to - from);
        return self.CutUnits(context.Meter, from, to);
    }
}
