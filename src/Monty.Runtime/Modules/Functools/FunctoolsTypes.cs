using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>The type objects of <c>functools</c> that are native.</summary>
internal static class FunctoolsTypes
{
    private const string Module = "functools";

    public static readonly PyType Partial = PyType.Builtin(
        "partial", ObjectType.Type, PartialMethods.Members, PartialMethods.Constructor, Module).WithSlots("__call__ __get__ __repr__")
        .WithMembers(ClassSubscription.Members)
        .HoldingAttributes();

    public static readonly PyType LruCache = PyType.Builtin(
        "_lru_cache_wrapper", ObjectType.Type, LruCacheMethods.Members, LruCacheMethods.Constructor, Module).WithSlots("__call__ __get__").Final();

    public static readonly PyType KeyWrapper = PyType.Builtin(
        "KeyWrapper", ObjectType.Type, KeyWrapperMethods.Members, null, Module)
        .WithSlots("__call__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__").Unhashable();

    public static readonly PyType Placeholder = PyType.Builtin(
        "_PlaceholderType", ObjectType.Type, PlaceholderMethods.Members, PlaceholderMethods.Constructor, Module).Final();

    public static readonly PyType KeywordMark = PyType.Builtin("object", ObjectType.Type, module: "_functools");
}
