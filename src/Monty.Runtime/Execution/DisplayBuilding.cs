using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for displays, comprehensions and f-strings.</summary>
internal static class DisplayBuilding
{
    public static PyValue Tuple(PyValue[] items) => items.Length == 0 ? PyTuple.Empty : new PyTuple(items);

    public static PyValue List(PyValue[] items) => new PyList(items);

    public static PyValue Set(PyContext context, PyValue[] items)
    {
        var set = new PySet();
        foreach (PyValue item in items)
        {
            if (!set.TryAddPlain(context, item))
                return new DisplayFrame(items, []).Start(context);
        }

        return set;
    }

    public static PyValue Dict(PyContext context, PyValue[] keys, PyValue[] values)
    {
        var dict = new PyDict(context, keys.Length);
        for (int i = 0; i < keys.Length; i++)
        {
            if (!dict.TrySetPlain(context, keys[i], values[i]))
                return new DisplayFrame(keys, values).Start(context);
        }

        return dict;
    }

    public static PyValue String(PyContext context, PyValue[] parts) => StrConcatenation.Join(context, parts);

    public static PyValue Slice(PyValue start, PyValue stop, PyValue step) => new PySlice(start, stop, step);

    /// <summary>One replacement field of an f-string; an unbound spec is the empty one.</summary>
    public static PyValue Format(PyContext context, PyValue value, PyValue spec)
    {
        if (!spec.IsUnbound)
            return Formatting.Format(context, value, (PyStr)spec.Ref);
        return value.Ref is PyStr ? value : Formatting.Format(context, value, PyStr.Empty);
    }

    /// <summary><c>!s</c>, <c>!r</c> or <c>!a</c>.</summary>
    public static PyValue Convert(PyContext context, PyValue value, int conversion) => conversion switch
    {
        's' => Formatting.Str(context, value),
        'r' => Formatting.Repr(context, value),
        _ => Formatting.Ascii(context, value),
    };

    public static void ListAppend(PyContext context, PyValue list, PyValue item) => ((PyList)list.Ref).Append(context, item);

    public static PyValue SetAdd(PyContext context, PyValue set, PyValue item)
        => ((PySet)set.Ref).TryAddPlain(context, item)
            ? PyValue.None
            : SlotReplay.Run(context, SlotOperation.AddItem, set, item);

    public static PyValue DictSet(PyContext context, PyValue dict, PyValue key, PyValue value)
        => dict.Ref.SetItem(context, dict, key, value);

    /// <summary><c>*iterable</c>; the callee, for the error text, where the list is of a call's arguments, else unbound.</summary>
    public static PyValue ListExtend(PyContext context, PyValue list, PyValue iterable, PyValue callee)
        => callee.IsUnbound
            ? Displays.ListExtend(context, (PyList)list.Ref, iterable)
            : Displays.ArgumentsExtend(context, (PyList)list.Ref, iterable, callee);

    public static PyValue SetUpdate(PyContext context, PyValue set, PyValue iterable)
        => Displays.SetUpdate(context, (PySet)set.Ref, iterable);

    public static PyValue DictUpdate(PyContext context, PyValue dict, PyValue mapping)
        => Displays.DictUpdate(context, (PyDict)dict.Ref, mapping);

    public static PyValue DictMerge(PyContext context, PyValue dict, PyValue mapping, PyValue callee)
        => Displays.DictMerge(context, (PyDict)dict.Ref, mapping, callee);

    /// <summary>The tuple of items that were collected in a list, which nobody else has.</summary>
    public static PyValue ListToTuple(PyContext context, PyValue list) => Displays.ListToTuple(context, (PyList)list.Ref);

    /// <summary>The items of what unpacking gave: a tuple or list of the right length.</summary>
    public static PyValue[] ItemsOf(PyValue unpacked) => ((PyTuple)unpacked.Ref).Storage;
}
