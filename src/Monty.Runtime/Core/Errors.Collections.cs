using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

/// <summary>The errors of collections and iteration.</summary>
internal static partial class Errors
{
    /// <summary>Says what an unhashable value could not be used as; other exceptions than TypeError itself stay as they are.</summary>
    public static PyException Unhashable(PyException cause, PyValue key, KeyRole role)
    {
        if (role == KeyRole.Bare || !ReferenceEquals(cause.Type, ExceptionTypes.TypeError))
            return cause;
        string use = role == KeyRole.DictKey ? "a dict key" : "a set element";
        return TypeError($"cannot use '{key.Type.FullyQualifiedName}' as {use} ({cause.ArgumentText})");
    }

    public static PyException UnhashableType(PyType type) => TypeError($"unhashable type: '{type.Name}'");

    public static PyException NotIterable(PyValue value) => TypeError($"'{value.Type.Name}' object is not iterable");

    public static PyException IndexTypes(string sequence, PyValue key)
        => TypeError($"{sequence} indices must be integers or slices, not {key.Type.Name}");

    public static PyException IndexTooLarge(PyValue index)
        => IndexError($"cannot fit '{index.Type.Name}' into an index-sized integer");

    public static PyException CountTooLarge(PyValue count)
        => OverflowError($"cannot fit '{count.Type.Name}' into an index-sized integer");

    public static PyException RepeatByNonInt(PyValue count)
        => TypeError($"can't multiply sequence by non-int of type '{count.Type.Name}'");

    public static PyException ChangedDuringIteration(string collection)
        => RuntimeError($"{collection} changed size during iteration");

    /// <summary>range() was given none or too many arguments.</summary>
    public static PyException RangeArguments(int given)
        => TypeError(given == 0 ? "range expected at least 1 argument, got 0" : $"range expected at most 3 arguments, got {given}");
}
