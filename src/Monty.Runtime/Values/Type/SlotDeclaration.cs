using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What <c>__slots__</c> in a class body means: descriptors for the names, and no other attributes.</summary>
internal static class SlotDeclaration
{
    /// <exception cref="RaisedException">The declaration is wrong.</exception>
    public static void Apply(PyContext context, PyType type)
    {
        bool inherited = false;
        foreach (PyType baseType in type.Bases)
            inherited |= baseType.HasInstanceAttributes;
        if (!type.OwnAttributes.TryGetValue("__slots__", out ClassAttribute? declaration))
        {
            type.HasInstanceAttributes = true;
            return;
        }

        type.HasInstanceAttributes = inherited;
        foreach (PyValue item in NamesIn(declaration.Value))
        {
            if (item.Ref is not PyStr name)
                throw Errors.TypeError($"__slots__ items must be strings, not '{item.Type.Name}'").ToException();
            if (name.Text == "__dict__")
                type.HasInstanceAttributes = true;
            else if (name.Text != "__weakref__")
                Declare(type, Mangle(type, name));
        }
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
        type.OwnAttributes.Add(name.Text, new ClassAttribute(new PyMemberDescriptor(name, type)));
    }

    private static PyValue[] NamesIn(PyValue declaration)
    {
        switch (declaration.Ref)
        {
            case PyStr:
                return [declaration];
            case PyTuple tuple:
                return tuple.Items.ToArray();
            case PyList list:
                return list.Items.ToArray();
            case PyDict dict:
                var keys = new PyValue[dict.Count];
                int position = 0;
                for (int i = 0; dict.MoveNext(ref position, out int row); i++)
                    keys[i] = dict.KeyAt(row);
                return keys;
            default:
                throw Errors.NotImplementedError($"__slots__ that is a {declaration.Type.Name} is not supported").ToException();
        }
    }
}
