using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    [PyMethod("split(sep=None, maxsplit=-1)")]
    internal static PyList Split(PyContext context, PyStr self, PyValue sep, long maxsplit)
    {
        if (sep.IsNone)
            return StrSplit.AtSpaces(context, self, maxsplit < 0 ? long.MaxValue : maxsplit);
        return StrSplit.AtSeparator(context, self, Separator(sep, "str or None").Chars, maxsplit < 0 ? long.MaxValue : maxsplit);
    }

    [PyMethod("rsplit(sep=None, maxsplit=-1)")]
    private static PyList SplitFromRight(PyContext context, PyStr self, PyValue sep, long maxsplit)
    {
        long most = maxsplit < 0 ? long.MaxValue : maxsplit;
        return sep.IsNone
            ? StrSplit.AtSpacesFromRight(context, self, most)
            : StrSplit.AtSeparatorFromRight(context, self, Separator(sep, "str or None").Chars, most);
    }

    [PyMethod("splitlines(keepends=False)")]
    private static PyList SplitLines(PyContext context, PyStr self, bool keepends) => StrSplit.Lines(context, self, keepends);

    [PyMethod("partition(sep, /)")]
    private static PyTuple Partition(PyContext context, PyStr self, PyValue sep)
    {
        PyStr separator = Separator(sep, "str");
        context.Meter.ChargeText(self.Units);
        int found = StrSearch.IndexOf(context.Meter, self.Chars, separator.Chars);
        return found < 0 ? new PyTuple([self, PyStr.Empty, PyStr.Empty]) : PartitionAt(self, found, separator);
    }

    [PyMethod("rpartition(sep, /)")]
    private static PyTuple PartitionFromRight(PyContext context, PyStr self, PyValue sep)
    {
        PyStr separator = Separator(sep, "str");
        context.Meter.ChargeText(self.Units);
        int found = StrSearch.LastIndexOf(context.Meter, self.Chars, separator.Chars);
        return found < 0 ? new PyTuple([PyStr.Empty, PyStr.Empty, self]) : PartitionAt(self, found, separator);
    }

    private static PyTuple PartitionAt(PyStr self, int found, PyStr separator)
        => new([self.CutUnits(0, found), separator, self.CutUnits(found + separator.Units, self.Units)]);

    private static PyStr Separator(PyValue sep, string expected)
    {
        if (PyStr.Of(sep) is not { } separator)
            throw Errors.TypeError($"must be {expected}, not {sep.Type.Name}").ToException();
        return separator.Units > 0 ? separator : throw Errors.ValueError("empty separator").ToException();
    }
}
