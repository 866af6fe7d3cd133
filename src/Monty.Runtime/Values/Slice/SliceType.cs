namespace Monty.Runtime.Values;

/// <summary>The type object of <c>slice</c>.</summary>
internal static class SliceType
{
    public static readonly PyType Type = PyType.Builtin("slice", ObjectType.Type, SliceMethods.Members, SliceMethods.Constructor);
}
