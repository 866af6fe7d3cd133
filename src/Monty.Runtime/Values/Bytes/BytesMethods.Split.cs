using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class BytesMethods
{
    [PyMethod("split(sep=None, maxsplit=-1)")]
    private static PyList Split(PyContext context, PyBytes self, PyValue sep, long maxsplit)
    {
        long most = maxsplit < 0 ? long.MaxValue : maxsplit;
        return sep.IsNone
            ? BytesSplit.AtSpaces(context, self, most)
            : BytesSplit.AtSeparator(context, self, Separator(context, sep).Data, most);
    }

    [PyMethod("rsplit(sep=None, maxsplit=-1)")]
    private static PyList SplitFromRight(PyContext context, PyBytes self, PyValue sep, long maxsplit)
    {
        long most = maxsplit < 0 ? long.MaxValue : maxsplit;
        return sep.IsNone
            ? BytesSplit.AtSpacesFromRight(context, self, most)
            : BytesSplit.AtSeparatorFromRight(context, self, Separator(context, sep).Data, most);
    }

    [PyMethod("splitlines(keepends=False)")]
    private static PyList SplitLines(PyContext context, PyBytes self, bool keepends) => BytesSplit.Lines(context, self, keepends);

    [PyMethod("partition(sep, /)", TakesDerived = true)]
    private static PyTuple Partition(PyContext context, PyValue self, PyValue sep)
    {
        PyBytes text = PyBytes.Of(self)!;
        PyBytes separator = Separator(context, sep);
        context.Meter.ChargeBytes(text.Count);
        int found = new SpanSearch(context.Meter).IndexOf(text.Data, separator.Data);
        return found < 0 ? new PyTuple([self, PyBytes.Empty, PyBytes.Empty]) : PartitionAt(context.Meter, text, found, sep, separator.Count);
    }

    [PyMethod("rpartition(sep, /)", TakesDerived = true)]
    private static PyTuple PartitionFromRight(PyContext context, PyValue self, PyValue sep)
    {
        PyBytes text = PyBytes.Of(self)!;
        PyBytes separator = Separator(context, sep);
        context.Meter.ChargeBytes(text.Count);
        int found = new SpanSearch(context.Meter).LastIndexOf(text.Data, separator.Data);
        return found < 0 ? new PyTuple([PyBytes.Empty, PyBytes.Empty, self]) : PartitionAt(context.Meter, text, found, sep, separator.Count);
    }

    [PyMethod("strip(bytes=None, /)")]
    private static PyBytes Strip(PyContext context, PyBytes self, PyValue bytes) => Strip(context, self, bytes, StripEnds.Both);

    [PyMethod("lstrip(bytes=None, /)")]
    private static PyBytes StripLeft(PyContext context, PyBytes self, PyValue bytes) => Strip(context, self, bytes, StripEnds.Left);

    [PyMethod("rstrip(bytes=None, /)")]
    private static PyBytes StripRight(PyContext context, PyBytes self, PyValue bytes) => Strip(context, self, bytes, StripEnds.Right);

    [PyMethod("removeprefix(prefix, /)")]
    private static PyBytes RemovePrefix(PyContext context, PyBytes self, PyValue prefix)
    {
        PyBytes affix = BytesErrors.Require(context, prefix);
        context.Meter.ChargeBytes(self.Count);
        return LongSpans.StartsWith(context.Meter, self.Data, affix.Data) ? self.Cut(context.Meter, affix.Count, self.Count) : self;
    }

    [PyMethod("removesuffix(suffix, /)")]
    private static PyBytes RemoveSuffix(PyContext context, PyBytes self, PyValue suffix)
    {
        PyBytes affix = BytesErrors.Require(context, suffix);
        context.Meter.ChargeBytes(self.Count);
        return LongSpans.EndsWith(context.Meter, self.Data, affix.Data) ? self.Cut(context.Meter, 0, self.Count - affix.Count) : self;
    }

    private static PyBytes Strip(PyContext context, PyBytes self, PyValue bytes, StripEnds ends)
    {
        ReadOnlySpan<byte> set = bytes.IsNone ? " \t\n\r\v\f"u8 : BytesErrors.Require(context, bytes).Data;
        int from = 0;
        int to = self.Count;
        StrStrip.Units(context.Meter, self.Data, set, ends, ref from, ref to);
        context.Meter.ChargeBytes(to - from);
        return self.Cut(context.Meter, from, to);
    }

    private static PyTuple PartitionAt(Meter meter, PyBytes self, int found, PyValue separator, int length)
        => new([self.Cut(meter, 0, found), separator, self.Cut(meter, found + length, self.Count)]);

    private static PyBytes Separator(PyContext context, PyValue sep)
    {
        PyBytes separator = BytesErrors.Require(context, sep);
        return separator.Count > 0 ? separator : throw Errors.ValueError("empty separator").ToException();
    }
}
