using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("split(sep=None, maxsplit=-1)", TakesDerived = true)]
    private static PyList Split(PyContext context, PyValue self, PyValue sep, long maxsplit)
    {
        PyList pieces = Split(context, PyStr.Of(self)!, sep, maxsplit);
        return CannotHold(context.Meter, self, sep) ? new PyList([self]) : pieces;
    }

    internal static PyList Split(PyContext context, PyStr self, PyValue sep, long maxsplit)
    {
        if (sep.IsNone)
            return StrSplit.AtSpaces(context, self, maxsplit < 0 ? long.MaxValue : maxsplit);
        return StrSplit.AtSeparator(context, self, Separator(sep, "str or None").Chars, maxsplit < 0 ? long.MaxValue : maxsplit);
    }

    [PyMethod("rsplit(sep=None, maxsplit=-1)", TakesDerived = true)]
    private static PyList SplitFromRight(PyContext context, PyValue self, PyValue sep, long maxsplit)
    {
        long most = maxsplit < 0 ? long.MaxValue : maxsplit;
        PyStr text = PyStr.Of(self)!;
        PyList pieces = sep.IsNone
            ? StrSplit.AtSpacesFromRight(context, text, most)
            : StrSplit.AtSeparatorFromRight(context, text, Separator(sep, "str or None").Chars, most);
        return CannotHold(context.Meter, self, sep) ? new PyList([self]) : pieces;
    }

    [PyMethod("splitlines(keepends=False)")]
    private static PyList SplitLines(PyContext context, PyStr self, bool keepends) => StrSplit.Lines(context, self, keepends);

    [PyMethod("partition(sep, /)", TakesDerived = true)]
    private static PyTuple Partition(PyContext context, PyValue self, PyValue sep)
    {
        PyStr text = PyStr.Of(self)!;
        PyStr separator = Separator(sep, "str");
        context.Meter.ChargeText(text.Units);
        int found = StrSearch.IndexOf(context.Meter, text.Chars, separator.Chars);
        return found < 0 ? new PyTuple([self, PyStr.Empty, PyStr.Empty]) : PartitionAt(context.Meter, text, found, sep, separator.Units);
    }

    [PyMethod("rpartition(sep, /)", TakesDerived = true)]
    private static PyTuple PartitionFromRight(PyContext context, PyValue self, PyValue sep)
    {
        PyStr text = PyStr.Of(self)!;
        PyStr separator = Separator(sep, "str");
        context.Meter.ChargeText(text.Units);
        int found = StrSearch.LastIndexOf(context.Meter, text.Chars, separator.Chars);
        return found < 0 ? new PyTuple([PyStr.Empty, PyStr.Empty, self]) : PartitionAt(context.Meter, text, found, sep, separator.Units);
    }

    /// <summary>Whether CPython gives back the object of a derived class itself: the separator is longer, or its characters take more bytes.</summary>
    private static bool CannotHold(Meter meter, PyValue self, PyValue sep)
        => self.Ref is PyDerived { Native.Ref: PyStr text } && PyStr.Of(sep) is { } separator
            && (separator.CountIn(meter) > text.CountIn(meter) || separator.WidthIn(meter) > text.WidthIn(meter));

    private static PyTuple PartitionAt(Meter meter, PyStr self, int found, PyValue separator, int units)
        => new([self.CutUnits(meter, 0, found), separator, self.CutUnits(meter, found + units, self.Units)]);

    private static PyStr Separator(PyValue sep, string expected)
    {
        if (PyStr.Of(sep) is not { } separator)
            throw Errors.TypeError($"must be {expected}, not {sep.Type.Name}").ToException();
        return separator.Units > 0 ? separator : throw Errors.ValueError("empty separator").ToException();
    }
}
