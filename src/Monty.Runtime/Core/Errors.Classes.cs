using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>CPython words it differently for types that are sequences to it, which user classes are.</summary>
    public static PyException NoItemDeletion(PyObject container, PyValue key)
    {
        bool isSequence = container is PyAttributeHolder { Class.IsBuiltin: false } or PyStr or PyTuple or PySetBase or PyRange or PyBytes;
        bool isIndex = key.IsInt || key.IsBool || key.Ref is PyBigInt;
        return TypeError($"'{container.Type.Name}' object {(isSequence && isIndex ? "doesn't" : "does not")} support item deletion");
    }

    public static PyException AbstractClass(PyType type)
    {
        string[] names = type.AbstractMethods;
        string list = string.Join(", ", Array.ConvertAll(names, name => $"'{name}'"));
        return TypeError($"Can't instantiate abstract class {type.Name} without an implementation for abstract method"
            + $"{(names.Length == 1 ? "" : "s")} {list}");
    }
}
