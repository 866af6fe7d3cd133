using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Makes the type object of a class statement, or of <c>type(name, bases, dict)</c>, from its finished namespace.</summary>
internal static class ClassBuilder
{
    /// <summary>Built-in types that no class may derive from.</summary>
    private static readonly string[] FinalNames =
    [
        "bool", "NoneType", "ellipsis", "NotImplementedType", "range", "slice", "function", "method", "generator", "coroutine",
        "builtin_function_or_method", "method_descriptor", "wrapper_descriptor", "memoryview", "dict_keys", "dict_values", "dict_items",
        "cell", "traceback", "member_descriptor", "getset_descriptor",
    ];

    /// <summary>What the runtime runs for a class statement: the body fills a namespace, then the class is made and announced.</summary>
    /// <param name="context">The run.</param>
    /// <param name="body">The function of the body: takes the namespace dict, returns the <c>__class__</c> cell or None.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="bases">A tuple.</param>
    /// <param name="keywords">A dict, or unbound where there are no keywords.</param>
    public static PyValue Build(PyContext context, PyValue body, PyStr name, PyValue bases, PyValue keywords)
        => new ClassFrame(body, name, (PyTuple)bases.Ref, keywords.Ref as PyDict).Start(context);

    /// <summary>Makes the type; <c>__set_name__</c> and <c>__init_subclass__</c> are not called yet.</summary>
    /// <exception cref="RaisedException">The bases do not go together, or the namespace is wrong.</exception>
    public static PyType Make(PyContext context, string name, PyTuple bases, PyType metaclass, PyDict names)
    {
        PyType[] types = BaseTypes(bases);
        CheckBases(types);
        PyType[] ancestors = MethodResolution.Linearize(types);
        PyType native = NativeBaseOf(types);
        PyType type = PyType.User(name, TakeText(names, "__qualname__") ?? name, ModuleOf(names), types, ancestors, native);
        if (!ReferenceEquals(metaclass, TypeType.Type))
            type.SetMetaclass(metaclass);
        ClassNamespace.CopyInto(context, type, names);
        SlotDeclaration.Apply(context, type);
        if (metaclass.IsSubtypeOf(AbstractBaseTypes.Meta))
            type.AbstractMethods = AbstractMethods.Of(context, type);
        return type;
    }

    /// <summary>The most derived of the metaclasses that were asked for.</summary>
    /// <exception cref="RaisedException">They conflict, or one is not supported.</exception>
    public static PyType MetaclassOf(PyTuple bases, PyValue requested)
    {
        if (!requested.IsUnbound && requested.Ref is not PyType)
            throw Errors.NotImplementedError("a metaclass that is not a class is not supported").ToException();
        PyType winner = requested.Ref as PyType ?? TypeType.Type;
        foreach (PyType type in BaseTypes(bases))
        {
            if (type.Type.IsSubtypeOf(winner))
                winner = type.Type;
            else if (!winner.IsSubtypeOf(type.Type))
                throw Errors.TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases").ToException();
        }

        return winner.IsBuiltin
            ? winner
            : throw Errors.NotImplementedError($"metaclasses are not supported: '{winner.Name}'").ToException();
    }

    private static PyType[] BaseTypes(PyTuple bases)
    {
        if (bases.Count == 0)
            return [ObjectType.Type];
        var types = new PyType[bases.Count];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = bases.Items[i].Ref as PyType
                ?? throw Errors.TypeError("bases must be types").ToException();
        }

        return types;
    }

    private static bool IsFinal(PyType type)
        => type.IsFinal || (type.IsBuiltin && type.ModuleName == "builtins" && Array.IndexOf(FinalNames, type.Name) >= 0);

    private static void CheckBases(PyType[] bases)
    {
        for (int i = 0; i < bases.Length; i++)
        {
            if (IsFinal(bases[i]))
                throw Errors.TypeError($"type '{bases[i].Name}' is not an acceptable base type").ToException();
            if (Array.IndexOf(bases, bases[i], i + 1) >= 0)
                throw Errors.TypeError($"duplicate base class {bases[i].Name}").ToException();
        }
    }

    /// <summary>The built-in base that stores the instances; of two, one must derive from the other or add nothing.</summary>
    private static PyType NativeBaseOf(PyType[] bases)
    {
        PyType winner = ObjectType.Type;
        foreach (PyType type in bases)
        {
            PyType native = type.NativeBase.LayoutBase;
            if (native.IsSubtypeOf(winner.LayoutBase))
                winner = type.NativeBase.IsSubtypeOf(winner) ? type.NativeBase : winner;
            else if (!winner.LayoutBase.IsSubtypeOf(native))
                throw Errors.TypeError("multiple bases have instance lay-out conflict").ToException();
        }

        bool isSupported = ReferenceEquals(winner, ObjectType.Type) || winner.Exceptions is not null || DerivedMaking.Supports(winner);
        return isSupported
            ? winner
            : throw Errors.NotImplementedError($"subclassing '{winner.Name}' is not supported").ToException();
    }

    private static string? TakeText(PyDict names, string key)
        => names.TryGetStr(new PyStr(key), out PyValue value) && value.Ref is PyStr text ? text.Text : null;

    private static string ModuleOf(PyDict names) => TakeText(names, "__module__") ?? "__main__";
}
