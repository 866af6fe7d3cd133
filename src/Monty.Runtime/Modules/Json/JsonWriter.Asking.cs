using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <remarks>Containers of classes that say themselves what they hold: by an <c>__iter__</c> or <c>items</c> of their own.</remarks>
internal sealed partial class JsonWriter
{
    private static readonly PyStr ItemsOf = new("_items_of");
    private static readonly PyStr ListOf = new("_list_of");

    private static bool SaysItsMembers(PyContext context, PyDerived value) => value.Native.Ref switch
    {
        PyList or PyTuple => !value.Class.Special(context, SpecialMethod.Iter).IsUnbound,
        PyDict { Count: > 0 } => value.Class.TryLookup("items", out PyValue items) && items.Ref is PyFunction,
        _ => false,
    };

    /// <summary>Has the class say the members; false on a signal.</summary>
    private bool Ask(PyContext context, PyValue value, bool isDict)
    {
        _asked = value;
        PyValue members = LibraryCallFrame.Call(context, "json", isDict ? ItemsOf : ListOf, value);
        return !members.IsSignal && OpenAsked(context, members);
    }

    /// <summary>Begins the container that was asked; false on a signal.</summary>
    private bool OpenAsked(PyContext context, PyValue members)
    {
        PyValue source = _asked;
        _asked = default;
        if (members.Ref is not PyList list)
        {
            context.Raise(Errors.TypeError($"the members of a container are a list, not {members.Type.Name}"));
            return false;
        }

        if (PyDerived.Unwrap(source).Ref is not PyDict)
            return Open(context, source, members, list.Count, '[', "[]");
        foreach (PyValue pair in list.Items)
        {
            if (pair.Ref is PyTuple { Count: 2 })
                continue;
            context.Raise(Errors.ValueError("items must return 2-tuples"));
            return false;
        }

        if (_style.SortKeys && list.Count > 1)
        {
            context.Meter.ChargeValues(list.Count);
            PyValue[]? sorted = null;
            Sorting.Sort(context, list.Items.ToArray(), reverse: false, verdicts: null, ref sorted);
            members = new PyList(sorted!);
        }

        // Not even an empty list of members makes it an empty object: CPython has looked at its length before.
        return Open(context, source, members, count: 1, '{', "{}");
    }
}
