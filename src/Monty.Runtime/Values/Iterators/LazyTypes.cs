namespace Monty.Runtime.Values;

/// <summary>The type objects of the iterators that are builtins: enumerate, zip, map, filter, reversed.</summary>
internal static class LazyTypes
{
    public static readonly PyType Enumerate = PyType.Builtin("enumerate", ObjectType.Type, null, EnumerateMethods.Constructor);
    public static readonly PyType Zip = PyType.Builtin("zip", ObjectType.Type, null, ZipMethods.Constructor);
    public static readonly PyType Map = PyType.Builtin("map", ObjectType.Type, null, MapMethods.Constructor);
    public static readonly PyType Filter = PyType.Builtin("filter", ObjectType.Type, null, FilterMethods.Constructor);

    public static readonly PyType Reversed = PyType.Builtin(
        "reversed", ObjectType.Type, ReversedMethods.Members, ReversedMethods.Constructor);
}
