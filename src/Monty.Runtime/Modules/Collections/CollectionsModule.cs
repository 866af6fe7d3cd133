using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>The native part of <c>collections</c>; the rest is in <c>collections.py</c>.</summary>
[PyModule("_collections")]
internal static partial class CollectionsModule
{
    [PyConstant("deque")]
    private static readonly PyValue Deque = CollectionsTypes.Deque;

    [PyConstant("defaultdict")]
    private static readonly PyValue DefaultDict = CollectionsTypes.DefaultDict;

    [PyConstant("OrderedDict")]
    private static readonly PyValue OrderedDict = CollectionsTypes.OrderedDict;

    /// <summary>Counts the items of an iterable in a mapping.</summary>
    [PyFunction("count_elements(mapping, iterable, /)")]
    private static PyValue CountElements(PyContext context, PyValue mapping, PyValue iterable)
    {
        if (mapping.Ref is PyDict plain)
            return ElementCounting.Count(context, plain, iterable);
        bool isPlain = mapping.Ref is PyDerived { Native.Ref: PyDict } derived
            && derived.Class.Special(context, SpecialMethod.SetItem).IsUnbound
            && derived.Class.Find(context, "get") is { Value.Ref: NativeFunction };
        return isPlain
            ? ElementCounting.Count(context, (PyDict)PyDerived.Unwrap(mapping).Ref, iterable)
            : DerivedContainers.Call(context, DerivedContainers.CountElements, mapping, iterable);
    }

    /// <summary>Whether a class has some methods, none of them None: True or NotImplemented, as <c>__subclasshook__</c> says it.</summary>
    [PyFunction("has_methods(cls, *names)")]
    private static PyValue HasMethods(PyType cls, ReadOnlySpan<PyValue> names)
    {
        foreach (PyValue name in names)
        {
            if (!cls.TryLookup(NameOf(name), out PyValue method) || method.IsNone)
                return PyValue.NotImplemented;
        }

        return PyValue.True;
    }

    /// <summary>Lets types count as subclasses of a new abstract class, given that they do not yet.</summary>
    [PyFunction("register(abstraction, *types)")]
    private static void Register(PyContext context, PyType abstraction, ReadOnlySpan<PyValue> types)
    {
        foreach (PyValue type in types)
        {
            if (type.Ref is not PyType announced)
                throw Errors.TypeError("Can only register classes").ToException();
            VirtualSubclasses.Announce(context, abstraction, announced);
        }
    }

    /// <summary>The key that comes after one, or first where none is given, in a tuple: empty after the last.</summary>
    [PyFunction("key_after(dict, key=<unset>, /)", Replays = Replaying.Always)]
    private static PyValue KeyAfter(PyContext context, PyOrderedDict dict, PyValue key) => dict.KeyAfter(context, key);

    [PyFunction("tuple_getter(index, doc, /)")]
    private static PyTupleGetter TupleGetter(int index, PyValue doc) => new(index, doc);

    /// <summary>The constructor of a named tuple class.</summary>
    [PyFunction("tuple_maker(name, fields, defaults, /)")]
    private static NamedTupleMaker TupleMaker(string name, PyTuple fields, PyTuple defaults)
    {
        if (defaults.Count > fields.Count)
            throw Errors.TypeError("Got more default values than field names").ToException();
        return new(name, Array.ConvertAll(fields.Storage, NameOf), defaults.Items);
    }

    private static string NameOf(PyValue name)
        => PyStr.Of(name)?.Text ?? throw Errors.TypeError($"names must be str, not {name.Type.Name}").ToException();
}
