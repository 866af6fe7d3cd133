namespace Monty.Runtime.Values;

/// <summary><c>abc.ABCMeta</c> and <c>abc.ABC</c>.</summary>
internal static class AbstractBaseTypes
{
    public static readonly PyType Meta = PyType.Builtin("ABCMeta", TypeType.Type, module: "abc");

    public static readonly PyType Base = MakeBase();

    private static PyType MakeBase()
    {
        PyType type = PyType.Builtin("ABC", ObjectType.Type, module: "abc");
        type.SetMetaclass(Meta);
        type.AddsNoData();
        return type;
    }
}
