using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>CPython words it differently for types that are sequences to it, which user classes are.</summary>
    public static PyException NoItemDeletion(PyObject container, PyValue key)
    {
        if (IsSequence(container) && key.Ref is PyBigInt)
            return IndexTooLarge(key);
        bool isIndex = key.IsInt || key.IsBool;
        return TypeError($"'{container.Type.Name}' object {(IsSequence(container) && isIndex ? "doesn't" : "does not")} support item deletion");
    }

    public static PyException NoItemAssignment(PyObject container, PyValue key)
        => IsSequence(container) && key.Ref is PyBigInt
            ? IndexTooLarge(key)
            : TypeError($"'{container.Type.Name}' object does not support item assignment");

    /// <summary>CPython's sequences look at an index before they refuse it. Classes that are made at run time are sequences to it, in its modules too.</summary>
    private static bool IsSequence(PyObject container)
        => container is PyStr or PyTuple or PySetBase or PyRange or PyBytes or PyDictView or PyMappingProxy || IsMadeAtRunTime(container.Type);

    private static bool IsMadeAtRunTime(PyType type)
        => !type.IsBuiltin
            || ReferenceEquals(type, ExceptionTypes.ExceptionGroup)
            || (type.ModuleName is not ("builtins" or "types" or "string.templatelib") && type.Name is not ("typing.Union" or "typing.TypeAliasType"));

    public static PyException AbstractClass(PyType type)
    {
        string[] names = type.AbstractMethods;
        string list = string.Join(", ", Array.ConvertAll(names, name => $"'{name}'"));
        return TypeError($"Can't instantiate abstract class {type.Name} without an implementation for abstract method"
            + $"{(names.Length == 1 ? "" : "s")} {list}");
    }
}
