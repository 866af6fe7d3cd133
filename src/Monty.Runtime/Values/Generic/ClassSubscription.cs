using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>__class_getitem__</c> of built-in types, and of futures.</summary>
internal static partial class ClassSubscription
{
    private static readonly string[] Subscriptable =
    [
        "BaseExceptionGroup", "classmethod", "dict", "enumerate", "frozenset", "list", "set", "staticmethod", "tuple", "generator",
        "coroutine", "async_generator", "mappingproxy", "memoryview",
    ];

    /// <summary>Whether a type of <c>builtins</c> can be subscripted.</summary>
    public static bool Has(string type) => Array.IndexOf(Subscriptable, type) >= 0;

    [PyClassMethod("__class_getitem__(object, /)")]
    private static PyGenericAlias ClassGetItem(PyContext context, PyType type, PyValue item)
        => new(type, PyGenericAlias.ToTuple(item));
}
