using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which types may be bases, and which together.</summary>
internal static class BaseTypeRules
{
    /// <summary>Built-in types that no class may derive from.</summary>
    private static readonly string[] FinalNames =
    [
        "bool", "NoneType", "ellipsis", "NotImplementedType", "range", "slice", "function", "method", "generator", "coroutine",
        "builtin_function_or_method", "method_descriptor", "wrapper_descriptor", "memoryview", "dict_keys", "dict_values", "dict_items",
        "cell", "traceback", "member_descriptor", "getset_descriptor", "async_generator", "method-wrapper", "mappingproxy",
    ];

    /// <exception cref="RaisedException">A base is final, or there twice.</exception>
    public static void Check(PyType[] bases)
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
    public static PyType NativeBaseOf(PyType[] bases)
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

        bool isSupported = ReferenceEquals(winner, ObjectType.Type)
            || ReferenceEquals(winner, TypeType.Type)
            || winner.Exceptions is not null
            || DerivedMaking.Supports(winner);
        return isSupported
            ? winner
            : throw Errors.NotImplementedError($"subclassing '{winner.Name}' is not supported").ToException();
    }

    private static bool IsFinal(PyType type)
        => type.IsFinal || (type.IsBuiltin && type.ModuleName == "builtins" && Array.IndexOf(FinalNames, type.Name) >= 0);
}
