using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>dir()</c></summary>
internal static class AttributeListing
{
    private static readonly PyStr DictName = new("__dict__");

    /// <summary><c>dir(value)</c>: a list or a signal.</summary>
    public static PyValue Names(PyContext context, PyValue value)
    {
        PyValue method = value.Ref is PyClassed holder ? holder.Class.Special(context, SpecialMethod.Dir) : default;
        if (method.IsUnbound)
            return Of(context, value);
        return context.Pinned == 0 ? SlotReplay.Run(context, SlotOperation.ListNames, value) : Given(context, value, method);
    }

    /// <summary>The sorted names of what a value, its class and the bases of that have.</summary>
    public static PyList Of(PyContext context, PyValue value)
    {
        var names = new NameCollector(context);
        if (PyDerived.Unwrap(value).Ref is PyModule module)
        {
            module.AddNames(context, names);
            if (value.Ref is PyAttributeHolder derived)
                derived.AddOwnNames(names);
        }
        else if (value.Ref is PyGenericAlias { IsOfGeneric: false } alias)
        {
            // `list[int]` forwards to list what is not its own.
            AddClass(names, alias.Origin.Ref as PyType ?? alias.Origin.Type);
            alias.AddOwnNames(names);
        }
        else if (value.Ref is PyType type)
        {
            AddClass(names, type);
        }
        else
        {
            AddClass(names, value.Type);
            if (value.Ref is PyAttributeHolder holder)
                holder.AddOwnNames(names);
            else if (Attributes.TryGetOptional(context, value, DictName, out PyValue attributes) && attributes.Ref is PyDict dict)
                dict.AddNames(names);
        }

        return names.Sorted();
    }

    /// <summary>What a <c>__dir__</c> gives, as a sorted list.</summary>
    private static PyValue Given(PyContext context, PyValue value, PyValue method)
    {
        PyValue names = SpecialCalls.Call0(context, method, value);
        PyValue list = names.IsSignal ? names : Displays.ToList(context, names);
        if (list.IsSignal)
            return list;
        PyValue sorted = SortFrame.Sort(context, (PyList)list.Ref, PyValue.None, reverse: false, PyValue.None);
        return sorted.IsSignal ? sorted : list;
    }

    private static void AddClass(NameCollector names, PyType type)
    {
        foreach (PyType ancestor in type.Mro)
        {
            foreach (string name in ancestor.OwnAttributes.Keys)
                names.Add(name);
        }
    }
}
