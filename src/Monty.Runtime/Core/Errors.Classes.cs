using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    public static PyException AbstractClass(PyType type)
    {
        string[] names = type.AbstractMethods;
        string list = string.Join(", ", Array.ConvertAll(names, name => $"'{name}'"));
        return TypeError($"Can't instantiate abstract class {type.Name} without an implementation for abstract method"
            + $"{(names.Length == 1 ? "" : "s")} {list}");
    }
}
