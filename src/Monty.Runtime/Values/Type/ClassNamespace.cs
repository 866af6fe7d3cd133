using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Takes the names that a class body has bound over into the class.</summary>
internal static class ClassNamespace
{
    private const int NamesPerCharge = 64;

    /// <summary>The name under which a class body leaves the cell of <c>__class__</c>.</summary>
    public const string Cell = "__classcell__";

    /// <summary>The name under which it leaves the cell through which type expressions see its names.</summary>
    private const string NamespaceCell = "__classdictcell__";

    public static void CopyInto(PyContext context, PyType type, PyDict names)
    {
        // With the module, the documentation and a hash.
        type.OwnAttributes.EnsureCapacity(names.Count + 3);
        int count = 0;
        int position = 0;
        while (names.MoveNext(ref position, out int row))
        {
            // Few names are part of making a class.
            if (++count % NamesPerCharge == 0)
                context.Meter.ChargeWork(NamesPerCharge / 4);
            if (PyStr.Of(names.KeyAt(row)) is not { } key)
                throw Errors.TypeError($"type.__new__() argument 3 must have str keys, not {names.KeyAt(row).Type.Name}").ToException();
            if (key.Text == "__qualname__" && names.ValueAt(row).Ref is not PyStr)
                throw Errors.TypeError($"type __qualname__ must be a str, not {names.ValueAt(row).Type.Name}").ToException();
            if (key.Text is Cell or NamespaceCell)
                FillCell(type, key.Text, names.ValueAt(row));
            else if (key.Text == "__qualname__")
                type.QualifiedName = ((PyStr)names.ValueAt(row).Ref).Text;
            else
                type.OwnAttributes[key.Text] = new ClassAttribute(Adapt(context, key.Text, names.ValueAt(row)));
        }

        type.ModuleName = type.TryGetOwn("__module__", out PyValue module) && module.Ref is PyStr text ? text.Text : "__main__";

        type.OwnAttributes.TryAdd("__module__", new ClassAttribute(PyValue.Str(type.ModuleName)));
    }

    /// <summary>Adds what every class has, unless a slot has taken the name.</summary>
    public static void AddDefaults(PyType type)
    {
        type.OwnAttributes.TryAdd("__doc__", new ClassAttribute(PyValue.None));
        // A class with its own idea of equality inherits no hash.
        if (type.OwnAttributes.ContainsKey("__eq__"))
            type.OwnAttributes.TryAdd("__hash__", new ClassAttribute(PyValue.None));
    }

    private static void FillCell(PyType type, string name, PyValue value)
    {
        if (value.Ref is not PyCell cell)
            throw Errors.TypeError($"{name} must be a nonlocal cell, not <class '{value.Type.QualifiedTypeName}'>").ToException();
        cell.Content = type;
    }

    /// <summary>Some special methods are class or static methods without saying so.</summary>
    private static PyValue Adapt(PyContext context, string name, PyValue value)
    {
        bool isFunction = value.Ref.Descriptor(context) == DescriptorKind.Method;
        if (!isFunction)
            return value;
        return name switch
        {
            "__new__" => new PyStaticMethod(value),
            "__init_subclass__" or "__class_getitem__" => new PyClassMethod(value),
            _ => value,
        };
    }
}
