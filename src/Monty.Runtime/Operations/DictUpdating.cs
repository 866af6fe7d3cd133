using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Storing the pairs of anything into a dict: <c>dict()</c>, <c>update</c>, <c>|=</c>, <c>{**m}</c>, <c>f(**m)</c>.</summary>
internal static class DictUpdating
{
    /// <summary>Whether the value is gone through by <c>keys()</c> and subscription.</summary>
    public static bool HasKeys(PyContext context, PyValue value)
    {
        if (value.Ref is PyDict || value.Type.TryLookup("keys", out _))
            return true;
        if (value.Ref is PyType type)
            return type.TryLookup("keys", out _);
        return value.Ref is PyAttributeHolder holder && (holder.TryGetOwn(context, MappingKeysFrame.KeysName, out _) || Computes(context, value, holder.Class));
    }

    /// <summary>Whether the class finds a <c>keys</c> that is not there. What else it raises, it raises again when they are asked for.</summary>
    private static bool Computes(PyContext context, PyValue value, PyType type)
    {
        if (type.Special(context, SpecialMethod.GetAttr).IsUnbound && type.Special(context, SpecialMethod.GetAttribute).IsUnbound)
            return false;
        context.Pinned++;
        PyValue found = Attributes.Get(context, value, MappingKeysFrame.KeysName);
        context.Pinned--;
        if (!found.IsSignal)
            return true;
        bool isMissing = context.IsRaising(ExceptionTypes.AttributeError);
        if (context.State == RunState.Raising)
            context.TakeRaised();
        return !isMissing;
    }

    /// <summary>Stores the pairs of a mapping or of an iterable of pairs, then gives <paramref name="result"/>.</summary>
    public static PyValue Update(PyContext context, PyDict target, PyValue source, PyValue result)
        => HasKeys(context, source)
            ? UpdateFromMapping(context, target, source, result)
            : new DictFromPairsFrame(target, result).StartOver(context, source);

    /// <summary>Stores the pairs of a mapping, then gives <paramref name="result"/>.</summary>
    public static PyValue UpdateFromMapping(PyContext context, PyDict target, PyValue mapping, PyValue result)
    {
        if (AsPlain(context, mapping, target.UpdatesAsMapping) is { } dict)
            return DictMerging.Merge(context, target, dict, result);
        return MappingKeysFrame.Begin(context, new DictFromMappingFrame(target, mapping, result), mapping);
    }

    /// <summary>A dict whose rows count, not what its class makes of them.</summary>
    private static PyDict? AsPlain(PyContext context, PyValue mapping, bool asksKeys)
        => mapping.Ref is PyDerived derived
            ? (asksKeys ? SaysItsKeys(context, derived) : SaysItsItems(context, derived)) ? null : derived.Native.Ref as PyDict
            : mapping.Ref as PyDict;

    /// <summary>
    /// Whether what a dict of a derived class holds is asked by <c>keys()</c> and subscription: CPython does that only where there is
    /// another <c>__iter__</c> than that of dict, which OrderedDict has.
    /// </summary>
    public static bool SaysItsItems(PyContext context, PyDerived value)
    {
        PyType type = value.Class;
        if (!type.Special(context, SpecialMethod.Iter).IsUnbound)
            return value.Native.Ref is PyDict;
        return value.Native.Ref is PyDict { UpdatesAsMapping: true } && HasOwnKeys(context, type);
    }

    /// <summary>The same of what goes into an OrderedDict, which takes only a plain dict as it is.</summary>
    public static bool SaysItsKeys(PyContext context, PyDerived value)
        => SaysItsItems(context, value) || (value.Native.Ref is PyDict && HasOwnKeys(context, value.Class));

    private static bool HasOwnKeys(PyContext context, PyType type)
        => !type.Special(context, SpecialMethod.GetItem).IsUnbound || (type.Find(context, "keys") is { } keys && keys.Value.Ref is not NativeFunction);

    /// <summary>Stores keyword arguments, of which none may be there yet: None or a signal.</summary>
    public static PyValue MergeKeywords(PyContext context, PyDict keywords, PyValue mapping, PyValue function)
    {
        if (AsPlain(context, mapping, false) is { } dict)
            return TryMergeKeywords(context, keywords, dict, function) ? PyValue.None : PyValue.Signal;
        return MappingKeysFrame.Begin(context, DictFromMappingFrame.ForKeywords(keywords, mapping, function), mapping);
    }

    /// <summary>Stores keyword arguments out of a dict; false while raising.</summary>
    public static bool TryMergeKeywords(PyContext context, PyDict keywords, PyDict source, PyValue function)
    {
        context.Meter.ChargeWork(source.Count / 4);
        int position = 0;
        while (source.MoveNext(ref position, out int row))
        {
            PyValue key = source.KeyAt(row);
            if (PyStr.Of(key) is not { } name)
            {
                if (!TryAddOther(context, keywords, key, source.ValueAt(row), function))
                    return false;
                continue;
            }

            if (keywords.TryGetStr(context, name, out _))
                return RefuseSecond(context, function, name.Text);

            keywords.SetStr(context, name, source.ValueAt(row));
        }

        return true;
    }

    /// <summary>Stores a keyword that is no str, which the call will find when all have been merged; false while raising.</summary>
    private static bool TryAddOther(PyContext context, PyDict keywords, PyValue key, PyValue value, PyValue function)
    {
        int before = keywords.Count;
        context.Pinned++;
        PyValue stored = keywords.SetItem(context, keywords, key, value);
        context.Pinned--;
        if (stored.IsSignal)
            return false;
        return keywords.Count > before || RefuseSecond(context, function, Formatting.StrText(context, key));
    }

    /// <summary>Raises that a keyword argument is there twice: false.</summary>
    public static bool RefuseSecond(PyContext context, PyValue function, string name)
    {
        context.Raise(Errors.TypeError($"{FunctionNaming.Describe(context, function)} got multiple values for keyword argument '{name}'"));
        return false;
    }

    /// <summary>Stores the pair that an item of an iterable is: None or a signal.</summary>
    public static PyValue StorePair(PyContext context, PyDict target, ReadOnlySpan<PyValue> pair, long number)
        => pair.Length == 2
            ? target.SetItem(context, target, pair[0], pair[1])
            : context.Raise(Errors.ValueError(NoPair(target, pair.Length, number)));

    private static string NoPair(PyDict target, int length, long number)
    {
        if (!target.UpdatesAsMapping)
            return $"dictionary update sequence element #{number} has length {length}; 2 is required";
        return length > 2 ? "too many values to unpack (expected 2)" : $"need more than {length} value{(length == 1 ? "" : "s")} to unpack";
    }
}
