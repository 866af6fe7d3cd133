namespace Monty.Runtime.Values;

/// <summary>The type objects of <c>set</c> and <c>frozenset</c>.</summary>
internal static class SetTypes
{
    public static readonly PyType Set = PyType.Builtin(
        "set", ObjectType.Type, [.. SetMethods.Members, .. MutableSetMethods.Members], MutableSetMethods.Constructor);

    public static readonly PyType FrozenSet = PyType.Builtin(
        "frozenset", ObjectType.Type, SetMethods.Members, FrozenSetMethods.Constructor);
}
