using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What <c>__slots__</c> in a class body means: descriptors for the names, and no other attributes.</summary>
internal static class SlotDeclaration
{
    private const string Name = "__slots__";

    private const string Dictionary = "__dict__";
    private const string WeakReferences = "__weakref__";

    /// <exception cref="RaisedException">The declaration is wrong.</exception>
    public static void Apply(PyContext context, PyType type)
    {
        bool inherited = false;
        foreach (PyType baseType in type.Bases)
            inherited |= baseType.HasInstanceAttributes;
        if (!type.OwnAttributes.TryGetValue(Name, out ClassAttribute? declaration))
        {
            type.HasInstanceAttributes = true;
            return;
        }

        type.HasInstanceAttributes = inherited;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var slots = new List<PyStr>();
        foreach (PyValue item in ItemsOf(context, declaration.Value))
        {
            PyStr name = CheckName(context, type, item);
            if (name.Text is Dictionary or WeakReferences)
                DeclarePlace(type, name.Text, seen);
            else if (seen.Add(name.Text))
                slots.Add(Mangle(type, name));
        }

        foreach (PyStr slot in slots)
            Declare(type, slot);
    }

    /// <summary>Whether instances can be referenced weakly, which decides on the layouts that fit together.</summary>
    public static bool HasWeakReferences(PyType type)
    {
        foreach (PyType ancestor in type.Mro)
        {
            if (ancestor.IsBuiltin)
                continue;
            if (!ancestor.TryGetOwn(Name, out PyValue slots) || slots.Ref is PyStr { Text: WeakReferences })
                return true;
            PyValue[] items = slots.Ref is PyTuple tuple ? tuple.Items.ToArray() : slots.Ref is PyList list ? list.Items.ToArray() : [];
            if (Array.Exists(items, item => item.Ref is PyStr { Text: WeakReferences }))
                return true;
        }

        return false;
    }

    /// <summary>The names of the slots that a class itself declares, sorted.</summary>
    public static string[] OwnSlots(PyType type)
    {
        var names = new List<string>();
        foreach (KeyValuePair<string, ClassAttribute> attribute in type.OwnAttributes)
        {
            if (attribute.Value.Value.Ref is PyMemberDescriptor slot && slot.IsOf(type))
                names.Add(attribute.Key);
        }

        names.Sort(StringComparer.Ordinal);
        return [.. names];
    }

    private static PyStr CheckName(PyContext context, PyType type, PyValue item)
    {
        if (type.NativeBase is { Name: "int" or "tuple" or "bytes" or "type" })
            throw Errors.TypeError($"nonempty __slots__ not supported for subtype of '{BaseTypeRules.BestOf(type.Bases).Name}'").ToException();
        if (PyStr.Of(item) is not { } name)
            throw Errors.TypeError($"__slots__ items must be strings, not '{item.Type.Name}'").ToException();
        return StrMethods.IsIdentifierText(context, name) ? name : throw Errors.TypeError("__slots__ must be identifiers").ToException();
    }

    /// <summary><c>__dict__</c> and <c>__weakref__</c> are no slots: they give instances a place for attributes, or for weak references.</summary>
    private static void DeclarePlace(PyType type, string name, HashSet<string> seen)
    {
        PyType best = BaseTypeRules.BestOf(type.Bases);
        bool isInBase = name == Dictionary
            ? best.HasInstanceAttributes
            : HasWeakReferences(best) || best.NativeBase.Name is "set" or "frozenset" or "deque" or "OrderedDict" or "partial";
        if (!seen.Add(name) || isInBase)
            throw Errors.TypeError($"{name} slot disallowed: we already got one").ToException();
        if (name == Dictionary)
            type.HasInstanceAttributes = true;
    }

    /// <summary>Whether instances of a class hold slots that those of its bases do not.</summary>
    public static bool DeclaresSlots(PyType type)
    {
        foreach (KeyValuePair<string, ClassAttribute> attribute in type.OwnAttributes)
        {
            if (attribute.Value.Value.Ref is PyMemberDescriptor slot && slot.IsOf(type))
                return true;
        }

        return false;
    }

    /// <summary>A private name is mangled, as in the text of the class.</summary>
    private static PyStr Mangle(PyType type, PyStr name)
    {
        string text = name.Text;
        string owner = type.Name.TrimStart('_');
        return text.StartsWith("__", StringComparison.Ordinal) && !text.EndsWith("__", StringComparison.Ordinal) && owner.Length > 0
            ? new PyStr($"_{owner}{text}")
            : name;
    }

    private static void Declare(PyType type, PyStr name)
    {
        if (type.OwnAttributes.ContainsKey(name.Text))
            throw Errors.ValueError($"'{name.Text}' in __slots__ conflicts with class variable").ToException();
        int depth = type.TryLookup(name.Text, out PyValue inherited) && inherited.Ref is PyMemberDescriptor hidden ? hidden.Depth + 1 : 0;
        type.OwnAttributes.Add(name.Text, new ClassAttribute(new PyMemberDescriptor(name, type, depth)));
    }

    private static PyValue[] ItemsOf(PyContext context, PyValue declaration)
    {
        if (declaration.Ref is PyStr)
            return [declaration];
        context.Pinned++;
        PyValue items = Displays.ToList(context, declaration);
        context.Pinned--;
        return items.IsSignal ? throw context.SignalException() : ((PyList)items.Ref).Items.ToArray();
    }
}
