using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>
/// Foresees text that is far longer than the value it shows: a list of two references to a list of two references and so on
/// takes little memory, and its text doubles with each level.
/// </summary>
internal static class SharedText
{
    /// <summary>Text of a part this long makes it worth looking at the whole.</summary>
    public const int LongPart = 1 << 15;

    private const long Most = long.MaxValue / 8;

    /// <summary>Containers that nest deeper count for nothing.</summary>
    private const int MaxDepth = 200;

    /// <summary>Ends a run that is about to write the text of a value, where the memory limit cannot allow for it.</summary>
    /// <exception cref="ResourceLimitException">It is longer than any text may be.</exception>
    public static void RefuseTooLong(PyContext context, PyObject value)
        => context.Meter.RefuseBytes(2 * AtLeast(value, new Dictionary<PyObject, long>(ReferenceEqualityComparer.Instance), 0));

    /// <summary>The least that the text of a value takes, as repr or JSON, in UTF-16 units.</summary>
    private static long AtLeast(PyObject value, Dictionary<PyObject, long> known, int depth)
    {
        if (value is PyStr text)
            return text.Units + 2L;
        bool isDict = value.GetType() == typeof(PyDict);
        if (!isDict && value.GetType() != typeof(PyList) && value.GetType() != typeof(PyTuple))
            return 1;
        if (known.TryGetValue(value, out long length))
            return length;
        // Inside itself it is printed as "[...]".
        known[value] = 1;
        if (depth < MaxDepth)
            known[value] = length = 2 + (isDict ? OfPairs((PyDict)value, known, depth + 1) : OfItems(value, known, depth + 1));
        return Math.Max(1, length);
    }

    private static long OfItems(PyObject value, Dictionary<PyObject, long> known, int depth)
    {
        long length = 0;
        foreach (PyValue item in value is PyList list ? list.Items : ((PyTuple)value).Items)
            length = Math.Min(Most, length + AtLeast(item.Ref, known, depth));
        return length;
    }

    private static long OfPairs(PyDict dict, Dictionary<PyObject, long> known, int depth)
    {
        long length = 0;
        for (int position = 0; dict.MoveNext(ref position, out int row);)
            length = Math.Min(Most, length + AtLeast(dict.KeyAt(row).Ref, known, depth) + AtLeast(dict.ValueAt(row).Ref, known, depth));
        return length;
    }
}
