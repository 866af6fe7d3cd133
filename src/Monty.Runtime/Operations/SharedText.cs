using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>
/// Foresees text that is far longer than the value it shows: a list of two references to a list of two references and so on
/// takes little memory, and its text doubles with each level.
/// </summary>
internal sealed class SharedText
{
    /// <summary>Text of a part this long makes it worth looking at the whole.</summary>
    public const int LongPart = 1 << 15;

    private const long Most = long.MaxValue / 8;

    /// <summary>Containers that nest deeper count for nothing.</summary>
    private const int MaxDepth = 200;

    /// <summary>Values between two looks at the clock: a fraction of a millisecond.</summary>
    private const int ValuesPerLook = 1 << 12;

    private readonly Meter _meter;
    private readonly Dictionary<PyObject, long> _known = new(ReferenceEqualityComparer.Instance);
    private int _seen;

    private SharedText(Meter meter)
    {
        _meter = meter;
    }

    /// <summary>Ends a run that is about to write the text of a value, where the memory limit cannot allow for it.</summary>
    /// <exception cref="ResourceLimitException">It is longer than any text may be.</exception>
    public static void RefuseTooLong(PyContext context, PyObject value)
        => context.Meter.RefuseBytes(2 * new SharedText(context.Meter).AtLeast(value, 0));

    /// <summary>The least that the text of a value takes, as repr or JSON, in UTF-16 units.</summary>
    private long AtLeast(PyObject value, int depth)
    {
        if (++_seen % ValuesPerLook == 0)
            _meter.LookAtWork();
        if (value is PyStr text)
            return text.Units + 2L;
        bool isDict = value.GetType() == typeof(PyDict);
        if (!isDict && value.GetType() != typeof(PyList) && value.GetType() != typeof(PyTuple))
            return 1;
        if (_known.TryGetValue(value, out long length))
            return length;
        // Inside itself it is printed as "[...]".
        _known[value] = 1;
        if (depth < MaxDepth)
            _known[value] = length = 2 + (isDict ? OfPairs((PyDict)value, depth + 1) : OfItems(value, depth + 1));
        return Math.Max(1, length);
    }

    private long OfItems(PyObject value, int depth)
    {
        long length = 0;
        foreach (PyValue item in value is PyList list ? list.Items : ((PyTuple)value).Items)
            length = Math.Min(Most, length + AtLeast(item.Ref, depth));
        return length;
    }

    private long OfPairs(PyDict dict, int depth)
    {
        long length = 0;
        for (int position = 0; dict.MoveNext(ref position, out int row);)
            length = Math.Min(Most, length + AtLeast(dict.KeyAt(row).Ref, depth) + AtLeast(dict.ValueAt(row).Ref, depth));
        return length;
    }
}
